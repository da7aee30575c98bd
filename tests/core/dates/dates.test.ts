import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoment, readDates } from '../../../utils/core/dates/parse-date.ts';
import { seeded } from '../text/measure.ts';

const context = { now: new Date('2026-11-20T10:00:00Z'), timeZone: 'Europe/Berlin' };
const cases = readFileSync(new URL('../../fixtures/portal/dates.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => line.split('|').map((part) => part.trim()));

function shown(words: string, language: string): string {
  const moment = parseMoment(words, { ...context, language });
  if (moment.kind === 'unknown') return '?';
  const mark = moment.approximate ? '~' : '';
  return moment.kind === 'date' ? moment.date + mark : `${new Date(moment.at).toISOString().slice(0, 16)}Z${mark}`;
}

describe('deadlines in eight languages', () => {
  it.each(cases.map(([language = '', words = '', expected = '']) => ({ language, words, expected })))(
    '$language: $words',
    ({ language, words, expected }) => {
      expect(shown(words, language)).toBe(expected);
    },
  );

  it('are at least 560', () => {
    expect(cases.length).toBeGreaterThanOrEqual(560);
    for (const [language, least] of Object.entries({ en: 50, de: 50, ja: 50, fr: 50, es: 50, it: 50, pt: 30, nl: 30 })) {
      expect(cases.filter(([code]) => code?.startsWith(language)).length).toBeGreaterThanOrEqual(least);
    }
  });
});

describe('any text at all', () => {
  it('gives a moment or its own words, and the same one twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom('', 'en', 'de', 'ja', 'fr', 'es', 'it', 'pt', 'nl'),
        (words, language) => {
          const moment = parseMoment(words, { ...context, language });
          if (moment.kind === 'unknown') expect(words).toContain(moment.words);
          expect(parseMoment(words, { ...context, language })).toEqual(moment);
        },
      ),
      seeded(400),
    );
  });

  it('an unknown word beside a date makes it unknown in every language', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[bcdfghjklmnpqrstvwxz]{6,9}$/),
        fc.constantFrom(...cases.filter(([, , expected]) => expected !== '?')),
        (word, [language = '', words = '']) => {
          const found = readDates(`${words} ${word}`, { ...context, language });
          expect(found === null || shown(words, language) === shown(`${words} ${word}`, language)).toBe(true);
        },
      ),
      seeded(300),
    );
  });
});
