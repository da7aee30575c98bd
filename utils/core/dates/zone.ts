/** A reading of a wall clock; `month` from 1. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** Milliseconds of a minute, an hour, a day without a change of the clocks. */
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
    try {
      format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', calendar: 'iso8601', numberingSystem: 'latn', ...fields });
    } catch {
      format = formatFor('UTC');
    }
    formats.set(timeZone, format);
  }
  return format;
}

const offsets = new Map<string, number>();

/** Minutes by which a zone is ahead of UTC at an instant, seconds of historic zones rounded. An unknown zone counts as UTC. */
export function offsetAt(at: number, timeZone: string): number {
  // Zones change on whole quarters of an hour at most, so one answer serves that quarter.
  const quarter = Math.floor(at / (15 * minute));
  const key = `${timeZone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const parts: Record<string, number> = {};
  const instant = quarter * 15 * minute;
  for (const { type, value } of formatFor(timeZone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 1970, month = 1, day: date = 1, hour: h = 0, minute: m = 0, second = 0 } = parts;
  const offset = Math.round((Date.UTC(year, month - 1, date, h, m, second) - instant) / minute);
  if (offsets.size > 20_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** What a clock in `timeZone` (IANA name) shows at an instant. */
export function wallClock(at: number, timeZone: string): WallClock {
  const local = new Date(at + offsetAt(at, timeZone) * minute);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  };
}

/**
 * The instant at which clocks in `timeZone` show this. A reading that occurs twice (clocks go back) means the first time;
 * one that never occurs (clocks go forward) means as much later as the clocks jump.
 */
export function instantOf(clock: WallClock, timeZone: string): number {
  const asUtc = Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute);
  const before = offsetAt(asUtc - day, timeZone);
  const early = asUtc - before * minute;
  if (offsetAt(early, timeZone) === before) return early;
  const after = asUtc - offsetAt(asUtc + day, timeZone) * minute;
  return offsetAt(after, timeZone) === offsetAt(asUtc + day, timeZone) ? after : early;
}

/** `YYYY-MM-DD` of a year, month and day; `null` if there is no such day or the year is not of this or the neighbouring centuries. */
export function isoDate(year: number, month: number, date: number): string | null {
  if (year < 1990 || year > 2099) return null;
  const made = new Date(Date.UTC(year, month - 1, date));
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return null;
  return made.toISOString().slice(0, 10);
}

/** The calendar day in a zone at an instant, `YYYY-MM-DD`. */
export function dateAt(at: number, timeZone: string): string {
  return new Date(at + offsetAt(at, timeZone) * minute).toISOString().slice(0, 10);
}

/** The day `days` after a `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** Day of the week of a `YYYY-MM-DD`, 0 = Sunday. */
export function weekdayOf(date: string): number {
  return new Date(Date.parse(`${date}T00:00:00Z`)).getUTCDay();
}

/** The instant at which a `YYYY-MM-DD` begins in a zone; `minutes` after local midnight by the clock. */
export function instantOnDate(date: string, minutes: number, timeZone: string): number {
  const [year = 1970, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return instantOf({ year, month, day: dayOfMonth, hour: 0, minute: minutes }, timeZone);
}
