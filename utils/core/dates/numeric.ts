import type { DateLanguage } from '../data/languages/date-words.ts';
import { isoDate } from './zone.ts';

/** A day that words name; `year` is `null` where they leave it out. */
export interface NamedDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** `unclear`: two readings are possible. `null`: no day at all. */
export type NumericReading = NamedDay | 'unclear' | null;

const dayFirstRegions: ReadonlySet<string> = new Set(['gb', 'uk', 'au', 'nz', 'ie', 'in', 'za', 'sg', 'mt']);

/** How a language tag such as `en-US` reads 03/04: the region decides for English, the language for the rest. */
export function slashOrder(language: DateLanguage, tag: string): DateLanguage['slashes'] {
  const [code, ...rest] = tag.toLowerCase().split(/[-_]/);
  const region = rest.find((part) => part.length === 2) ?? '';
  if (code !== language.code || language.code !== 'en') return language.slashes;
  if (region === 'us') return 'month-first';
  return dayFirstRegions.has(region) ? 'day-first' : 'unclear';
}

function valid(day: NamedDay): NamedDay | null {
  return isoDate(day.year ?? 2024, day.month, day.day) === null ? null : day;
}

function byOrder(first: number, second: number, year: number | null, order: DateLanguage['slashes']): NumericReading {
  const dayFirst = valid({ year, month: second, day: first });
  const monthFirst = valid({ year, month: first, day: second });
  if (order === 'day-first') return dayFirst ?? (monthFirst === null ? null : 'unclear');
  if (order === 'month-first') return monthFirst ?? (dayFirst === null ? null : 'unclear');
  if (dayFirst === null || monthFirst === null || first === second) return dayFirst ?? monthFirst;
  return 'unclear';
}

/** Reads `12.12.2026`, `12/13/2026`, `2026/12/12`. A year of two digits counts only where the day comes first by custom. */
export function readTriple(parts: readonly [string, string, string], sign: string, language: DateLanguage, tag: string): NumericReading {
  const [a, b, c] = parts;
  if (a.length === 4 && c.length <= 2) return valid({ year: Number(a), month: Number(b), day: Number(c) });
  if (a.length > 2) return null;
  // Points are no custom of those who put the month first: who writes them there is somebody else.
  const custom = slashOrder(language, tag);
  const order = sign !== '.' ? custom : language.slashes === 'day-first' ? 'day-first' : custom === 'month-first' ? 'unclear' : custom;
  if (c.length === 4) return byOrder(Number(a), Number(b), Number(c), order);
  if (c.length !== 2) return null;
  return order === 'unclear' ? 'unclear' : byOrder(Number(a), Number(b), 2000 + Number(c), order);
}

/** Reads `12.12.` and `3/4`, which may as well be a fraction or a version: the caller sees to it that something beside it speaks of time. */
export function readPair(
  first: number,
  second: number,
  sign: '.' | '/',
  closed: boolean,
  language: DateLanguage,
  tag: string,
): NumericReading {
  if (sign === '.') return closed || language.code === 'de' ? valid({ year: null, month: second, day: first }) : null;
  if (language.code === 'ja') return valid({ year: null, month: first, day: second });
  return byOrder(first, second, null, slashOrder(language, tag));
}
