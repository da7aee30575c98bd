import { describe, expect, it } from 'vitest';
import { lengthen, lengthenText } from '../../entrypoints/gallery/lengthen.ts';
import { locales, pageLocales, popupLocales } from '../../utils/i18n/languages/registry.ts';

const everything = [...locales, ...pageLocales, ...popupLocales];

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function placesOf(text: string): readonly string[] {
  return text.match(/\{\w+\}/g) ?? [];
}

describe('lengthened texts', () => {
  it('grow by 40 % and keep places and addresses', () => {
    const text = 'The button “{text}” leads to {host}, see reportascam@amazon.com or {marketplace}/2SV.';
    const long = lengthenText(text);
    expect(placesOf(long)).toEqual(['{text}', '{host}', '{marketplace}']);
    expect(long).toContain('reportascam@amazon.com');
    expect(long).toContain('{marketplace}/2SV');
    expect(lengthenText('Details anzeigen')).toHaveLength(22);
    const japanese = lengthenText('メールをverify@amazon.comに転送してください。');
    expect(japanese).toContain('をverify@amazon.comに');
    expect(japanese.length).toBeGreaterThan('メールをverify@amazon.comに転送してください。'.length);
  });

  it.each(everything)('of $language have the shape and the places of the originals', (texts) => {
    const long = lengthen(texts);
    expect(long.language).toBe(texts.language);
    const before = textsOf(texts);
    const after = textsOf(long);
    expect(after.map(placesOf)).toEqual(before.map(placesOf));
    const count = (all: readonly string[]) => all.join('').length;
    // Addresses stay as they are, and are a larger share where words are short.
    expect(count(after) / count(before)).toBeGreaterThan(1.28);
    expect(count(after) / count(before)).toBeLessThan(1.45);
  });
});
