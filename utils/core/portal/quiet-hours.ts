import { addDays, dateAt, instantOnDate, wallClock } from './dates/zone.ts';
import type { ReminderSettings } from './reminder-settings.ts';

type Quiet = NonNullable<ReminderSettings['quietHours']>;

/** `HH:MM` as minutes after midnight. */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The stretch of quiet an instant lies in, as instants [from, to), or `null` if it lies in none. Hours that are equal mean no quiet. */
export function quietStretch(at: number, quiet: Quiet | null, timeZone: string): { readonly from: number; readonly to: number } | null {
  if (quiet === null || quiet.from === quiet.to) return null;
  const from = minutesOf(quiet.from);
  const to = minutesOf(quiet.to);
  const clock = wallClock(at, timeZone);
  const now = clock.hour * 60 + clock.minute;
  const today = dateAt(at, timeZone);
  if (from < to) {
    return now >= from && now < to ? { from: instantOnDate(today, from, timeZone), to: instantOnDate(today, to, timeZone) } : null;
  }
  if (now >= from) return { from: instantOnDate(today, from, timeZone), to: instantOnDate(addDays(today, 1), to, timeZone) };
  return now < to ? { from: instantOnDate(addDays(today, -1), from, timeZone), to: instantOnDate(today, to, timeZone) } : null;
}
