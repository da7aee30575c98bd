import { day, hour, minute } from '../../dates/zone.ts';
import type { KnownActivity } from '../list/merge.ts';
import { deadlineOf, standingOf } from './deadlines.ts';
import { planDigest } from './digest.ts';
import { quietStretch } from './quiet-hours.ts';
import {
  clockTolerance,
  type LoggedDeadline,
  loggedDeadlines,
  meansDeadline,
  type ReminderLog,
  type ReminderLogEntry,
  reminderKeys,
  tidyReminderLog,
} from './reminder-log.ts';
import type { ReminderSettings } from './reminder-settings.ts';

/** One notification to show now. `facts` go into the log together with it; show it under `key`, which replaces an earlier one of the same key. */
export interface Reminder {
  readonly key: string;
  readonly kind: 'new' | 'deadline' | 'missed' | 'snooze-over' | 'digest';
  readonly ids: readonly string[];
  /** Empty if titles are to be hidden. */
  readonly titles: readonly string[];
  /** The nearest deadline among them, milliseconds since 1970. */
  readonly deadline: number | null;
}

export interface DueReminders {
  readonly reminders: readonly Reminder[];
  /** The log to store before anything is shown. */
  readonly log: ReminderLog;
  /** When to look again at the latest; `null` if nothing is to come. */
  readonly nextAt: number | null;
}

interface Situation {
  readonly activities: readonly KnownActivity[];
  readonly settings: ReminderSettings;
  readonly log: ReminderLog;
  readonly now: Date;
  readonly timeZone: string;
  /** Since when the user has wanted to be reminded of deadlines; what closed before was not missed. `null` or nothing = always. */
  readonly since?: number | null;
}

interface Fact {
  readonly key: string;
  readonly kind: 'new' | 'deadline' | 'missed' | 'snooze-over';
  readonly activity: KnownActivity;
  readonly dueAt: number;
  readonly deadline: number | null;
}

/** A deadline that falls into quiet hours is told this long before they begin. */
const beforeQuiet = 30 * minute;
/**
 * Which notifications are due now. Store `log` first, then show: a worker stopped in between loses one notification at worst where the
 * other order would repeat it; show by `key`, and the caller may show again what was stored but not confirmed.
 * Never twice: every fact has one key that knows no clock and no zone. Never lost: a fact stays due until it is told, told together with a
 * nearer one, or told as missed, whatever sleeps, jumps or changes in between.
 */
export function dueReminders(situation: Situation): DueReminders {
  const { activities, settings, now, timeZone } = situation;
  const at = now.getTime();
  const log = tidyReminderLog(situation.log, new Set(activities.map(({ id }) => id)), at);
  const deadlines = loggedDeadlines(log);
  const open: Fact[] = [];
  for (const activity of activities) {
    if (settings.perKind[activity.kind] === false) continue;
    const told = (deadlines.get(activity.id) ?? []).filter((entry) => meansDeadline(entry, activity.closesOn, timeZone));
    open.push(...factsOf(activity, told, { ...situation, log }));
  }
  if (settings.digest !== null) return digestOf(open, settings.digest.at, { ...situation, log });
  const quiet = quietStretch(at, settings.quietHours, timeZone);
  if (quiet !== null) return { reminders: [], log, nextAt: open.length === 0 ? null : quiet.to };
  const { told, settled } = settle(
    open.filter(({ dueAt }) => dueAt <= at),
    at,
  );
  const reminders = told.map((fact) => ({
    key: fact.key,
    kind: fact.kind,
    ids: [fact.activity.id],
    titles: settings.hideTitles ? [] : [fact.activity.title],
    deadline: fact.deadline,
  }));
  const ahead = open.map(({ dueAt }) => dueAt).filter((due) => due > at);
  return { reminders, log: { ...log, ...settled }, nextAt: ahead.length === 0 ? null : Math.min(...ahead) };
}

