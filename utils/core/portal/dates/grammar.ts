import type { Dictionary } from './dictionary.ts';
import type { WordRole } from './languages/language.ts';
import { type NamedDay, readPair, readTriple } from './numeric.ts';
import type { MomentSpec, TimeOfDay } from './spec.ts';
import type { Token } from './tokens.ts';

/** What a moment is for. `plain`: the words do not say. */
export type MomentRole = 'opens' | 'closes' | 'plain';

export interface FoundMoment {
  readonly role: MomentRole;
  readonly spec: MomentSpec;
}

/**
 * `found`: every word that touches a date is understood. `unclear`: the words are of this language and do not fix the moment.
 * `nothing`: no date, or words beside it that this language does not know.
 */
export type GrammarResult = { readonly kind: 'found'; readonly moments: readonly FoundMoment[] } | { readonly kind: 'unclear' | 'nothing' };

type Reading<T> = { readonly value: T; readonly next: number };
/** Signals two possible readings, from any depth. */
const unclear = 'unclear';
type Result<T> = Reading<T> | typeof unclear | null;

/** Reads tokens, segment by segment (sentence, or what a dot or bar separates). */
export function readTokens(tokens: readonly Token[], dictionary: Dictionary, tag: string): GrammarResult {
  const moments: FoundMoment[] = [];
  let doubt = false;
  let foreign = false;
  for (const segment of segments(tokens)) {
    const result = readSegment(segment, dictionary, tag);
    if (result.kind === 'found') moments.push(...result.moments);
    else if (result.kind === 'unclear') doubt = true;
    else if (result.foreign) foreign = true;
  }
  if (doubt) return { kind: 'unclear' };
  return foreign || moments.length === 0 ? { kind: 'nothing' } : { kind: 'found', moments };
}

function segments(tokens: readonly Token[]): Token[][] {
  const all: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'break') all.push([]);
    else all.at(-1)?.push(token);
  }
  return all;
}

type SegmentResult =
  | { readonly kind: 'found'; readonly moments: readonly FoundMoment[] }
  | { readonly kind: 'unclear' }
  /** `foreign`: there was a date, and words of another language touch it. */
  | { readonly kind: 'nothing'; readonly foreign: boolean };

function readSegment(tokens: readonly Token[], dictionary: Dictionary, tag: string): SegmentResult {
  const reader = readerOf(tokens, dictionary, tag);
  const moments: { role: MomentRole | null; spec: MomentSpec; sure: boolean }[] = [];
  let pending: MomentRole | null = null;
  let vague = false;
  let leftover = false;
  let foreign = false;
  let at = 0;
  let last: 'moment' | 'other' | 'known' | 'range' = 'known';
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = reader.moment(at);
    if (found === unclear) return { kind: 'unclear' };
    if (found !== null) {
      if (last === 'other' && token.glued) foreign = true;
      const previous = moments.at(-1);
      if (last === 'range' && previous && (previous.role === null || previous.role === 'opens')) {
        previous.role = 'opens';
        pending = 'closes';
      }
      const sure = found.value.sure || pending !== null;
      moments.push({ role: pending, spec: found.value.spec, sure });
      pending = null;
      at = found.next;
      last = 'moment';
      const after = tokens[at];
      if (after?.type === 'other' && after.glued) foreign = true;
      continue;
    }
    const length = reader.length(at);
    if (length !== null) {
      // A span that nothing marks as remaining: how long the survey takes. A role before it belonged to no date.
      at = length;
      last = 'known';
      leftover ||= pending !== null;
      pending = null;
      continue;
    }
    if (token.type === 'number' || token.type === 'pair' || token.type === 'triple' || token.type === 'clock' || token.type === 'offset') {
      leftover = true;
      last = 'other';
    } else if (token.type === 'dash') last = last === 'moment' ? 'range' : 'known';
    else if (token.type === 'other') last = 'other';
    else if (token.type === 'word') {
      const { roles, month } = token.meaning;
      const previous = moments.at(-1);
      // A month that belongs to no date: part of one that was not understood.
      if (month !== null && !roles.has('filler')) leftover = true;
      if (roles.has('vague')) vague = true;
      const role = roles.has('closes') ? 'closes' : roles.has('opens') ? 'opens' : null;
      if (last === 'moment' && roles.has('to')) {
        if (dictionary.language.postpositions && previous && role === 'opens') {
          previous.role ??= 'opens';
          last = 'known';
        } else last = 'range';
        if (!dictionary.language.postpositions && role === 'closes') pending = 'closes';
      } else if (role !== null) {
        if (last === 'moment' && dictionary.language.postpositions && token.glued && previous && previous.role === null) {
          previous.role = role;
          previous.sure = true;
          last = 'moment';
        } else {
          pending = role;
          last = 'known';
        }
      } else if (!(last === 'moment' && roles.has('filler') && dictionary.language.postpositions))
        last = last === 'range' ? 'range' : 'known';
    } else last = 'known';
    at += 1;
  }
  if (moments.length === 0) {
    if (!leftover && !vague) return { kind: 'nothing', foreign: false };
    return vague && tokens.some((token) => token.type !== 'other' && token.type !== 'word')
      ? { kind: 'unclear' }
      : { kind: 'nothing', foreign: false };
  }
  if (foreign) return { kind: 'nothing', foreign: true };
  // "12 December –" says when it begins, or leaves the end open.
  if (vague || leftover || last === 'range') return { kind: 'unclear' };
  if (moments.some(({ sure }) => !sure)) return { kind: 'unclear' };
  return { kind: 'found', moments: moments.map(({ role, spec }) => ({ role: role ?? (spec.type === 'span' ? 'closes' : 'plain'), spec })) };
}

