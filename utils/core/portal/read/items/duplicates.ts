import type { Moment } from '../../../dates/moment.ts';
import type { DateContext } from '../../../dates/spec.ts';
import type { Candidate } from '../candidate.ts';
import { isSame, moreExact } from '../moments.ts';

function isUnknown(moment: Moment | null): boolean {
  return moment === null || moment.kind === 'unknown';
}

/**
 * Whether two items of the same title and link, or none, are one that is shown twice: the slides of a carousel, a title picked out above its
 * list. Without a link, what closes at another time is another one.
 */
export function isShownTwice(a: Candidate, b: Candidate, linked: boolean): boolean {
  return linked || a.closesOn === null || b.closesOn === null || isUnknown(b.closesOn) || isSame(a.closesOn, b.closesOn);
}

/** What both places say of it together: a state or deadline that one leaves out; deadlines that contradict each other are none. */
export function joined(a: Candidate, b: Candidate, context: DateContext): Candidate {
  return { ...a, status: a.status ?? b.status, kind: a.kind ?? b.kind, reward: a.reward ?? b.reward, closesOn: closing(a, b, context) };
}

function closing({ closesOn: a }: Candidate, { closesOn: b }: Candidate, context: DateContext): Moment | null {
  if (a === null || b === null || isUnknown(b)) return a ?? b;
  if (isUnknown(a)) return b;
  return isSame(a, b) ? a : (moreExact(a, b, context) ?? { kind: 'unknown', words: '' });
}
