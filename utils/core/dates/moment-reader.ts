import { dayReader } from './day-reader.ts';
import type { Dictionary } from './dictionary.ts';
import type { MomentSpec, TimeOfDay } from './spec.ts';
import { type FoundTime, timeReader } from './time-reader.ts';
import { type Reading, type Result, unclear, viewOf } from './token-view.ts';
import type { Token } from './tokens.ts';

/** A moment as the words have it. */
export interface FoundSpec {
  readonly spec: MomentSpec;
  /** Whether it cannot be anything but a date; a weekday alone or 3/4 needs a word such as "until" beside it. */
  readonly sure: boolean;
}

/** Reads moments and spans from any place of a segment. */
export interface MomentReader {
  readonly moment: (at: number) => Result<FoundSpec>;
  /** The token after a span without a mark, or `null` if none begins here. */
  readonly length: (at: number) => number | null;
  /** The token after an hour that begins here, `null` if none does. */
  readonly hour: (at: number) => number | typeof unclear | null;
}

function timeOf(found: FoundTime | undefined): TimeOfDay | null {
  return found === undefined ? null : { minutes: found.minutes, seconds: found.seconds, zone: found.zone };
}

/** Makes the reader of one segment; `tag` is the BCP 47 tag of the page. */
export function momentReader(tokens: readonly Token[], dictionary: Dictionary, tag: string): MomentReader {
  const view = viewOf(tokens, dictionary);
  const { language, has, number, skip, monthName } = view;
  const time = timeReader(view);
  const { calendarDay, weekday, relativeDay } = dayReader(view, tag);

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

  /** The hour behind a day: "12 Dec 6 PM", "12 Dec by 6 PM". */
  function hourBehind(at: number, midnight: number | null): Result<FoundTime> {
    const direct = time(at, midnight);
    if (direct !== null || language.postpositions || !has(at, 'closes')) return direct;
    return time(skip(at, ['closes']), midnight);
  }

  /** A day with what belongs to it: weekday before or behind, hour before or behind. */
  function dayAndTime(at: number, earlier: FoundTime | null): Result<FoundSpec> {
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
      const at24 = { minutes: iso.hour * 60 + iso.minute, seconds: iso.second, zone: iso.offset };
      return { value: { spec: { type: 'day', date: date.value.date, weekday: null, time: at24 }, sure: true }, next: next + 1 };
    }
    if (date !== null && name === null && weekday(next) !== null) {
      dayName = weekday(next);
      next += 1;
    }
    // What "today" is called besides: "tomorrow, 12 December" must agree with itself, which only a moment could tell.
    const later = earlier === null ? hourBehind(next, relative === 0 ? 1440 : null) : null;
    if (later === unclear || later?.value.perhapsLength || earlier?.perhapsLength) return unclear;
    const clock = timeOf(earlier ?? later?.value);
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
    // "12 Dec" at noon or midnight is for the day to say; without a day there is nothing to read.
    if (clock === null || clock === unclear) return clock;
    const joined = skip(clock.next, ['filler', 'to']);
    return dayAndTime(joined, clock.value);
  }

  return {
    moment,
    length: (at) => span(at)?.next ?? null,
    hour: (at) => {
      const found = time(at, 1440);
      return found === null || found === unclear ? found : found.value.perhapsLength ? unclear : found.next;
    },
  };
}
