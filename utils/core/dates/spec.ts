import type { Moment } from './moment.ts';
import type { NamedDay } from './numeric.ts';
import { addDays, dateAt, day, instantOnDate, isoDate, minute, offsetAt, weekdayOf } from './zone.ts';

/** What words say of a moment, before it is known from when and where they are read. */
export type MomentSpec =
  | { readonly type: 'day'; readonly date: NamedDay; readonly weekday: number | null; readonly time: TimeOfDay | null }
  /** Days from today; `time` may be 24:00. */
  | { readonly type: 'relative-day'; readonly days: number; readonly time: TimeOfDay | null }
  | { readonly type: 'weekday'; readonly weekday: number; readonly time: TimeOfDay | null }
  /** A remaining time. `minutes` is `null` if only days and weeks were named. */
  | { readonly type: 'span'; readonly days: number; readonly minutes: number | null };

/** An abbreviation of one season, such as CET: minutes ahead of UTC, and where clocks show that in its season. Out of season nobody knows what is meant. */
export interface ZoneOfSeason {
  readonly ahead: number;
  readonly place: string;
}

/** A zone as words name it: an IANA name, minutes ahead of UTC, or an abbreviation of one season. */
export type NamedZone = string | number | ZoneOfSeason;

/** Minutes after midnight, 0 to 1440, and seconds after that minute, 0 to below 60; the zone is `null` where the words name none: that of the reader. */
export interface TimeOfDay {
  readonly minutes: number;
  readonly seconds: number;
  readonly zone: NamedZone | null;
}

/** From when and where words are read. */
export interface DateContext {
  readonly now: Date;
  /** IANA name of the user's zone; what names no zone is read in it. */
  readonly timeZone: string;
  /** BCP 47 tag of the page, empty if it names none. */
  readonly language: string;
}

/** What a text says of opening and closing; `plain` is a date whose purpose the text does not name. `null`: it says nothing of it for sure. */
export interface FoundDates {
  readonly opens: Moment | null;
  readonly closes: Moment | null;
  readonly plain: Moment | null;
  /** A date for something else: a payout, a premiere, what only an unknown label names. */
  readonly other: Moment | null;
}

/** A day without a year lies at most this many days ahead … */
const farthestAhead = 200;
/** … or this many behind: surveys run for days or weeks. In between, it stays unknown. */
const farthestBehind = 100;

/** The moment that a spec means, or `null` if it has none: no such day, a weekday that does not fit, a year that cannot be told, a zone out of its season. */
export function resolve(spec: MomentSpec, context: DateContext): Moment | null {
  const { now, timeZone } = context;
  const today = dateAt(now.getTime(), timeZone);
  switch (spec.type) {
    case 'span':
      return spec.minutes === null
        ? { kind: 'date', date: addDays(today, spec.days), approximate: true }
        : { kind: 'instant', at: now.getTime() + spec.days * day + spec.minutes * minute, approximate: true };
    case 'relative-day':
      return momentOn(addDays(today, spec.days), spec.time, timeZone);
    case 'weekday': {
      const ahead = (spec.weekday - weekdayOf(today) + 7) % 7;
      // "Friday" said on a Friday may be today or in a week.
      return ahead === 0 ? null : momentOn(addDays(today, ahead), spec.time, timeZone);
    }
    case 'day': {
      const date = fullDate(spec.date, spec.weekday, today);
      return date === null ? null : momentOn(date, spec.time, timeZone);
    }
  }
}

function momentOn(date: string, time: TimeOfDay | null, timeZone: string): Moment | null {
  if (time === null) return { kind: 'date', date };
  const after = time.seconds * 1000;
  const { zone } = time;
  if (zone === null || typeof zone === 'string')
    return { kind: 'instant', at: instantOnDate(date, time.minutes, zone ?? timeZone) + after };
  const ahead = typeof zone === 'number' ? zone : zone.ahead;
  const at = Date.parse(`${date}T00:00:00Z`) + (time.minutes - ahead) * minute + after;
  return typeof zone === 'object' && offsetAt(at, zone.place) !== ahead ? null : { kind: 'instant', at };
}

function fullDate(named: NamedDay, weekday: number | null, today: string): string | null {
  const fits = (date: string | null): date is string => date !== null && (weekday === null || weekdayOf(date) === weekday);
  if (named.year !== null) {
    const date = isoDate(named.year, named.month, named.day);
    return fits(date) ? date : null;
  }
  const thisYear = Number(today.slice(0, 4));
  const near = [thisYear - 1, thisYear, thisYear + 1]
    .map((year) => isoDate(year, named.month, named.day))
    .filter(fits)
    .filter((date) => {
      const days = (Date.parse(date) - Date.parse(today)) / day;
      return days <= farthestAhead && days >= -farthestBehind;
    });
  return near.length === 1 ? (near[0] ?? null) : null;
}
