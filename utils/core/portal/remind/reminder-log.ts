import { z } from 'zod';
import type { Moment } from '../../dates/moment.ts';
import { dateAt, day, hour, minute } from '../../dates/zone.ts';
import { lazy } from '../../verdict/lazy.ts';

/** What became of a fact: told; left out because a nearer reminder of the same title was told; or told afterwards that it was missed. */
const settledSchema = lazy(() => z.object({ at: z.number(), how: z.enum(['told', 'superseded', 'missed']) }));

/** Facts that are settled, by key. A fact is settled once: that keeps notifications from coming twice. */
export const reminderLogSchema = lazy(() => z.record(z.string().max(400), settledSchema()));
export type ReminderLog = z.infer<ReturnType<typeof reminderLogSchema>>;
export type ReminderLogEntry = z.infer<ReturnType<typeof settledSchema>>;

/** Entries are kept this long after they are of no more use. */
const keepEntries = 120 * day;
/** A clock counts as having been wrong if an entry is this far in the future. */
export const clockTolerance = 10 * minute;

/** Names of facts. They know no clock and no zone. */
export const reminderKeys = {
  new: (id: string) => `new:${id}`,
  snooze: (id: string, until: number) => `snooze:${id}:${until}`,
  lead: (id: string, closesOn: Moment, lead: number) => `lead:${id}:${momentKey(closesOn)}:${lead}`,
  missed: (id: string, closesOn: Moment) => `missed:${id}:${momentKey(closesOn)}`,
} as const;

/** What names a deadline without clock and zone; one that was counted from a remaining time is named by its hour. */
function momentKey(closesOn: Moment): string {
  if (closesOn.kind === 'unknown') return '';
  if (closesOn.kind === 'date') return closesOn.date;
  return closesOn.approximate ? `~${Math.round(closesOn.at / hour)}` : String(closesOn.at);
}

const told = /^(?:(lead):(.*):([^:]*):(\d+)|(missed):(.*):([^:]*))$/;
const about = /^(?:new:(.*)|snooze:(.*):\d+|lead:(.*):[^:]*:\d+|missed:(.*):[^:]*)$/;

/** One entry about a deadline. `lead` in minutes, `null` for one that was told as missed. */
export interface LoggedDeadline {
  readonly moment: string;
  readonly lead: number | null;
  readonly settled: ReminderLogEntry;
}

/** What was settled about deadlines, by the id of their activity. */
export function loggedDeadlines(log: ReminderLog): ReadonlyMap<string, readonly LoggedDeadline[]> {
  const found = new Map<string, LoggedDeadline[]>();
  for (const [key, settled] of Object.entries(log)) {
    const parts = told.exec(key);
    if (parts === null) continue;
    const id = parts[2] ?? parts[6] ?? '';
    const entry = { moment: parts[3] ?? parts[7] ?? '', lead: parts[4] === undefined ? null : Number(parts[4]), settled };
    const list = found.get(id);
    if (list === undefined) found.set(id, [entry]);
    else list.push(entry);
  }
  return found;
}

/**
 * Whether an entry is about this deadline. A portal may show a remaining time here, a day there and an hour elsewhere: that is one deadline,
 * of which is told once. Two hours, or two days, are two. A rough time may be off by as much as its reminder came before it.
 */
export function meansDeadline({ moment, lead }: LoggedDeadline, closesOn: Moment, timeZone: string): boolean {
  if (closesOn.kind === 'unknown' || moment === '') return false;
  if (moment === momentKey(closesOn)) return true;
  const [kind, at] = readMoment(moment);
  if (kind === 'approximate' || closesOn.approximate) {
    const own = closesOn.kind === 'date' ? middle(closesOn.date) : closesOn.at;
    return Math.abs(at - own) <= Math.min(1.5 * day, Math.max(3 * hour, (lead ?? Number.POSITIVE_INFINITY) * minute));
  }
  if (kind === closesOn.kind) return false;
  const [instant, date] = closesOn.kind === 'date' ? [at, closesOn.date] : [closesOn.at, moment];
  // The last instant of a day belongs to it; the portal may mean the day of another zone than the user's.
  return dateAt(instant - 1, timeZone) === date || dateAt(instant - 1, 'UTC') === date;
}

function readMoment(moment: string): readonly ['approximate' | 'date' | 'instant', number] {
  if (moment.startsWith('~')) return ['approximate', Number(moment.slice(1)) * hour];
  return moment.includes('-') ? ['date', middle(moment)] : ['instant', Number(moment)];
}

function middle(date: string): number {
  return Date.parse(`${date}T12:00:00Z`);
}

/** Drops what is old and about no title that is known, and what a clock that ran ahead settled without telling it: superseded facts count anew. */
export function tidyReminderLog(log: ReminderLog, ids: ReadonlySet<string>, at: number): ReminderLog {
  const entries = Object.entries(log).filter(([key, entry]) => {
    if (entry.at > at + clockTolerance && entry.how === 'superseded') return false;
    if (entry.at > at || at - entry.at <= keepEntries) return true;
    const [, ...found] = about.exec(key) ?? [];
    return ids.has(found.find((id) => id !== undefined) ?? '');
  });
  return Object.fromEntries(entries);
}
