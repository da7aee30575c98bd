import { describe, expect, it } from 'vitest';
import { locales, pageLocales, popupLocales } from '../../utils/i18n/languages/registry.ts';

// One thing has one word: the site of the programme is the "Preview site" in every text, never the portal.

const forbidden = /\bportals?\b|\bportail\b|\bportale\b|portal(?:s|e|en)?\b|ポータル/iu;

function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

describe.each([...locales, ...pageLocales, ...popupLocales].map((locale) => [locale.language, locale] as const))('%s', (_, locale) => {
  it('calls the site of the programme by its one name', () => {
    expect(textsOf(locale).filter(([, text]) => forbidden.test(text))).toEqual([]);
  });

  it('uses none of the words that readers stumbled over', () => {
    const stiff =
      /selbst eingetippte|typed in by yourself|Beiseitegelegt|Leise Zeile|Quiet line|Take over from|Aus Programmen anderer|Keeps your surveys/;
    expect(textsOf(locale).filter(([, text]) => stiff.test(text))).toEqual([]);
  });
});
