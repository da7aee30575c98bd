import { describe, expect, it } from 'vitest';
import * as items from '../../utils/browser/stored/items.ts';
import { pageLocales } from '../../utils/i18n/languages/registry.ts';
import { pageMessagesFor } from '../../utils/i18n/pages/registry.ts';
import { forbiddenIn } from '../i18n/forbidden-words.ts';

/** Every text with its path, lists by index. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsOf(part, `${path}.${name}`));
}

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
const [reference] = pageLocales;
const expected = new Map(textsOf(reference));

describe.each(pageLocales.map((locale) => [locale.language, locale] as const))('page texts in %s', (language, locale) => {
  const texts = new Map(textsOf(locale));

  it('are the same ones as in every language, with the same places to fill in', () => {
    expect([...texts.keys()]).toEqual([...expected.keys()]);
    for (const [path, text] of texts) expect(places(text), path).toEqual(places(expected.get(path) ?? ''));
  });

  it('are neither empty nor full of stray spaces', () => {
    for (const [path, text] of texts) expect(text, path).toMatch(/^\S(?:.*\S)?$/s);
  });

  it('never promise safety and leave jargon out', () => {
    for (const [path, text] of texts) {
      expect(text, path).not.toMatch(forbiddenIn(language));
      expect(text, path).not.toMatch(/\b(?:SPF|DKIM|DMARC|DOM)\b/);
    }
  });
});

it.each(pageLocales)('everything that is stored has a plain name in $language, and nothing else has', ({ options }) => {
  const keys = Object.values(items).map(({ key }) => key);
  expect(Object.keys(options.data.names).sort()).toEqual(keys.sort());
});

it('an unknown language falls back to English', () => {
  expect(pageMessagesFor('de-AT').language).toBe('de');
  expect(pageMessagesFor('sw').language).toBe('en');
});
