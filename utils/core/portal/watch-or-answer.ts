import type { Moment } from './activity.ts';
import type { DateContext } from './dates/spec.ts';
import { isSame, moreExact } from './item-moments.ts';
import { tagsWithin } from './words.ts';

// A title may have two ends: how long it can be watched, and how long the survey can be answered. The second is the deadline.

/** What ends then: watching, answering, or what the words do not say. */
type Ending = 'watch' | 'answer' | null;

const watching =
  /\b(?:watch|view|stream|screening|ansehen|anschauen|angesehen|abrufbar|regarder|visionn|ver\b|visionado|guarda|visione)|視聴|鑑賞|配信/i;
const answering =
  /\b(?:respon|answer|submi|review|rate\b|valora|valuta|bewert|beantwort|antwort|repond|répond|contest|rispo|compila|rispond)|回答|提出|評価/i;

/** What the words beside a date say that it ends. Words for both speak of the whole task, and count as neither. */
export function endingOf(words: string): Ending {
  const watch = watching.test(words);
  const tags = tagsWithin(words);
  const answer = answering.test(words) || tags.has('kind:survey') || tags.has('programme');
  return watch === answer ? null : watch ? 'watch' : 'answer';
}

/** A closing date of an item, and what it ends. */
export interface Closing {
  readonly moment: Moment;
  readonly ending: Ending;
}

/**
 * Of closing dates that contradict each other, the one for the answer: what speaks of answering, else what is left without what speaks of
 * watching. `null` if that still contradicts itself, or if no word tells them apart.
 */
export function answerDate(closings: readonly Closing[], context: DateContext): Moment | null {
  const answers = closings.filter(({ ending }) => ending === 'answer');
  const others = closings.filter(({ ending }) => ending === 'watch');
  if (others.length === 0) return null;
  return onlyOne(answers.length > 0 ? answers : closings.filter(({ ending }) => ending === null), context);
}

function onlyOne(closings: readonly Closing[], context: DateContext): Moment | null {
  let one: Moment | null = null;
  for (const { moment } of closings) {
    const better: Moment | null = one === null || isSame(one, moment) ? moment : moreExact(one, moment, context);
    if (better === null) return null;
    one = better;
  }
  return one;
}
