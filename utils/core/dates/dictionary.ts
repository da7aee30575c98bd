import type { DateLanguage, WordRole } from '../data/languages/date-words.ts';
import type { NamedZone } from './spec.ts';

/** What one phrase can mean in its language; a phrase may mean several things ("h": hours of a span, or "o'clock"). */
export interface Meaning {
  readonly roles: ReadonlySet<WordRole>;
  /** 1 to 12. */
  readonly month: number | null;
  /** 0 = Sunday. */
  readonly weekday: number | null;
  readonly number: number | null;
  readonly zone: NamedZone | null;
}

/** A language made ready for looking up: the phrases by their first word (`firstWord`), longest first. */
export interface Dictionary {
  readonly language: DateLanguage;
  readonly byFirstWord: ReadonlyMap<string, readonly { readonly phrase: string; readonly meaning: Meaning }[]>;
}

/**
 * Abbreviations of zones that mean one thing wherever this programme runs: minutes ahead of UTC, and where clocks show that in one season only.
 * They tell the two runs of the hour that clocks repeat. "CET" in July is what people write who mean the clock on the wall, or who mean it
 * literally: nobody knows. CST and IST mean several things and are words of doubt.
 */
const abbreviations: Readonly<Record<string, NamedZone>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  jst: 540,
  cet: { ahead: 60, place: 'Europe/Berlin' },
  cest: { ahead: 120, place: 'Europe/Berlin' },
  mez: { ahead: 60, place: 'Europe/Berlin' },
  mesz: { ahead: 120, place: 'Europe/Berlin' },
  est: { ahead: -300, place: 'America/New_York' },
  edt: { ahead: -240, place: 'America/New_York' },
  pst: { ahead: -480, place: 'America/Los_Angeles' },
  pdt: { ahead: -420, place: 'America/Los_Angeles' },
  bst: { ahead: 60, place: 'Europe/London' },
  eet: { ahead: 120, place: 'Europe/Athens' },
  eest: { ahead: 180, place: 'Europe/Athens' },
};

/** Makes a language ready for looking up. */
export function dictionaryOf(language: DateLanguage): Dictionary {
  const found = new Map<
    string,
    { roles: Set<WordRole>; month: number | null; weekday: number | null; number: number | null; zone: NamedZone | null }
  >();
  const meaning = (phrase: string) => {
    const known = found.get(phrase) ?? { roles: new Set(), month: null, weekday: null, number: null, zone: null };
    found.set(phrase, known);
    return known;
  };
  for (const [role, list] of Object.entries(language.words))
    for (const phrase of entries(list)) meaning(phrase).roles.add(role as WordRole);
  for (const [index, names] of entries(language.months).entries()) for (const name of names.split('|')) meaning(name).month = index + 1;
  for (const [index, names] of entries(language.weekdays).entries()) for (const name of names.split('|')) meaning(name).weekday = index;
  for (const [word, value] of pairs(language.numbers)) meaning(word).number = Number(value);
  for (const [name, offset] of Object.entries(abbreviations)) meaning(name).zone = offset;
  for (const [phrase, zone] of pairs(language.zones)) meaning(phrase).zone = abbreviations[zone] ?? zone;
  const byFirstWord = new Map<string, { phrase: string; meaning: Meaning }[]>();
  for (const [phrase, known] of found) {
    const key = firstWord(phrase, 0);
    const list = byFirstWord.get(key) ?? [];
    list.push({ phrase, meaning: known });
    byFirstWord.set(key, list);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return { language, byFirstWord };
}

const letters = /[a-z\u00df']+/y;

/** What phrases are looked up by: the run of Latin letters that begins at `at`, or the single character there. */
export function firstWord(text: string, at: number): string {
  letters.lastIndex = at;
  return letters.exec(text)?.[0] ?? text.charAt(at);
}

function entries(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim().replaceAll(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}

function pairs(list: string): [string, string][] {
  return entries(list).map((entry) => {
    const at = entry.lastIndexOf('=');
    return [entry.slice(0, at), entry.slice(at + 1)];
  });
}
