import { z } from 'zod';
import { dateAt, day, hour, instantOnDate, minute } from './dates/zone.ts';
import { deadlineOf, standingOf } from './deadlines.ts';
import type { KnownActivity } from './merge.ts';
import { minutesOf, quietStretch } from './quiet-hours.ts';
import type { ReminderSettings } from './reminder-settings.ts';

/** What became of a fact: told; left out because a nearer reminder of the same title was told; or told afterwards that it was missed. */
const settledSchema = z.object({ at: z.number(), how: z.enum(['told', 'superseded', 'missed']) });

/** Facts that are settled, by key. A fact is settled once: that keeps notifications from coming twice. */
export const ledgerSchema = z.record(z.string().max(400), settledSchema);
export type Ledger = z.infer<typeof ledgerSchema>;

/** One notification to show now. `facts` go into the ledger together with it; show it under `key`, which replaces an earlier one of the same key. */
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
  /** The ledger to store before anything is shown. */
  readonly ledger: Ledger;
  /** When to look again at the latest; `null` if nothing is to come. */
  readonly nextAt: number | null;
}

interface Situation {
  readonly activities: readonly KnownActivity[];
  readonly settings: ReminderSettings;
  readonly ledger: Ledger;
  readonly now: Date;
  readonly timeZone: string;
}

interface Fact {
  readonly key: string;
  readonly kind: 'new' | 'deadline' | 'missed' | 'snooze-over';
  readonly activity: KnownActivity;
  readonly dueAt: number;
  readonly deadline: number | null;
}

/** Entries are kept this long after they are of no more use. */
const keepLedger = 120 * day;
/** A deadline that falls into quiet hours is told this long before they begin. */
const beforeQuiet = 30 * minute;
/** A clock counts as having been wrong if an entry is this far in the future. */
const clockTolerance = 10 * minute;

/**
 * Which notifications are due now. Store `ledger` first, then show: a worker stopped in between loses one notification at worst where the
 * other order would repeat it; show by `key`, and the caller may show again what was stored but not confirmed.
 * Never twice: every fact has one key that knows no clock and no zone. Never lost: a fact stays due until it is told, told together with a
 * nearer one, or told as missed, whatever sleeps, jumps or changes in between.
 */
export function dueReminders({ activities, settings, ledger: stored, now, timeZone }: Situation): DueReminders {
  const at = now.getTime();
  const ledger = tidyLedger(stored, at);
  const open: Fact[] = [];
  for (const activity of activities) {
    if (settings.perKind[activity.kind] === false) continue;
    open.push(...factsOf(activity, settings, ledger, now, timeZone));
  }
  const nextLook = (facts: readonly Fact[]): number | null => {
    const ahead = facts.map(({ dueAt }) => dueAt).filter((due) => due > at);
    return ahead.length === 0 ? null : Math.min(...ahead);
  };
  if (settings.digest !== null) return digestOf(open, settings, ledger, at, timeZone, nextLook);
  const quiet = quietStretch(at, settings.quietHours, timeZone);
  if (quiet !== null) return { reminders: [], ledger, nextAt: open.length === 0 ? null : quiet.to };
  const due = open.filter(({ dueAt }) => dueAt <= at);
  const { told, superseded } = nearest(due);
  const settled: Record<string, { at: number; how: 'told' | 'superseded' | 'missed' }> = { ...ledger };
  for (const fact of told) settled[fact.key] = { at, how: fact.kind === 'missed' ? 'missed' : 'told' };
  for (const fact of superseded) settled[fact.key] = { at, how: 'superseded' };
  const reminders = told.map((fact) => ({
    key: fact.key,
    kind: fact.kind,
    ids: [fact.activity.id],
    titles: settings.hideTitles ? [] : [fact.activity.title],
    deadline: fact.deadline,
  }));
  return { reminders, ledger: settled, nextAt: nextLook(open) };
}

/** What is still to be told of one activity, with the time at which it falls due. */
function factsOf(activity: KnownActivity, settings: ReminderSettings, ledger: Ledger, now: Date, timeZone: string): Fact[] {
  const standing = standingOf(activity, now, timeZone);
  const deadline = deadlineOf(activity.closesOn, timeZone);
  const facts: Fact[] = [];
  const add = (kind: Fact['kind'], key: string, dueAt: number): void => {
    if (!(key in ledger)) facts.push({ key, kind, activity, dueAt, deadline });
  };
  const { snoozedUntil } = activity.mark;
  if (standing === 'pending' || standing === 'snoozed') {
    const notBefore = snoozedUntil ?? 0;
    if (settings.newTitles && activity.isNew) add('new', `new:${activity.id}`, Math.max(activity.firstSeen, notBefore));
    if (snoozedUntil !== null) add('snooze-over', `snooze:${activity.id}:${snoozedUntil}`, snoozedUntil);
    if (deadline === null) return facts;
    for (const lead of settings.leadTimes) {
      const dueAt = moved(deadline - lead * minute, deadline, settings, timeZone);
      // A title that came when its lead time was over has no such fact; the nearer ones follow.
      if (activity.firstSeen > deadline - lead * minute && activity.firstSeen > dueAt) continue;
      add('deadline', leadKey(activity, lead), Math.max(dueAt, notBefore));
    }
  } else if (standing === 'closed' && deadline !== null && activity.goneSince === null && deadline <= now.getTime()) {
    // It closed while reminders of it were due and nobody could show them.
    const leads = settings.leadTimes.filter((lead) => activity.firstSeen <= deadline - lead * minute);
    const told = leads.some((lead) => ledger[leadKey(activity, lead)]?.how === 'told');
    if (leads.length > 0 && !told && deadline > now.getTime() - 30 * day)
      add('missed', `missed:${activity.id}:${momentKey(activity)}`, deadline);
  }
  return facts;
}

