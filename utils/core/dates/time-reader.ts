import type { WordRole } from '../data/languages/date-words.ts';
import type { NamedZone, TimeOfDay } from './spec.ts';
import { type Reading, type Result, type TokenView, unclear } from './token-view.ts';

/** A time of day as the words have it. */
export interface FoundTime extends TimeOfDay {
  /** Whether it may as well be a length: "2 h", "1h30". Beside a day that is doubt, elsewhere it is no time at all. */
  readonly perhapsLength: boolean;
}

/** Reads a time of day with its zone. `midnight`: how many minutes midnight is for the day beside it, `null` where that cannot be told. */
export type TimeReader = (at: number, midnight: number | null) => Result<FoundTime>;

/** What a clock shows, before it is known whether the half of the day needs to be named. `sure`: it needs not. */
interface Shown {
  readonly minutes: number;
  readonly seconds: number;
  readonly next: number;
  readonly sure: boolean;
  /** Written with the letter or word that lengths have too. */
  readonly unit: boolean;
}

/** Surveys end by day and in the evening: an hour before this one, in the letter of lengths and without a word before it, may be a length. */
const firstHourForSure = 6;
const beforeHours: readonly WordRole[] = ['at', 'filler'];

/** Reads times of day in one segment. */
export function timeReader(view: TokenView): TimeReader {
  const { tokens, language, has, skip } = view;

  function zone(at: number): Reading<NamedZone> | typeof unclear | null {
    const token = tokens[at];
    if (token?.type === 'offset') return { value: token.minutes, next: at + 1 };
    if (token?.type !== 'word' || token.meaning.zone === null) return null;
    // "est" is a zone, and "is" in French.
    return token.meaning.roles.has('filler') ? unclear : { value: token.meaning.zone, next: at + 1 };
  }

  return (at, midnight) => {
    const before = zone(at);
    const zoneFirst = before === unclear ? null : before;
    const from = skip(zoneFirst?.next ?? at, beforeHours);
    const half = skip(from, ['am', 'pm']);
    const early = language.postpositions && half > from ? (has(from, 'pm') ? 'pm' : 'am') : null;
    const start = early === null ? from : half;
    const shown = shownAt(
      view,
      start,
      { asked: from > at && has(from - 1, 'at'), announced: from > at, named: from > at && has(from - 1, 'clock') },
      midnight,
    );
    if (shown === null || shown === unclear) return shown;
    const whole = inHalf(view, shown, early, has(start, 'noon'));
    if (whole === unclear) return unclear;
    const behind = zone(whole.next);
    if (behind === unclear) return unclear;
    const zoned = zoneFirst ?? behind;
    const { minutes, seconds, next } = whole;
    const perhapsLength = shown.unit && from === at && minutes < firstHourForSure * 60 && behind === null;
    return {
      value: { minutes, seconds, zone: zoned?.value ?? null, perhapsLength },
      next: zoneFirst === null && behind !== null ? behind.next : next,
    };
  };
}

/** What stands before an hour: a word that asks for one ("um"), or any small word. */
interface Lead {
  readonly asked: boolean;
  readonly announced: boolean;
  /** The word is the unit of hours: "ore 7". */
  readonly named: boolean;
}

function shownAt(view: TokenView, at: number, lead: Lead, midnight: number | null): Shown | typeof unclear | null {
  const { tokens, language, has } = view;
  const { asked } = lead;
  if (has(at, 'noon')) return { minutes: 720, seconds: 0, next: at + 1, sure: true, unit: false };
  if (has(at, 'midnight')) return midnight === null ? unclear : { minutes: midnight, seconds: 0, next: at + 1, sure: true, unit: false };
  const token = tokens[at];
  switch (token?.type) {
    case 'clock':
      return clockAt(view, at);
    case 'pair': {
      // With a point behind it is a day and a month, but at the end of a sentence.
      const ends = tokens[at + 1] === undefined && asked;
      if (token.sign !== '.' || (token.closed && !ends) || token.first > 24 || token.second > 59) return null;
      if (!has(at + 1, 'clock') && !asked && !has(at + 1, 'am') && !has(at + 1, 'pm') && !(token.wide && readsAsHour(view, at + 1)))
        return null;
      const minutes = token.first * 60 + token.second;
      return minutes > 1440
        ? null
        : { minutes, seconds: 0, next: view.skip(at + 1, ['clock']), sure: language.hours === 24, unit: has(at + 1, 'hour') };
    }
    case 'number':
      return token.digits <= 2 && token.value <= 24 ? hourAt(view, at, lead) : null;
    default:
      return null;
  }
}

