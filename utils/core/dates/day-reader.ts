import type { WordRole } from '../data/languages/date-words.ts';
import { type NamedDay, readPair, readTriple } from './numeric.ts';
import { type Reading, type Result, type TokenView, unclear } from './token-view.ts';

/** Reads days: of the calendar, of the week, or counted from today. */
export interface DayReader {
  /** `sure`: cannot be anything but a day. */
  readonly calendarDay: (at: number) => Result<{ date: NamedDay; sure: boolean }>;
  /** 0 = Sunday. */
  readonly weekday: (at: number) => number | null;
  /** Days from today. */
  readonly relativeDay: (at: number) => number | null;
}

/** Roles of words that no year has behind it. */
const amounts: readonly WordRole[] = ['clock', 'minute', 'am', 'pm'];

/** `tag`: the BCP 47 tag of the page, whose region decides how 03/04 is read. */
export function dayReader({ tokens, language, has, skip, monthName }: TokenView, tag: string): DayReader {
  function dayNumber(at: number): number | null {
    const token = tokens[at];
    return token?.type === 'number' && token.digits <= 2 && token.value >= 1 && token.value <= 31 ? token.value : null;
  }
  /** Whether a word for an hour or a span makes an amount of the figure before it: no year has one behind it. */
  function counts(at: number): boolean {
    // "ore 18": the word belongs to the figure behind it.
    const own = has(at, 'at') && ['number', 'pair', 'clock'].includes(tokens[at + 1]?.type ?? '');
    return tokens[at]?.glued === true && !own && amounts.some((role) => has(at, role));
  }
  function year(at: number): Reading<number | null> {
    const from = skip(at, ['filler']);
    const token = tokens[from];
    const isYear = token?.type === 'number' && token.digits === 4 && token.value > 1999 && token.value < 2100 && !counts(from + 1);
    return isYear ? { value: token.value, next: from + 1 } : { value: null, next: at };
  }

  /** A day of the calendar, in names or in figures. */
  function calendarDay(at: number): Result<{ date: NamedDay; sure: boolean }> {
    const token = tokens[at];
    if (token?.type === 'date') return { value: { date: token, sure: true }, next: at + 1 };
    if (token?.type === 'triple') {
      const read = readTriple(token.parts, token.sign, language, tag);
      return read === unclear ? unclear : read && { value: { date: read, sure: true }, next: at + 1 };
    }
    if (token?.type === 'pair') {
      const read = readPair(token.first, token.second, token.sign, token.closed, language, tag);
      return read === unclear ? unclear : read && { value: { date: read, sure: token.sign === '.' && token.closed }, next: at + 1 };
    }
    const first = dayNumber(at);
    if (first !== null) {
      const monthAt = skip(at + 1, ['filler']);
      const month = monthName(monthAt);
      if (month === null) return null;
      const full = year(monthAt + 1);
      return { value: { date: { year: full.value, month, day: first }, sure: true }, next: full.next };
    }
    const month = monthName(at);
    const dayAt = month === null ? at : skip(at + 1, ['filler']);
    const second = month === null ? null : dayNumber(dayAt);
    if (month === null || second === null) return null;
    const full = year(dayAt + 1);
    return { value: { date: { year: full.value, month, day: second }, sure: true }, next: full.next };
  }

  function weekday(at: number): number | null {
    const token = tokens[at];
    if (token?.type === 'weekday') return token.weekday;
    return token?.type === 'word' ? token.meaning.weekday : null;
  }

  function relativeDay(at: number): number | null {
    if (has(at, 'today') || has(at, 'tonight')) return 0;
    if (has(at, 'overmorrow')) return 2;
    if (has(at, 'tomorrow')) return 1;
    return has(at, 'yesterday') ? -1 : null;
  }

  return { calendarDay, weekday, relativeDay };
}