function leadKey(activity: KnownActivity, lead: number): string {
  return `lead:${activity.id}:${momentKey(activity)}:${lead}`;
}

/** What names a deadline without clock and zone; one that was counted from a remaining time is named by its day. */
function momentKey({ closesOn }: KnownActivity): string {
  if (closesOn.kind === 'unknown') return '';
  if (closesOn.kind === 'date') return closesOn.date;
  return closesOn.approximate ? String(Math.round(closesOn.at / day)) : String(closesOn.at);
}

/** Where a reminder would fall into quiet hours that outlast its deadline, it comes before them. */
function moved(dueAt: number, deadline: number, settings: ReminderSettings, timeZone: string): number {
  const quiet = quietStretch(dueAt, settings.quietHours, timeZone);
  return quiet !== null && quiet.to >= deadline ? quiet.from - beforeQuiet : dueAt;
}

/** Of several facts of one activity that are due together, the most pressing is told and the others go with it. */
function nearest(due: readonly Fact[]): { readonly told: readonly Fact[]; readonly superseded: readonly Fact[] } {
  const byActivity = new Map<string, Fact[]>();
  for (const fact of due) byActivity.set(fact.activity.id, [...(byActivity.get(fact.activity.id) ?? []), fact]);
  const told: Fact[] = [];
  const superseded: Fact[] = [];
  const rank = { missed: 0, deadline: 1, 'snooze-over': 2, new: 3 } as const;
  for (const facts of byActivity.values()) {
    const [first, ...others] = facts.toSorted((a, b) => rank[a.kind] - rank[b.kind] || b.dueAt - a.dueAt);
    if (first !== undefined) told.push(first);
    superseded.push(...others);
  }
  return { told, superseded };
}

/** One notification a day: what fell due since the last, and what would fall due before the next. */
function digestOf(
  open: readonly Fact[],
  settings: ReminderSettings,
  ledger: Ledger,
  at: number,
  timeZone: string,
  nextLook: (facts: readonly Fact[]) => number | null,
): DueReminders {
  const today = dateAt(at, timeZone);
  const todayAt = instantOnDate(today, minutesOf(settings.digest?.at ?? '09:00'), timeZone);
  const key = `digest:${today}`;
  const next = todayAt > at ? todayAt : todayAt + day;
  const last = Math.max(0, ...Object.entries(ledger).map(([name, entry]) => (name.startsWith('digest:') ? entry.at : 0)));
  // A change of the time zone can bring the same hour again on another date.
  if (at < todayAt || key in ledger || at - last < 12 * hour || quietStretch(at, settings.quietHours, timeZone) !== null) {
    return { reminders: [], ledger, nextAt: open.length === 0 ? null : Math.max(Math.min(next, nextLook(open) ?? next), at + minute) };
  }
  const facts = open.filter(({ dueAt }) => dueAt <= at + 25 * hour);
  if (facts.length === 0) return { reminders: [], ledger, nextAt: nextLook(open) };
  const { told, superseded } = nearest(facts);
  const settled: Record<string, { at: number; how: 'told' | 'superseded' | 'missed' }> = { ...ledger, [key]: { at, how: 'told' } };
  for (const fact of told) settled[fact.key] = { at, how: fact.kind === 'missed' ? 'missed' : 'told' };
  for (const fact of superseded) settled[fact.key] = { at, how: 'superseded' };
  const ordered = told.toSorted((a, b) => (a.deadline ?? Number.POSITIVE_INFINITY) - (b.deadline ?? Number.POSITIVE_INFINITY));
  const reminder: Reminder = {
    key,
    kind: 'digest',
    ids: ordered.map(({ activity }) => activity.id),
    titles: settings.hideTitles ? [] : ordered.map(({ activity }) => activity.title),
    deadline: ordered[0]?.deadline ?? null,
  };
  return { reminders: [reminder], ledger: settled, nextAt: next };
}

/** Drops what is old, and what a clock that ran ahead settled without telling it: superseded facts count anew. */
function tidyLedger(ledger: Ledger, at: number): Ledger {
  const entries = Object.entries(ledger).filter(([, entry]) => {
    if (entry.at > at + clockTolerance && entry.how === 'superseded') return false;
    return Math.abs(at - entry.at) <= keepLedger || entry.at > at;
  });
  return Object.fromEntries(entries);
}
