import { hour, minute } from '../../dates/zone.ts';
import type { SyncOutcome } from '../list/outcome.ts';

/** How often the list is read again by itself, and how far each time is moved by chance. */
export const interval = 6 * hour;
/** A quarter earlier or later, so that browsers started together drift apart. */
const jitter = 0.25;
/** First pause after a failure, and the longest. */
const firstPause = 5 * minute;
const longestPause = 24 * hour;
/** What the portal asks for is kept, up to this: more is a slip, or a fault that would lose deadlines. */
export const longestWait = 6 * hour;
/** The user's own wish to look waits no longer than this after the last attempt. */
export const userWait = 5 * minute;
/** Nothing is planned further ahead; what is comes from a wrong clock. */
const farthestPlan = 7 * 24 * hour;
/** After a start of the browser the first reading waits up to this long. */
const startSpread = 20 * minute;

/** A clock counts as having run ahead if something happened this far in its future. */
const tolerance = 10 * minute;

/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * When to read next, milliseconds since 1970. `failures` = how many readings in a row have failed, this one included.
 * Nothing is read before the portal's `Retry-After`; chance is added behind it, never before.
 */
export function nextSyncAt(outcome: SyncOutcome, failures: number, now: Date, random: Random): number {
  const at = now.getTime();
  switch (outcome.kind) {
    case 'ok':
      return at + interval * (1 - jitter + 2 * jitter * random());
    case 'rate-limited': {
      const until = Math.min(Math.max(outcome.until, at + minute), at + longestWait);
      return until + spread(until - at) * random();
    }
    // Only the user can change these: the usual pace, no hammering.
    case 'signed-out':
    case 'changed':
    case 'refused':
      return at + interval * (1 + jitter * random());
    case 'offline':
    case 'server-error': {
      const pause = Math.min(longestPause, firstPause * 2 ** Math.min(20, Math.max(0, failures - 1)));
      const told = outcome.kind === 'server-error' && outcome.until !== null ? Math.min(outcome.until, at + longestWait) : 0;
      const earliest = Math.max(at + pause, told);
      return earliest + spread(earliest - at) * random();
    }
  }
}

/** Chance behind a pause: half of it, at least ten minutes, at most three hours. */
function spread(pause: number): number {
  return Math.min(3 * hour, Math.max(10 * minute, pause / 2));
}

/** When to read after the browser has started. `due` = when the next reading was planned, `null` if never; a plan in the far future comes from a wrong clock. */
export function syncAfterStart(due: number | null, now: Date, random: Random): number {
  const at = now.getTime();
  const soon = at + startSpread * random();
  if (due === null || due > at + farthestPlan + 3 * hour) return soon;
  return Math.max(due, soon);
}

/** What is known of a plan: when to read next, and when it was made. Instants in ms since 1970. */
interface Plan {
  readonly nextAt: number | null;
  readonly triedAt: number;
}

/** Whether a plan was made by a clock that ran ahead of the one of now: it counts for nothing. */
export function isFromFastClock({ triedAt }: Pick<Plan, 'triedAt'>, now: Date): boolean {
  return triedAt > now.getTime() + tolerance;
}

/**
 * When the alarm for the next reading has to ring, where it has to be set; `null` = it stands well, or nothing is planned. `scheduled` = when
 * it rings as it is, `null` = there is none: a browser may have lost it, and one that a clock running ahead has set would ring in another year.
 */
export function alarmToSet(plan: Plan, scheduled: number | null, now: Date, random: Random): number | null {
  if (plan.nextAt === null) return null;
  const at = now.getTime();
  const ahead = isFromFastClock(plan, now);
  const latest = at + (ahead ? startSpread : farthestPlan + 2 * 24 * hour);
  if (scheduled !== null && scheduled <= latest) return null;
  return ahead ? at + startSpread * random() : plan.nextAt;
}
