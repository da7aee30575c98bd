import type { Moment } from '../../core/dates/moment.ts';
import { format } from '../format.ts';
import type { PopupMessages } from './messages.ts';

/** Clock and place that times are shown for: ms since 1970, an IANA zone. */
export interface Here {
  readonly now: number;
  readonly timeZone: string;
}

/** A deadline in words: `short` for the chip, `exact` for tooltip and screen readers. */
export interface DeadlineWords {
  readonly short: string;
  readonly exact: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function written(language: string, options: Intl.DateTimeFormatOptions, at: number): string {
  const key = language + JSON.stringify(options);
  let made = formats.get(key);
  if (made === undefined) {
    made = new Intl.DateTimeFormat(language, options);
    formats.set(key, made);
  }
  return made.format(at);
}

const hours = new Map<string, 'numeric' | '2-digit'>();

/** How a language writes the hour: "1:00 PM" where the day has twice twelve hours, "09:05" where it has 24. */
function hourIn(language: string): 'numeric' | '2-digit' {
  let known = hours.get(language);
  if (known === undefined) {
    known = new Intl.DateTimeFormat(language, { hour: 'numeric' }).resolvedOptions().hour12 ? 'numeric' : '2-digit';
    hours.set(language, known);
  }
  return known;
}

/** The day of a date without hour as noon in UTC, which has the same date when written for UTC. */
function noon(date: string): number {
  return Date.parse(`${date}T12:00:00Z`);
}

function dayOf(at: number, timeZone: string): number {
  return Date.parse(`${written('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }, at)}T00:00:00Z`) / 86_400_000;
}

/** The words for a deadline: exact for today and tomorrow, else "in 3 days". */
export function deadlineWords(moment: Moment, { now, timeZone }: Here, texts: PopupMessages): DeadlineWords {
  const { deadline, language } = texts;
  if (moment.kind === 'unknown')
    return { short: deadline.unknown, exact: moment.words === '' ? deadline.unknown : format(deadline.words, { words: moment.words }) };
  const isDay = moment.kind === 'date';
  const at = isDay ? noon(moment.date) : moment.at;
  const days = (isDay ? Math.floor(at / 86_400_000) : dayOf(at, timeZone)) - dayOf(now, timeZone);
  const time = isDay ? '' : written(language, { timeZone, hour: hourIn(language), minute: '2-digit' }, at);
  const full = isDay
    ? written(language, { timeZone: 'UTC', dateStyle: 'full' }, at)
    : written(
        language,
        {
          timeZone,
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          hour: hourIn(language),
          minute: '2-digit',
          timeZoneName: 'short',
        },
        at,
      );
  const exact = format(moment.approximate ? deadline.approximate : isDay ? deadline.exactDay : deadline.exact, { time: full });
  if (days === 0) return { short: isDay ? deadline.todayAllDay : format(deadline.today, { time }), exact };
  if (days === 1) return { short: isDay ? deadline.tomorrowAllDay : format(deadline.tomorrow, { time }), exact };
  return { short: relative(language, days, 'day'), exact };
}

const relatives = new Map<string, Intl.RelativeTimeFormat>();

function relative(language: string, count: number, unit: Intl.RelativeTimeFormatUnit): string {
  let made = relatives.get(language);
  if (made === undefined) {
    made = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
    relatives.set(language, made);
  }
  return made.format(count, unit);
}

/** How long ago an instant was, "2 hours ago"; `null` within the last minute. */
export function ageWords(at: number, now: number, language: string): string | null {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return null;
  if (minutes < 60) return relative(language, -minutes, 'minute');
  if (minutes < 1_440) return relative(language, -Math.floor(minutes / 60), 'hour');
  return relative(language, -Math.floor(minutes / 1_440), 'day');
}

/** An instant with day and hour, "12 Nov, 14:30". */
export function momentWords(at: number, { now, timeZone }: Here, language: string): string {
  const sameDay = dayOf(at, timeZone) === dayOf(now, timeZone);
  const clock = { timeZone, hour: hourIn(language), minute: '2-digit' } as const;
  return written(language, sameDay ? clock : { ...clock, day: 'numeric', month: 'long' }, at);
}

/** The day of an instant, "12 November". */
export function dayWords(at: number, { timeZone }: Here, language: string): string {
  return written(language, { timeZone, day: 'numeric', month: 'long' }, at);
}
