import { parseMoment } from '../../../utils/core/dates/parse-date.ts';
import { dayAfter, instantIn, isoOf, randomFrom, type SweepDay } from './calendar.ts';
import { type SweepForms, writtenDay, writtenHour } from './forms.ts';

/** A phrase and what it means: a day, an instant (milliseconds since 1970), or no deadline that anybody could know. */
export interface SweepPhrase {
  readonly words: string;
  readonly means: string | number | null;
}

export interface SweepResult {
  readonly read: number;
  readonly unknown: number;
  readonly wrong: readonly (SweepPhrase & { readonly got: string | number })[];
  /** Some of the phrases that were not read. */
  readonly notRead: readonly string[];
  /** Phrases whose date is for something else, and how many of them gave a deadline. */
  readonly others: number;
}

/** From when the sweep reads. A date without a year lies within half a year. */
const now = new Date('2026-11-30T09:00:00Z');
const farthestWithYear = 420;
const farthestWithoutYear = 190;
const shareOfOthers = 0.1;
const minutesShown = [0, 0, 15, 30, 45, 59];

type Pick = <T>(list: readonly T[]) => T;

function picker(random: () => number): Pick {
  return (list) => {
    const one = list[Math.floor(random() * list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
}

/** One phrase: built from a moment, never read from words. */
function phraseFrom(language: SweepForms, random: () => number): SweepPhrase {
  const pick = picker(random);
  const hasYear = random() < 0.5;
  const day = dayAfter(now, 1 + Math.floor(random() * (hasYear ? farthestWithYear : farthestWithoutYear)));
  const shownDay = writtenDay(pick(hasYear ? language.withYear : language.withoutYear), day, language);
  if (random() < shareOfOthers) return { words: pick(language.otherFrames).replace('…', shownDay) + pick(language.tails), means: null };
  const framed = pick(language.frames);
  const tail = pick(language.tails);
  if (random() < 0.2) return { words: framed.replace('…', shownDay) + tail, means: isoOf(day) };
  const { words, at } = hourFrom(language, day, random, pick);
  // "em 19h" with nothing before it is a time that is left.
  const turned = random() < 0.12 && language.turned.length > 0 && !framed.endsWith(' em …') ? pick(language.turned) : null;
  const sign = pick(language.between);
  // Figures need something between them.
  const between = sign === '' && /\d$/.test(shownDay) ? ' ' : sign;
  const whole = turned === null ? `${shownDay}${between}${words}` : turned.replace('{hour}', words).replace('{day}', shownDay);
  return { words: framed.replace('…', whole) + tail, means: at };
}

function hourFrom(language: SweepForms, day: SweepDay, random: () => number, pick: Pick): { words: string; at: number | null } {
  // Small hours in the letter of lengths may be lengths: they are left out here, and tested by hand.
  const hour = 6 + Math.floor(random() * 18);
  const minute = pick(minutesShown);
  const ofTwelve = hour < 12 ? language.morning : language.afternoon;
  const forms = [...language.hours, ...ofTwelve, ...(minute === 0 ? [...language.fullHours, ...language.fullHours] : [])];
  const form = pick(forms);
  const zoned = random() < 0.15 ? pick(language.zones) : null;
  const [name, ahead, place] = zoned ?? ['', Number.NaN];
  const at = Number.isNaN(ahead)
    ? instantIn(language.zone, day, hour, minute)
    : Date.UTC(day.year, day.month - 1, day.day, hour, minute) - ahead * 60_000;
  const words = writtenHour(form, hour, minute) + name;
  // Out of its season nobody knows what a name of a zone means.
  return { words, at: place !== undefined && instantIn(place, day, hour, minute) !== at ? null : at };
}

/** Reads `count` phrases of a language, the same ones for the same seed, on a page whose language is `tag`. */
export function sweep(language: SweepForms, count: number, seed: number, tag = language.tag): SweepResult {
  const random = randomFrom(seed);
  const context = { now, timeZone: language.zone, language: tag };
  const wrong: (SweepPhrase & { got: string | number })[] = [];
  const notRead: string[] = [];
  let read = 0;
  let unknown = 0;
  let others = 0;
  for (let done = 0; done < count; done += 1) {
    const phrase = phraseFrom(language, random);
    const moment = parseMoment(phrase.words, context);
    const got = moment.kind === 'unknown' ? null : moment.kind === 'date' ? moment.date : moment.at;
    if (phrase.means === null) others += 1;
    if (got !== null && got !== phrase.means) wrong.push({ ...phrase, got });
    else if (phrase.means === null) continue;
    else if (got !== null) read += 1;
    else {
      unknown += 1;
      if (notRead.length < 2_000) notRead.push(phrase.words);
    }
  }
  return { read, unknown, wrong, notRead, others };
}
