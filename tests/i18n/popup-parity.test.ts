import { describe, expect, it } from 'vitest';
import type { Moment } from '../../utils/core/dates/moment.ts';
import { isSingular } from '../../utils/i18n/is-singular.ts';
import { popupLocales } from '../../utils/i18n/languages/registry.ts';
import { popupMessagesFor } from '../../utils/i18n/popup/registry.ts';
import { ageWords, deadlineWords, momentWords } from '../../utils/i18n/popup/when.ts';
import { forbiddenIn } from './forbidden-words.ts';

// The compiler proves that no text is missing; this proves that translations say the same with the same values, and times in plain words.

function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
}

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const tables = popupLocales.map((locale) => ({ language: locale.language, texts: new Map(flatten(locale)) }));

describe.each(tables)('$language', ({ language, texts }) => {
  it('has the same places as English and never calls anything safe', () => {
    for (const [path, text] of texts) {
      expect(places(text), path).toEqual(places(tables[0]?.texts.get(path) ?? ''));
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toMatch(forbiddenIn(language));
    }
  });
});

describe('deadlines in words', () => {
  const here = { now: Date.parse('2026-11-24T08:00:00Z'), timeZone: 'Europe/Berlin' };
  const instant = (at: string): Moment => ({ kind: 'instant', at: Date.parse(at) });
  it.each<[string, Moment, string, string]>([
    ['later today', instant('2026-11-24T22:59:00Z'), 'heute, 23:59', 'today, 11:59 PM'],
    ['just after midnight is tomorrow', instant('2026-11-24T23:01:00Z'), 'morgen, 00:01', 'tomorrow, 12:01 AM'],
    ['in three days', instant('2026-11-27T11:00:00Z'), 'in 3 Tagen', 'in 3 days'],
    ['a day without an hour', { kind: 'date', date: '2026-11-25' }, 'morgen', 'tomorrow'],
    ['words that were not understood', { kind: 'unknown', words: 'next full moon' }, 'Frist unbekannt', 'no deadline known'],
  ])('%s', (_, moment, german, english) => {
    const plain = (text: string) => text.replaceAll(/\s/g, ' ');
    expect(plain(deadlineWords(moment, here, popupMessagesFor('de')).short)).toBe(german);
    expect(plain(deadlineWords(moment, here, popupMessagesFor('en')).short)).toBe(english);
  });
  it('names the hour, the day and the zone for those who want it exactly', () => {
    const { exact } = deadlineWords(instant('2026-11-27T11:00:00Z'), here, popupMessagesFor('de'));
    expect(exact).toContain('Freitag, 27. November 2026');
    expect(exact).toContain('12:00');
    expect(exact).toContain('MEZ');
  });
  it('writes an hour as people do: without a zero in English, of two digits in German', () => {
    const plain = (text: string) => text.replaceAll(/\s/g, ' ');
    const soon = instant('2026-11-24T12:00:00Z');
    const morning = Date.parse('2026-11-25T08:05:00Z');
    expect(plain(deadlineWords(soon, here, popupMessagesFor('en')).short)).toBe('today, 1:00 PM');
    expect(plain(deadlineWords(soon, here, popupMessagesFor('de')).short)).toBe('heute, 13:00');
    expect(plain(deadlineWords(soon, here, popupMessagesFor('en')).exact)).toContain('at 1:00 PM');
    expect(plain(momentWords(morning, here, 'en'))).toBe('November 25 at 9:05 AM');
    expect(plain(momentWords(morning, here, 'de'))).toBe('25. November um 09:05');
    expect(plain(momentWords(morning - 86_400_000, here, 'en'))).toBe('9:05 AM');
    expect(plain(momentWords(morning - 86_400_000, here, 'de'))).toBe('09:05');
  });
  it.each([
    ['fr', 'aujourd’hui, 13:00', 'dans 3 jours', 'vendredi 27 novembre 2026', '25 novembre à 09:05', 'il y a 2 heures'],
    ['es', 'hoy, 13:00', 'dentro de 3 días', 'viernes, 27 de noviembre de 2026', '25 de noviembre a las 09:05', 'hace 2 horas'],
    ['ja', '今日 13:00', '3 日後', '2026年11月27日金曜日 12:00', '11月25日 09:05', '2 時間前'],
    ['it', 'oggi, 13:00', 'tra 3 giorni', 'venerdì 27 novembre 2026', '25 novembre alle ore 09:05', '2 ore fa'],
  ])('are written as in %s', (language, soon, later, full, moment, age) => {
    const plain = (text: string) => text.replaceAll(/\s/g, ' ');
    const texts = popupMessagesFor(language);
    const friday = deadlineWords(instant('2026-11-27T11:00:00Z'), here, texts);
    expect(plain(deadlineWords(instant('2026-11-24T12:00:00Z'), here, texts).short)).toBe(soon);
    expect(plain(friday.short)).toBe(later);
    expect(plain(friday.exact)).toContain(full);
    expect(plain(momentWords(Date.parse('2026-11-25T08:05:00Z'), here, language))).toBe(moment);
    expect(ageWords(here.now - 7_300_000, here.now, language)).toBe(age);
  });
  it('says the age of a reading', () => {
    expect(ageWords(here.now - 30_000, here.now, 'de')).toBeNull();
    expect(ageWords(here.now - 7_300_000, here.now, 'de')).toBe('vor 2 Stunden');
  });
});

it.each([
  ['en', [false, true, false]],
  ['de', [false, true, false]],
  ['fr', [true, true, false]],
  ['it', [false, true, false]],
  ['ja', [false, false, false]],
])('counts of 0, 1 and 2 are singular in %s where the language says so', (language, expected) => {
  expect([0, 1, 2].map((count) => isSingular(language, count))).toEqual(expected);
});
