import { z } from 'zod';
import type { KnownActivity } from '../portal/list/merge.ts';
import { standingOf } from '../portal/remind/deadlines.ts';
import { reminderLogSchema } from '../portal/remind/reminder-log.ts';
import type { Reminder } from '../portal/remind/reminders.ts';
import { lazy } from '../verdict/lazy.ts';

const reminderSchema = lazy(() =>
  z.object({
    key: z.string().max(400),
    kind: z.enum(['new', 'deadline', 'missed', 'snooze-over', 'digest', 'signed-out', 'changed']),
    ids: z.array(z.string().max(200)).max(5_000),
    titles: z.array(z.string().max(300)).max(5_000),
    deadline: z.number().nullable(),
  }),
);

/** A notification to show: a reminder, or word that the portal cannot be read any more. */
export type Notice = z.infer<ReturnType<typeof reminderSchema>>;

/**
 * What is kept of reminders. `ledger` is the log of those that were shown. `waiting` goes into storage together with it, before anything is
 * shown, and is emptied as notices are shown: a worker stopped in between neither loses one nor shows it twice. `since` = from when on deadlines have been watched (ms since 1970),
 * `null` while the user wants no word of them or allows none: what closes meanwhile is not missed.
 */
export const reminderStateSchema = lazy(() =>
  z.object({
    ledger: reminderLogSchema(),
    waiting: z.array(reminderSchema()).max(5_000),
    since: z.number().nullable().default(null),
  }),
);

export type ReminderState = z.infer<ReturnType<typeof reminderStateSchema>>;

export const emptyReminderState: ReminderState = { ledger: {}, waiting: [], since: null };

/** Most notices that wait to be shown; a browser that refuses to show any is no reason to keep more. */
const mostWaiting = 100;

/** What waits to be shown after more has been decided. */
export function queueNotices(waiting: readonly Notice[], more: readonly Notice[]): Notice[] {
  const names = new Set(more.map(({ key }) => key));
  return [...waiting.filter(({ key }) => !names.has(key)), ...more].slice(-mostWaiting);
}

/**
 * A notice as it is right now, some time after it was decided: without what the user has done or hidden since, and what the portal took back;
 * `null` if nothing is left. What has closed meanwhile was missed. `hideTitles` = the user's wish of now.
 */
export function refreshNotice(
  notice: Notice,
  list: readonly KnownActivity[],
  hideTitles: boolean,
  now: Date,
  timeZone: string,
): Notice | null {
  if (notice.ids.length === 0) return notice;
  const known = new Map(list.map((one) => [one.id, one]));
  const left = notice.ids.flatMap((id, place) => {
    const activity = known.get(id);
    const standing = activity === undefined ? 'gone' : standingOf(activity, now, timeZone);
    const missed = standing === 'closed' || (standing === 'gone' && notice.kind === 'missed');
    return standing === 'pending' || standing === 'snoozed' || missed ? [{ id, title: notice.titles[place], missed }] : [];
  });
  if (left.length === 0) return null;
  return {
    ...notice,
    kind: left.every(({ missed }) => missed) ? 'missed' : notice.kind,
    ids: left.map(({ id }) => id),
    titles: hideTitles ? [] : left.flatMap(({ title }) => title ?? []),
  };
}

/** Most notices of one kind shown one by one; more become one. */
const single = 3;

/** Puts many reminders of one kind that fall due together into one, so that twenty new titles are one notification. */
export function groupReminders(reminders: readonly Reminder[]): Notice[] {
  const notices: Notice[] = [];
  for (const kind of ['missed', 'deadline', 'snooze-over', 'new', 'digest'] as const) {
    const same = reminders.filter((reminder) => reminder.kind === kind);
    const [first] = same;
    if (first === undefined) continue;
    if (same.length <= single) notices.push(...same.map((one) => ({ ...one, ids: [...one.ids], titles: [...one.titles] })));
    else {
      const deadlines = same.flatMap(({ deadline }) => (deadline === null ? [] : [deadline]));
      notices.push({
        // No name of one title: a click leads to all of them.
        key: `many:${first.key}`.slice(0, 400),
        kind,
        ids: same.flatMap(({ ids }) => ids),
        titles: same.flatMap(({ titles }) => titles),
        deadline: deadlines.length === 0 ? null : Math.min(...deadlines),
      });
    }
  }
  return notices;
}