/** Whether "18.30" is an hour by what stands behind it: a zone; in German nothing at all, and in Italian, which writes hours so, nothing that makes it an amount. */
function readsAsHour({ tokens, language }: TokenView, next: number): boolean {
  const behind = tokens[next];
  if (behind?.type === 'offset' || (behind?.type === 'word' && behind.meaning.zone !== null)) return true;
  if (language.code === 'it') return !(behind?.type === 'other' && behind.glued);
  return language.hours === 24 && language.code === 'de' && behind === undefined;
}

function clockAt({ tokens, language, has, skip }: TokenView, at: number): Shown | null {
  const token = tokens[at];
  if (token?.type !== 'clock' || token.hour > 24 || token.minute > 59 || token.second > 59) return null;
  if (token.hour === 24 && token.minute + token.second > 0) return null;
  const halfPast = has(at + 1, 'half') && token.minute === 0;
  return {
    minutes: token.hour * 60 + token.minute + (halfPast ? 30 : 0),
    seconds: token.second,
    next: skip(halfPast ? at + 2 : at + 1, ['clock']),
    sure: language.hours === 24 || token.padded || token.hour === 0 || token.hour > 11,
    unit: token.unit || has(at + 1, 'hour'),
  };
}

/** An hour without minutes: "17 Uhr", "5 pm", "alle 17"; or with its minutes behind the word: "17 Uhr 30". */
function hourAt({ tokens, language, has, skip, monthName }: TokenView, at: number, { asked, announced, named }: Lead): Shown | null {
  const token = tokens[at];
  if (token?.type !== 'number') return null;
  const marked = has(at + 1, 'clock') && !(has(at + 1, 'hour') && !announced && language.code === 'en');
  if (!marked && !has(at + 1, 'am') && !has(at + 1, 'pm') && !asked) return null;
  const next = skip(at + 1, ['clock']);
  const shown = { seconds: 0, sure: marked || named ? language.hours === 24 || token.value > 12 : token.value > 12 && !token.ordinal };
  const behind = tokens[next];
  const past =
    marked && behind?.type === 'number' && behind.glued && behind.digits === 2 && monthName(next + 1) === null ? behind.value : null;
  const unit = has(at + 1, 'hour');
  return past !== null && past < 60 && token.value < 24
    ? { ...shown, minutes: token.value * 60 + past, next: next + 1, unit }
    : { ...shown, minutes: token.value * 60, next, unit };
}

/** The time with the half of the day that stands before or behind it. Twelve at night is the begin or the end of the day, as the writer likes. */
function inHalf({ language, has }: TokenView, shown: Shown, early: 'am' | 'pm' | null, isNoon: boolean): Shown | typeof unclear {
  const late = has(shown.next, 'am') ? 'am' : has(shown.next, 'pm') ? 'pm' : null;
  const next = early === null && late !== null ? shown.next + 1 : shown.next;
  const half = early ?? late;
  if (half === null || isNoon) return shown.sure || isNoon ? { ...shown, next } : unclear;
  const hours = Math.floor(shown.minutes / 60);
  if (half === 'am' && hours > 11) return unclear;
  if (half === 'pm' && hours === 24) return unclear;
  if (half === 'pm' && hours > 23 && language.hours === 12) return unclear;
  return { ...shown, minutes: half === 'pm' && hours < 12 ? shown.minutes + 720 : shown.minutes, next, sure: true, unit: false };
}
