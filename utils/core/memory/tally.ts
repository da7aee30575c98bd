import { z } from 'zod';
import type { Level } from '../verdict/verdict.ts';
import type { Judged } from './history.ts';

/** Levels that are counted: of what is not about Amazon nothing is said, so nothing is counted. */
export const countedLevels = ['fake', 'suspicious', 'unclear', 'clear'] as const;

const count = z.number().int().min(0).max(10_000_000);

/** One month in numbers: mails by level, sign-in pages with a warning, and what the user took back by "looks fine to me". */
export const monthTallySchema = z.object({
  /** `YYYY-MM` in the user's own zone. */
  month: z.string().regex(/^\d{4}-\d{2}$/),
  mails: z.object({ fake: count, suspicious: count, unclear: count, clear: count }),
  pages: count,
  takenBack: count,
});

export type MonthTally = z.infer<typeof monthTallySchema>;

const mostMonths = 36;

/** The months in which something was judged, oldest first, bounded: who, where and when on the day are in none of them. */
export const tallySchema = z.array(monthTallySchema).max(mostMonths);

export type Tally = z.infer<typeof tallySchema>;

/** Counts what was judged. `before` = the entry that it replaces, if it was judged before: what changes its level within a month moves, and nothing counts twice. */
export function countJudged(tally: Tally, judged: Judged, before: Judged | null, month: string, monthBefore: string | null): Tally {
  if (before !== null && monthBefore !== month) return tally;
  if (before?.level === judged.level) return tally;
  return inMonth(tally, month, (old) => add(before === null ? old : add(old, before, -1), judged, 1));
}

/** Counts that the user thinks otherwise of a sender or a site, `by` 1, or that this was undone, by -1. */
export function countTakenBack(tally: Tally, month: string, by: 1 | -1): Tally {
  return inMonth(tally, month, (old) => ({ ...old, takenBack: bounded(old.takenBack + by) }));
}

/** All months from one (`YYYY-MM`) on in one. */
export function sumSince(tally: Tally, month: string): MonthTally {
  return tally.filter((each) => each.month >= month).reduce(plus, emptyMonth(month));
}

function emptyMonth(month: string): MonthTally {
  return { month, mails: { fake: 0, suspicious: 0, unclear: 0, clear: 0 }, pages: 0, takenBack: 0 };
}

function plus(a: MonthTally, b: MonthTally): MonthTally {
  const mails = Object.fromEntries(countedLevels.map((level) => [level, a.mails[level] + b.mails[level]])) as MonthTally['mails'];
  return { month: a.month, mails, pages: a.pages + b.pages, takenBack: a.takenBack + b.takenBack };
}

function inMonth(tally: Tally, month: string, change: (old: MonthTally) => MonthTally): Tally {
  const old = tally.find((each) => each.month === month) ?? emptyMonth(month);
  return [...tally.filter((each) => each.month !== month), change(old)].sort((a, b) => (a.month < b.month ? -1 : 1)).slice(-mostMonths);
}

function add(old: MonthTally, { kind, level }: Judged, by: number): MonthTally {
  if (kind === 'page') return warns(level) ? { ...old, pages: bounded(old.pages + by) } : old;
  return isCounted(level) ? { ...old, mails: { ...old.mails, [level]: bounded(old.mails[level] + by) } } : old;
}

function warns(level: Level): boolean {
  return level === 'fake' || level === 'suspicious';
}

function isCounted(level: Level): level is (typeof countedLevels)[number] {
  return level !== 'none';
}

function bounded(value: number): number {
  return Math.min(10_000_000, Math.max(0, value));
}
