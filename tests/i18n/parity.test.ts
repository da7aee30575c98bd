import { describe, expect, it } from 'vitest';
import { format } from '../../utils/i18n/format.ts';
import { locales } from '../../utils/i18n/languages/registry.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';
import { forbiddenIn } from './forbidden-words.ts';

// The compiler proves that no text is missing; this proves that translations say the same with the same values, and say it carefully.

function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
}

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const tables = locales.map((locale) => ({ language: locale.language, texts: new Map(flatten(locale)) }));
const [english] = tables;

describe.each(tables)('$language', ({ language, texts }) => {
  it('has the same texts as English', () => {
    expect([...texts.keys()].sort()).toEqual([...(english?.texts.keys() ?? [])].sort());
  });

  it.each([...texts].filter(([path]) => path !== '.language'))('%s', (path, text) => {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
    expect(places(text)).toEqual(places(english?.texts.get(path) ?? ''));
    expect(text, 'invisible letters').not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/);
  });

  it('never calls anything safe', () => {
    const wrong = [...texts.values()].filter((text) => forbiddenIn(language).test(text));
    expect(wrong).toEqual([]);
  });
});

describe('choice of language', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE_CH', 'de'],
    ['en-GB', 'en'],
    ['es-419', 'es'],
    ['ja-JP', 'ja'],
    ['zz', 'en'],
    ['', 'en'],
  ])('%s speaks %s', (tag, language) => {
    expect(messagesFor(tag).language).toBe(language);
  });
});

describe('format', () => {
  it('fills places in, leaves unknown ones visible, and takes values literally', () => {
    expect(format('{a} und {b}', { a: '$& {b}' })).toBe('$& {b} und {b}');
  });
});