/** What is still to be told of one activity, with the time at which it falls due. `told` = what the log says of this very deadline. */
function factsOf(activity: KnownActivity, told: readonly LoggedDeadline[], { settings, log, now, timeZone, since }: Situation): Fact[] {
  const standing = standingOf(activity, now, timeZone);
  const { id, closesOn, firstSeen, goneSince } = activity;
  const deadline = deadlineOf(closesOn, timeZone);
  const at = now.getTime();
  const facts: Fact[] = [];
  const add = (kind: Fact['kind'], key: string, dueAt: number): void => {
    if (!(key in log)) facts.push({ key, kind, activity, dueAt, deadline });
  };
  const { snoozedUntil } = activity.mark;
  if (standing === 'pending' || standing === 'snoozed') {
    const notBefore = snoozedUntil ?? 0;
    if (settings.newTitles && activity.isNew) add('new', reminderKeys.new(id), Math.max(firstSeen, notBefore));
    if (snoozedUntil !== null) add('snooze-over', reminderKeys.snooze(id, snoozedUntil), snoozedUntil);
    if (deadline === null) return facts;
    // A snooze that outlasts the deadline leaves the last reminder before it.
    const last = notBefore < deadline ? null : Math.min(...settings.leadTimes);
    for (const lead of settings.leadTimes) {
      const dueAt = moved(deadline - lead * minute, deadline, settings, timeZone);
      // A title that came when its lead time was over has no such fact; the nearer ones follow.
      if (firstSeen > deadline - lead * minute && firstSeen > dueAt) continue;
      if (!told.some((entry) => covers(entry, lead, at)))
        add('deadline', reminderKeys.lead(id, closesOn, lead), lead === last ? dueAt : Math.max(dueAt, notBefore));
    }
  } else if (deadline !== null && deadline <= at && (standing === 'closed' || (standing === 'gone' && (goneSince ?? 0) >= deadline))) {
    // It closed while reminders of it were due and nobody could show them. What left the list before it closed was done, or withdrawn.
    const wanted = settings.leadTimes.some((lead) => firstSeen <= deadline - lead * minute);
    // Set aside until after it closed, it was silent from then on: that it closed is said, whatever was told before.
    const asleep = snoozedUntil !== null && snoozedUntil >= deadline;
    const known = told.some(({ lead, settled }) => lead === null || (!asleep && settled.how === 'told'));
    if ((wanted || asleep) && !known && deadline > Math.max(at - 30 * day, since ?? 0))
      add('missed', reminderKeys.missed(id, closesOn), deadline);
  }
  return facts;
}

/** Whether a reminder of a deadline needs no telling any more: it is settled, or a nearer one was told. */
function covers({ lead, settled }: LoggedDeadline, wanted: number, at: number): boolean {
  return lead === wanted || (lead !== null && lead < wanted && settled.how === 'told' && settled.at <= at + clockTolerance);
}

/** Where a reminder would fall into quiet hours that outlast its deadline, it comes before them. */
function moved(dueAt: number, deadline: number, settings: ReminderSettings, timeZone: string): number {
  const quiet = quietStretch(dueAt, settings.quietHours, timeZone);
  return quiet !== null && quiet.to >= deadline ? quiet.from - beforeQuiet : dueAt;
}

/** Of several facts of one activity that are due together, the most pressing is told and the others go with it. */
function settle(due: readonly Fact[], at: number): { readonly told: readonly Fact[]; readonly settled: ReminderLog } {
  const byActivity = new Map<string, Fact[]>();
  for (const fact of due) byActivity.set(fact.activity.id, [...(byActivity.get(fact.activity.id) ?? []), fact]);
  const told: Fact[] = [];
  const settled: Record<string, ReminderLogEntry> = {};
  const rank = { missed: 0, deadline: 1, 'snooze-over': 2, new: 3 } as const;
  for (const facts of byActivity.values()) {
    const [first, ...others] = facts.toSorted((a, b) => rank[a.kind] - rank[b.kind] || b.dueAt - a.dueAt);
    if (first === undefined) continue;
    told.push(first);
    settled[first.key] = { at, how: first.kind === 'missed' ? 'missed' : 'told' };
    for (const fact of others) settled[fact.key] = { at, how: 'superseded' };
  }
  return { told, settled };
}

/** One notification a day: what fell due since the last, and what would fall due before the next. */
function digestOf(open: readonly Fact[], hourOfDay: string, { settings, log, now, timeZone }: Situation): DueReminders {
  const at = now.getTime();
  const plan = planDigest(at, hourOfDay, settings, log, timeZone);
  const nothing: DueReminders = { reminders: [], log, nextAt: open.length === 0 ? null : plan.next };
  if (plan.now === null) return nothing;
  const { key, dueAt: dueSince } = plan.now;
  // Later in the day only what was due at its hour is caught up with, and what cannot wait for the next.
  const pressing = ({ dueAt, deadline }: Fact): boolean => dueAt <= dueSince || (deadline !== null && deadline <= plan.next);
  const facts = open.filter(({ dueAt }) => dueAt <= at + 25 * hour);
  if (facts.length === 0 || (at - dueSince > hour && !facts.some(pressing))) return nothing;
  const { told, settled } = settle(facts, at);
  const ordered = told.toSorted((a, b) => (a.deadline ?? Number.POSITIVE_INFINITY) - (b.deadline ?? Number.POSITIVE_INFINITY));
  const reminder: Reminder = {
    key,
    kind: 'digest',
    ids: ordered.map(({ activity }) => activity.id),
    titles: settings.hideTitles ? [] : ordered.map(({ activity }) => activity.title),
    deadline: ordered[0]?.deadline ?? null,
  };
  return { reminders: [reminder], log: { ...log, ...settled, [key]: { at, how: 'told' } }, nextAt: plan.next };
}
