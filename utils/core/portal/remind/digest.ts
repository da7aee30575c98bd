import { addDays, dateAt, hour, instantOnDate } from '../../dates/zone.ts';
import { minutesAfterMidnight, quietStretch } from './quiet-hours.ts';
import { clockTolerance, type ReminderLog } from './reminder-log.ts';
import type { ReminderSettings } from './reminder-settings.ts';

/** Two digests are at least this far apart, whatever becomes of the time zone. */
const apart = 12 * hour;

/** Where a day's digest stands. Instants in ms since 1970. */
export interface DigestPlan {
  /** The digest to give now: its name in the log, and since when it is due; `null` = none now. */
  readonly now: { readonly key: string; readonly dueAt: number } | null;
  /** When to look for the next one. */
  readonly next: number;
}

/** Plans the digest by the user's clock. Where its hour lies in quiet hours it comes when they end, even on the next day. */
export function planDigest(at: number, hourOfDay: string, settings: ReminderSettings, log: ReminderLog, timeZone: string): DigestPlan {
  const today = dateAt(at, timeZone);
  const slots = [-1, 0, 1, 2].map((offset) => {
    const date = addDays(today, offset);
    const planned = instantOnDate(date, minutesAfterMidnight(hourOfDay), timeZone);
    return { key: `digest:${date}`, dueAt: quietStretch(planned, settings.quietHours, timeZone)?.to ?? planned };
  });
  const next = slots.find(({ dueAt }) => dueAt > at)?.dueAt ?? at + apart;
  // Yesterday's is given today only if it was put off until today.
  const slot = slots.findLast(({ dueAt }) => dueAt <= at && dateAt(dueAt, timeZone) === today);
  if (slot === undefined || slot.key in log || quietStretch(at, settings.quietHours, timeZone) !== null) return { now: null, next };
  // A change of the time zone can bring the same hour again on another date. What a clock that ran ahead has told counts for nothing here.
  const last = Object.entries(log).reduce(
    (latest, [key, entry]) => (key.startsWith('digest:') && entry.at <= at + clockTolerance ? Math.max(latest, entry.at) : latest),
    0,
  );
  return at - last < apart ? { now: null, next: Math.min(next, last + apart) } : { now: slot, next };
}
