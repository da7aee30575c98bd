import { instantOnDate } from '../../dates/zone.ts';

/** When a pause ends (ms since 1970): at the beginning of its day (`YYYY-MM-DD`) for the user. `null` = there is none, or it is over. */
export function pauseEnd(day: string | null, now: Date, timeZone: string): number | null {
  if (day === null) return null;
  const end = instantOnDate(day, 0, timeZone);
  return Number.isFinite(end) && end > now.getTime() ? end : null;
}
