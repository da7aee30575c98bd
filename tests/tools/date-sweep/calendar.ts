// A calendar of its own: the sweep must not expect what the reader computes.

/** A day of the calendar; `weekday` 0 = Sunday. */
export interface SweepDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** The `count`th day after a day in UTC. */
export function dayAfter(start: Date, count: number): SweepDay {
  const at = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate() + count));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), weekday: at.getUTCDay() };
}

/** `YYYY-MM-DD`. */
export function isoOf({ year, month, day }: SweepDay): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function shown(at: number, zone: string): string {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(zone, format);
  return format.format(at);
}

const known = new Map<string, number>();

/** The first instant at which clocks in `zone` show that hour of the day; 24:00 is the end of the day. Found by trying the offsets there are. */
export function instantIn(zone: string, day: SweepDay, hour: number, minute: number): number {
  const key = `${zone} ${isoOf(day)} ${hour} ${minute}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const wall = Date.UTC(day.year, day.month - 1, day.day, hour, minute);
  const wanted = new Date(wall).toISOString().slice(0, 19).replace('T', ' ');
  for (let offset = 14 * 60; offset >= -12 * 60; offset -= 15) {
    const at = wall - offset * 60_000;
    if (shown(at, zone) === wanted) {
      known.set(key, at);
      return at;
    }
  }
  throw new Error(`no clock in ${zone} shows ${wanted}`);
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
