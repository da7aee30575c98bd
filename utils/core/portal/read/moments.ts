import type { Moment } from '../../dates/moment.ts';
import type { DateContext } from '../../dates/spec.ts';
import { addDays, dateAt, instantOnDate } from '../../dates/zone.ts';

/** The moments of one item so far; `conflict`: two closing dates contradict each other. */
export interface FoundInItem {
  opens: Moment | null;
  closes: Moment | null;
  plain: Moment | null;
  conflict: boolean;
}

/** Nothing found yet. */
export function emptyDates(): FoundInItem {
  return { opens: null, closes: null, plain: null, conflict: false };
}

/** Adds a moment. The same day once with and once without its hour is no contradiction: the more exact one stays. */
export function keepMoment(found: FoundInItem, role: 'opens' | 'closes' | 'plain', moment: Moment, context: DateContext): void {
  const known = found[role];
  if (known === null) found[role] = moment;
  else if (role !== 'plain' && !isSame(known, moment)) {
    const better = moreExact(known, moment, context);
    if (better === null) found.conflict ||= role === 'closes';
    else found[role] = better;
  }
}

/** Whether two moments are the same in every respect. */
export function isSame(a: Moment, b: Moment): boolean {
  if (a.kind === 'unknown' || b.kind === 'unknown') return a.kind === b.kind && 'words' in a && 'words' in b && a.words === b.words;
  if (a.approximate !== b.approximate) return false;
  return a.kind === 'instant' ? b.kind === 'instant' && a.at === b.at : b.kind === 'date' && a.date === b.date;
}

/** The more exact of two moments that may be the same; `null` if they are not. */
export function moreExact(a: Moment, b: Moment, context: DateContext): Moment | null {
  if (a.kind === 'unknown' || b.kind === 'unknown') return null;
  if (a.approximate && !b.approximate) return b;
  if (b.approximate && !a.approximate) return a;
  const day = (moment: typeof a): string => (moment.kind === 'date' ? moment.date : dateAt(moment.at, context.timeZone));
  if (day(a) !== day(b)) return null;
  if (a.kind === 'instant' && b.kind === 'date') return a;
  return a.kind === 'date' && b.kind === 'instant' ? b : null;
}

/** Whether a moment lies ahead; a day does until it ends. */
export function isInFuture(moment: Moment | null, context: DateContext): boolean {
  return moment !== null && moment.kind !== 'unknown' && endOf(moment, context) > context.now.getTime();
}

/** Whether a moment is over; what is unknown is not. */
export function hasPassed(moment: Moment | null, context: DateContext): boolean {
  return moment !== null && moment.kind !== 'unknown' && endOf(moment, context) <= context.now.getTime();
}

function endOf(moment: Exclude<Moment, { kind: 'unknown' }>, { timeZone }: DateContext): number {
  return moment.kind === 'instant' ? moment.at : endOfDay(moment.date, timeZone);
}

/** The ends of days in the zone that was asked for last: many items of a list end on one day. */
const ends = new Map<string, number>();
let endsIn = '';

function endOfDay(date: string, timeZone: string): number {
  if (timeZone !== endsIn || ends.size > 5_000) {
    ends.clear();
    endsIn = timeZone;
  }
  const known = ends.get(date);
  if (known !== undefined) return known;
  const end = instantOnDate(addDays(date, 1), 0, timeZone);
  ends.set(date, end);
  return end;
}
