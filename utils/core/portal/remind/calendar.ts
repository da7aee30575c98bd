import { type Alarm, createEvents, type DateArray, type EventAttributes } from 'ics';
import { addDays } from '../../dates/zone.ts';
import { hash } from '../../text/hash.ts';
import { type Activity, maxDescription, maxTitle } from '../list/activity.ts';

/** The words of a calendar file, in the user's language. */
export interface CalendarWords {
  /** "Survey closes: {title}", with the title in place; `approximate` = the deadline was counted from a remaining time, which is to be said. */
  readonly summary: (title: string, approximate: boolean) => string;
  /** Name of the calendar. */
  readonly calendar: string;
}

/** What a calendar holds besides the deadlines of what is open. */
export interface CalendarExtras {
  /** How long before its end each event rings, in minutes. */
  readonly leadTimes?: readonly number[];
  /** What is done, hidden or withdrawn: an entry made of it earlier is cancelled. */
  readonly over?: readonly Activity[];
}

/** A calendar file. `count` = the deadlines in it; `left` = the ids of those without a known deadline, which have no place in a calendar. */
export interface CalendarFile {
  readonly text: string;
  readonly count: number;
  readonly left: readonly string[];
}

/**
 * Makes one `.ics` file (RFC 5545) of the deadlines. A deadline with an hour is an event that ends then, in UTC; one without is an event of
 * that day (VALUE=DATE). UIDs depend on the activity alone and SEQUENCE grows with time (seconds since 1970, below 2^31 until 2038), so that a
 * second import updates the first; what is over comes with STATUS:CANCELLED under the same UID.
 */
export function calendarOf(activities: readonly Activity[], words: CalendarWords, now: Date, extras: CalendarExtras = {}): CalendarFile {
  const { leadTimes = [], over = [] } = extras;
  const events: EventAttributes[] = [];
  const left: string[] = [];
  for (const activity of activities) {
    const event = eventOf(activity, words, now);
    if (event === null) left.push(activity.id);
    else events.push({ ...event, alarms: leadTimes.map((lead) => alarmOf(activity, event.title ?? '', lead)) });
  }
  const count = events.length;
  for (const activity of over) {
    const event = eventOf(activity, words, now);
    if (event !== null) events.push({ ...event, status: 'CANCELLED' });
  }
  const header = { productId: '-//Preview Guard//Deadlines//EN', method: 'PUBLISH', calName: clean(words.calendar, 100) };
  const { value, error } = createEvents(events, header);
  if (error || value === null) throw new Error(`The calendar file could not be made: ${error?.message ?? 'no text'}`);
  return { text: fold(value), count, left };
}

/** Length of the event before a deadline with an hour, in milliseconds. */
const eventLength = 30 * 60_000;
const dayInMinutes = 24 * 60;

/** Rings `lead` minutes before the deadline; a file counts from the beginning of the event, which is half an hour, or a day, before. */
function alarmOf({ closesOn }: Activity, description: string, lead: number): Alarm {
  const asked = lead - (closesOn.kind === 'date' ? dayInMinutes : eventLength / 60_000);
  // The library writes a time of nothing as "PT", which no reader takes (ics 3.12): a minute earlier instead.
  const before = asked === 0 ? 1 : asked;
  const minutes = Math.abs(before);
  const trigger = { days: Math.floor(minutes / dayInMinutes), hours: Math.floor((minutes % dayInMinutes) / 60), minutes: minutes % 60 };
  return { action: 'display', description, trigger: { ...trigger, before: before > 0 } };
}

function eventOf(activity: Activity, words: CalendarWords, now: Date): EventAttributes | null {
  const { closesOn } = activity;
  if (closesOn.kind === 'unknown') return null;
  // With its escapes: the library refuses the whole file for a space in a link.
  const link = URL.parse(activity.link)?.href ?? activity.link;
  const common = {
    uid: `${hash(activity.id)}@preview-guard`,
    // The library takes the stamp from the clock unless it is told; its types do not know the field (ics 3.12).
    timestamp: now.getTime(),
    sequence: Math.floor(now.getTime() / 1_000),
    title: clean(words.summary(activity.title, closesOn.approximate === true), maxTitle + 100),
    description: clean(`${activity.description}\n${link}`, maxDescription + 1 + link.length),
    url: link,
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    classification: 'PRIVATE',
  } as const;
  if (closesOn.kind === 'date') return { ...common, start: dateArray(closesOn.date), end: dateArray(addDays(closesOn.date, 1)) };
  return {
    ...common,
    // To the second; what is less is cut off, so that nothing ends after the deadline.
    start: closesOn.at - eventLength,
    startInputType: 'utc',
    startOutputType: 'utc',
    end: closesOn.at,
    endInputType: 'utc',
    endOutputType: 'utc',
  };
}

function dateArray(date: string): DateArray {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}

/** Control characters would end a line of the file; only the line feed has a form there. */
function clean(text: string, most: number): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]+/gu, '')
    .trim()
    .slice(0, most)
    .toWellFormed();
}

/** Folds lines at 75 octets (RFC 5545, 3.1): the library counts characters, and Japanese has three octets each. */
function fold(text: string): string {
  const unfolded = text.replaceAll(/\r\n[\t ]/g, '');
  return unfolded
    .split('\r\n')
    .map((line) => {
      let out = '';
      let octets = 0;
      for (const character of line) {
        const point = character.codePointAt(0) ?? 0;
        const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        if (octets + size > 75) {
          out += '\r\n ';
          octets = 1;
        }
        out += character;
        octets += size;
      }
      return out;
    })
    .join('\r\n');
}
