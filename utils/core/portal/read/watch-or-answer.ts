import { anyOf } from '../../data/languages/any-of.ts';
import { portalWords } from '../../data/languages/registry/portal.ts';
import type { Moment } from '../../dates/moment.ts';
import type { DateContext } from '../../dates/spec.ts';
import { isSame, moreExact } from './moments.ts';
import { tagsOf, tagsWithin } from './words.ts';

// A title may have two ends: how long it can be watched, and how long the survey can be answered. The second is the deadline.

/** What ends then: watching, answering, or what the words do not say. */
type Ending = 'watch' | 'answer' | null;

const watching = new RegExp(anyOf(portalWords, 'watching'), 'i');
const answering = new RegExp(anyOf(portalWords, 'answering'), 'i');

/** What the words beside a date say that it ends. Words for both speak of the whole task, and count as neither. */
export function endingOf(words: string): Ending {
  const watch = watching.test(words);
  const tags = tagsWithin(words);
  const answer = answering.test(words) || tags.has('kind:survey') || tags.has('programme');
  return watch === answer ? null : watch ? 'watch' : 'answer';
}

const onlyWatching = new RegExp(`^(?:${anyOf(portalWords, 'watchingAlone')})$`, 'i');

/** Whether a text names nothing but a step of a task: "Watch", "Survey", "回答". */
export function isStep(text: string): boolean {
  const tags = tagsOf(text);
  return onlyWatching.test(text.trim()) || tags.has('kind:survey') || tags.has('action') || tags.has('programme');
}

/** Whether the titles of a list are the steps of one task: watching, and what comes behind it. */
export function areSteps(titles: readonly string[]): boolean {
  return titles.length > 1 && titles.every(isStep) && titles.some((title) => onlyWatching.test(title.trim()));
}

/** A closing date of an item, and the words beside it, which are looked at only if another one contradicts it. */
export interface Closing {
  readonly moment: Moment;
  readonly words: readonly string[];
}

/**
 * Of closing dates that contradict each other, the one for the answer: what speaks of answering, else what is left without what speaks of
 * watching. `null` if that still contradicts itself, or if no word tells them apart.
 */
export function answerDate(closings: readonly Closing[], context: DateContext): Moment | null {
  const endings = closings.map(({ words }) => endingOf(words.join(' ')));
  const of = (ending: Ending): Moment[] => closings.filter((_, place) => endings[place] === ending).map(({ moment }) => moment);
  if (!endings.includes('watch')) return null;
  return onlyOne(endings.includes('answer') ? of('answer') : of(null), context);
}

/**
 * Of closing dates that contradict each other, the one that none of the words for vouchers and films stands beside; `null` if there is none
 * such, or several that differ.
 */
export function strongDate(closings: readonly Closing[], weak: RegExp, context: DateContext): Moment | null {
  const strong = closings.filter(({ words }) => !words.some((text) => weak.test(text)));
  return onlyOne(
    strong.map(({ moment }) => moment),
    context,
  );
}

/** The one moment that several are, the most exact form of it; `null` if they differ or there is none. */
export function onlyOne(moments: readonly Moment[], context: DateContext): Moment | null {
  let one: Moment | null = null;
  for (const moment of moments) {
    const better: Moment | null = one === null || isSame(one, moment) ? moment : moreExact(one, moment, context);
    if (better === null) return null;
    one = better;
  }
  return one;
}