interface FoundSpec {
  readonly spec: MomentSpec;
  /** Whether it cannot be anything but a date; a weekday alone or 3/4 needs a word such as "until" beside it. */
  readonly sure: boolean;
}

interface TokenReader {
  readonly moment: (at: number) => Result<FoundSpec>;
  /** The token after a span without a mark, or `null` if none begins here. */
  readonly length: (at: number) => number | null;
}

function readerOf(tokens: readonly Token[], dictionary: Dictionary, tag: string): TokenReader {
  const { language } = dictionary;
  const has = (at: number, role: WordRole): boolean => {
    const token = tokens[at];
    return token?.type === 'word' && token.meaning.roles.has(role);
  };
  const number = (at: number): number | null => {
    const token = tokens[at];
    if (token?.type === 'number' && token.digits <= 3 && !token.ordinal) return token.value;
    return token?.type === 'word' ? token.meaning.number : null;
  };
  const skip = (at: number, roles: readonly WordRole[]): number => {
    let next = at;
    // "May" is a month before it is a small word.
    while (roles.some((role) => has(next, role)) && monthName(next) === null) next += 1;
    return next;
  };

  /** "3 Tage 4 Stunden": days and, if finer units were named, minutes. */
  function span(at: number): Reading<{ days: number; minutes: number | null }> | null {
    let next = at;
    let days = 0;
    let minutes: number | null = null;
    let parts = 0;
    for (;;) {
      const clock = tokens[next];
      const value = number(next) ?? (parts === 0 && has(next, 'hour') && language.code === 'it' ? 1 : null);
      if (value === null || clock === undefined) break;
      const unitAt = number(next) === null ? next : next + 1;
      if (has(unitAt, 'minute')) minutes = (minutes ?? 0) + value;
      else if (has(unitAt, 'hour')) minutes = (minutes ?? 0) + value * 60;
      else if (has(unitAt, 'day')) days += value;
      else if (has(unitAt, 'week')) days += value * 7;
      else break;
      parts += 1;
      next = unitAt + 1;
      const joined = tokens[next];
      if (joined?.type === 'word' && joined.meaning.roles.has('filler') && number(next + 1) !== null) next += 1;
    }
    if (parts === 0 || days > 400 || (minutes ?? 0) > 60_000) return null;
    return { value: { days, minutes }, next };
  }

  function remaining(at: number): Result<FoundSpec> {
    const marked = skip(at, ['remaining']);
    const read = span(marked);
    if (read === null) return null;
    const after = skip(read.next, ['left']);
    if (marked === at && after === read.next) return null;
    return { value: { spec: { type: 'span', ...read.value }, sure: true }, next: after };
  }

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

  function monthName(at: number): number | null {
    const token = tokens[at];
    return token?.type === 'word' ? token.meaning.month : null;
  }
  function dayNumber(at: number): number | null {
    const token = tokens[at];
    return token?.type === 'number' && token.digits <= 2 && token.value >= 1 && token.value <= 31 ? token.value : null;
  }
  function year(at: number): Reading<number | null> {
    const from = skip(at, ['filler']);
    const token = tokens[from];
    const isYear = token?.type === 'number' && token.digits === 4 && token.value > 1999 && token.value < 2100;
    return isYear ? { value: token.value, next: from + 1 } : { value: null, next: at };
  }

  /** A day of the calendar, in names or in figures. */
  function calendarDay(at: number): Result<{ date: NamedDay; sure: boolean }> {
    const token = tokens[at];
    if (token?.type === 'date') return { value: { date: token, sure: true }, next: at + 1 };
    if (token?.type === 'triple') {
      const read = readTriple(token.parts, token.sign, language, tag);
      return read === unclear ? unclear : read && { value: { date: read, sure: true }, next: at + 1 };
    }
    if (token?.type === 'pair') {
      const read = readPair(token.first, token.second, token.sign, token.closed, language, tag);
      return read === unclear ? unclear : read && { value: { date: read, sure: token.sign === '.' && token.closed }, next: at + 1 };
    }
    const first = dayNumber(at);
    if (first !== null) {
      const monthAt = skip(at + 1, ['filler']);
      const month = monthName(monthAt);
      if (month === null) return null;
      const full = year(monthAt + 1);
      return { value: { date: { year: full.value, month, day: first }, sure: true }, next: full.next };
    }
    const month = monthName(at);
    const dayAt = month === null ? at : skip(at + 1, ['filler']);
    const second = month === null ? null : dayNumber(dayAt);
    if (month === null || second === null) return null;
    const full = year(dayAt + 1);
    return { value: { date: { year: full.value, month, day: second }, sure: true }, next: full.next };
  }

  function weekday(at: number): number | null {
    const token = tokens[at];
    if (token?.type === 'weekday') return token.weekday;
    return token?.type === 'word' ? token.meaning.weekday : null;
  }

  function relativeDay(at: number): number | null {
    if (has(at, 'today') || has(at, 'tonight')) return 0;
    if (has(at, 'overmorrow')) return 2;
    if (has(at, 'tomorrow')) return 1;
    return has(at, 'yesterday') ? -1 : null;
  }

  /** A day with what belongs to it: weekday before or behind, hour before or behind. */
  function dayAndTime(at: number, earlier: TimeOfDay | null): Result<FoundSpec> {
    const name = weekday(at);
    const dateAt = name === null ? at : skip(at + 1, ['filler']);
    const date = calendarDay(dateAt);
    if (date === unclear) return unclear;
    const relative = date === null ? relativeDay(at) : null;
    if (date === null && relative === null && name === null) return null;
    let next = date?.next ?? at + 1;
    let dayName = name;
    const iso = tokens[next];
    if (date !== null && iso?.type === 'iso-time') {
      const at24 = { minutes: iso.hour * 60 + iso.minute, zone: iso.offset };
      return { value: { spec: { type: 'day', date: date.value.date, weekday: null, time: at24 }, sure: true }, next: next + 1 };
    }
    if (date !== null && name === null && weekday(next) !== null) {
      dayName = weekday(next);
      next += 1;
    }
    // What "today" is called besides: "tomorrow, 12 December" must agree with itself, which only a moment could tell.
    const later = earlier === null ? time(next, relative === 0 ? 1440 : null) : null;
    if (later === unclear) return unclear;
    const clock = earlier ?? later?.value ?? null;
    const end = later?.next ?? next;
    if (relative !== null) return { value: { spec: { type: 'relative-day', days: relative, time: clock }, sure: true }, next: end };
    if (date === null) return { value: { spec: { type: 'weekday', weekday: name ?? 0, time: clock }, sure: clock !== null }, next: end };
    const sure = date.value.sure || dayName !== null || clock !== null;
    return { value: { spec: { type: 'day', date: date.value.date, weekday: dayName, time: clock }, sure }, next: end };
  }

  function moment(at: number): Result<FoundSpec> {
    if (has(at, 'filler') && !has(at, 'remaining') && !has(at, 'at') && monthName(at) === null) return null;
    const left = remaining(at);
    if (left !== null) return left;
    const dated = dayAndTime(at, null);
    if (dated !== null) return dated;
    const clock = time(at, null);
    if (clock === null) return null;
    if (clock === unclear) {
      // "12 Dec" at noon or midnight is for the day to say; without a day there is nothing to read.
      return unclear;
    }
    const joined = skip(clock.next, ['filler', 'to']);
    return dayAndTime(joined, clock.value);
  }

  return {
    moment,
    length(at) {
      return span(at)?.next ?? null;
    },
  };
}
