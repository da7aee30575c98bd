import { addDays, dateAt, instantOnDate } from '../../dates/zone.ts';
import type { ReminderSettings } from './reminder-settings.ts';

type Quiet = NonNullable<ReminderSettings['quietHours']>;

/** `HH:MM` as minutes after midnight. */
export function minutesAfterMidnight(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * The stretch of quiet an instant lies in, as instants [from, to), or `null` if it lies in none. Hours that are equal mean no quiet.
 * Counted in instants, not by what the clock shows: on the night on which clocks go back they show an hour twice.
 */
export function quietStretch(at: number, quiet: Quiet | null, timeZone: string): { readonly from: number; readonly to: number } | null {
  if (quiet === null || quiet.from === quiet.to) return null;
  const [begin, end] = [minutesAfterMidnight(quiet.from), minutesAfterMidnight(quiet.to)];
  const today = dateAt(at, timeZone);
  for (const date of [today, addDays(today, -1)]) {
    const from = instantOnDate(date, begin, timeZone);
    const to = instantOnDate(begin < end ? date : addDays(date, 1), end, timeZone);
    if (from <= at && at < to) return { from, to };
  }
  return null;
}
