import type { TimeOfDay } from './spec.ts';
import { type Reading, type Result, type TokenView, unclear } from './token-view.ts';

/** Reads a time of day. `midnight`: how many minutes midnight is for the day beside it, `null` where that cannot be told. */
export function timeReader({ tokens, language, has, skip }: TokenView): (at: number, midnight: number | null) => Result<TimeOfDay> {
  function zone(at: number): Reading<string | number> | null {
    const token = tokens[at];
    if (token?.type === 'offset') return { value: token.minutes, next: at + 1 };
    if (token?.type === 'word' && token.meaning.zone !== null) return { value: token.meaning.zone, next: at + 1 };
    return null;
  }

  /** A time of day with its zone. `start`: how many minutes midnight is for the day beside it, `null` where that cannot be told. */
  function time(at: number, midnight: number | null): Result<TimeOfDay> {
    const zoneFirst = zone(at);
    const from = skip(zoneFirst?.next ?? at, ['at', 'filler']);
    const announced = from > at;
    const half = skip(from, ['am', 'pm']);
    const early = language.postpositions && half > from ? (has(from, 'pm') ? 'pm' : 'am') : null;
    const start = early === null ? from : half;
    const token = tokens[start];
    let minutes: number | null = null;
    let next = start + 1;
    let sure = true;
    if (has(start, 'noon')) minutes = 720;
    else if (has(start, 'midnight')) {
      if (midnight === null) return unclear;
      minutes = midnight;
    } else if (token?.type === 'clock') {
      if (token.hour > 24 || token.minute > 59) return null;
      minutes = token.hour * 60 + token.minute;
      sure = language.hours === 24 || token.padded || token.hour === 0 || token.hour > 11;
      if (has(next, 'half') && token.minute === 0) {
        minutes += 30;
        next += 1;
      }
      next = skip(next, ['clock']);
    } else if (token?.type === 'pair' && token.sign === '.' && !token.closed && token.first < 24 && token.second < 60) {
      if (!announced && !has(next, 'clock')) return null;
      if (!has(next, 'clock') && !has(from - 1, 'at') && !has(next, 'am') && !has(next, 'pm')) return null;
      minutes = token.first * 60 + token.second;
      sure = language.hours === 24;
      next = skip(next, ['clock']);
    } else if (token?.type === 'number' && token.digits <= 2 && token.value <= 24) {
      const marked = has(next, 'clock') && !(has(next, 'hour') && !announced && language.code === 'en');
      if (!marked && !has(next, 'am') && !has(next, 'pm') && !(announced && has(from - 1, 'at'))) return null;
      minutes = token.value * 60;
      sure = marked ? language.hours === 24 || token.value > 12 : token.value > 12 && !token.ordinal;
      next = skip(next, ['clock']);
    }
    if (minutes === null) return null;
    const halfOfDay = early ?? (has(next, 'am') ? 'am' : has(next, 'pm') ? 'pm' : null);
    if (early === null && halfOfDay !== null) next += 1;
    if (halfOfDay !== null && !has(start, 'noon')) {
      const hours = Math.floor(minutes / 60);
      // Twelve at night is the begin or the end of the day, as the writer likes.
      if (halfOfDay === 'am' && hours === 12) return unclear;
      if (halfOfDay === 'am' && hours > 12) return unclear;
      if (halfOfDay === 'pm' && hours < 12) minutes += 720;
      else if (halfOfDay === 'pm' && hours > 12 && language.hours === 12 && hours > 23) return unclear;
      sure = true;
    }
    if (!sure) return unclear;
    const zoned = zoneFirst ?? zone(next);
    if (zoneFirst === null && zoned !== null) next = zoned.next;
    return { value: { minutes, zone: zoned?.value ?? null }, next };
  }
  return time;
}
