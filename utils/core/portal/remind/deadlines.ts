import type { Moment } from '../../dates/moment.ts';
import { addDays, dateAt, day, hour, instantOnDate } from '../../dates/zone.ts';
import type { KnownActivity } from '../list/merge.ts';

/** How near a deadline is: the state of the chip beside a title and the colour of the badge. */
export type Urgency = 'overdue' | 'hours' | 'today' | 'soon' | 'later' | 'unknown';

/** Whether something is still to do. `snoozed`, `hidden` and `gone` are kept but not counted. */
export type Standing = 'pending' | 'snoozed' | 'done' | 'hidden' | 'closed' | 'gone';

/** Up to here a deadline counts as one of hours, and as soon. */
const hoursLeft = 6 * hour;
const soonLeft = 3 * day;

/** The instant after which it is too late: a day without an hour ends when that day ends for the user. `null` if nothing is known. */
export function deadlineOf(closesOn: Moment, timeZone: string): number | null {
  if (closesOn.kind === 'unknown') return null;
  return closesOn.kind === 'instant' ? closesOn.at : instantOnDate(addDays(closesOn.date, 1), 0, timeZone);
}

/** How near the deadline is. `today` = before the user's day ends. */
export function urgencyOf(closesOn: Moment, now: Date, timeZone: string): Urgency {
  const deadline = deadlineOf(closesOn, timeZone);
  if (deadline === null) return 'unknown';
  const left = deadline - now.getTime();
  if (left <= 0) return 'overdue';
  if (left <= hoursLeft) return 'hours';
  // The last instant of a day belongs to it.
  if (dateAt(deadline - 1, timeZone) === dateAt(now.getTime(), timeZone)) return 'today';
  return left <= soonLeft ? 'soon' : 'later';
}

/** What is to be done about an activity, the user's own decision first. */
export function standingOf(activity: KnownActivity, now: Date, timeZone: string): Standing {
  const { mark, status, goneSince } = activity;
  if (mark.hidden !== null) return 'hidden';
  if (mark.done !== null || status === 'done') return 'done';
  if (goneSince !== null) return 'gone';
  const deadline = deadlineOf(activity.closesOn, timeZone);
  if (status === 'closed' || (deadline !== null && deadline <= now.getTime())) return 'closed';
  return mark.snoozedUntil !== null && mark.snoozedUntil > now.getTime() ? 'snoozed' : 'pending';
}

/**
 * When what the badge shows changes by the clock alone: a deadline comes into another stretch or passes, a snooze ends, the user's day does.
 * `null` if nothing of the kind is to come.
 */
export function nextTurn(list: readonly KnownActivity[], now: Date, timeZone: string): number | null {
  const at = now.getTime();
  const midnight = instantOnDate(addDays(dateAt(at, timeZone), 1), 0, timeZone);
  let next = Number.POSITIVE_INFINITY;
  for (const activity of list) {
    const standing = standingOf(activity, now, timeZone);
    if (standing !== 'pending' && standing !== 'snoozed') continue;
    const deadline = deadlineOf(activity.closesOn, timeZone) ?? Number.NaN;
    for (const turn of [midnight, deadline, deadline - hoursLeft, deadline - soonLeft, activity.mark.snoozedUntil ?? Number.NaN])
      if (turn > at && turn < next) next = turn;
  }
  return next === Number.POSITIVE_INFINITY ? null : next;
}

/** Those still to be done. */
export function pendingOf(list: readonly KnownActivity[], now: Date, timeZone: string): readonly KnownActivity[] {
  return list.filter((activity) => standingOf(activity, now, timeZone) === 'pending');
}

/** Those still to be done whose deadline is before the user's day ends. */
export function dueToday(list: readonly KnownActivity[], now: Date, timeZone: string): readonly KnownActivity[] {
  const today = dateAt(now.getTime(), timeZone);
  return pendingOf(list, now, timeZone).filter(({ closesOn }) => {
    const deadline = deadlineOf(closesOn, timeZone);
    return deadline !== null && dateAt(deadline - 1, timeZone) === today;
  });
}

/** By deadline, the nearest first; unknown deadlines after all others, there the newest first; then by title. A stable order for one list. */
export function byUrgency(list: readonly KnownActivity[], timeZone: string): readonly KnownActivity[] {
  const keyed = list.map((activity) => ({ activity, deadline: deadlineOf(activity.closesOn, timeZone) ?? Number.POSITIVE_INFINITY }));
  return keyed
    .sort((a, b) => {
      if (a.deadline !== b.deadline) return a.deadline < b.deadline ? -1 : 1;
      if (a.deadline === Number.POSITIVE_INFINITY && a.activity.firstSeen !== b.activity.firstSeen)
        return b.activity.firstSeen - a.activity.firstSeen;
      return a.activity.title < b.activity.title ? -1 : a.activity.title > b.activity.title ? 1 : a.activity.id < b.activity.id ? -1 : 1;
    })
    .map(({ activity }) => activity);
}

/** What the badge shows: how many are pending, and how near the nearest deadline is; `null` if nothing is pending. */
export function badgeOf(
  list: readonly KnownActivity[],
  now: Date,
  timeZone: string,
): { readonly count: number; readonly urgency: Urgency } | null {
  const pending = byUrgency(pendingOf(list, now, timeZone), timeZone);
  const [first] = pending;
  return first === undefined ? null : { count: pending.length, urgency: urgencyOf(first.closesOn, now, timeZone) };
}
