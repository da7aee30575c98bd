import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../../utils/core/dates/moment.ts';
import { calendarOf } from '../../../../utils/core/portal/remind/calendar.ts';
import { exampleActivity } from '../example-activity.ts';

// The calendar file as two readers that know nothing of its writer understand it.

const words = { summary: (title: string) => `Survey closes: ${title}`, calendar: 'Preview surveys' };
const now = new Date('2026-10-20T10:00:00Z');

/** An event as a reader has it. `end`: an instant (ms), or the day after the last one, `YYYY-MM-DD`; alarms in minutes from the begin. */
interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly cancelled: boolean;
  readonly end: number | string;
  readonly alarms: readonly number[];
}

function byIcal(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const end = event.endDate;
    if (end === null) throw new Error('no end');
    return {
      uid: event.uid,
      sequence: event.sequence,
      title: event.summary,
      cancelled: component.getFirstPropertyValue('status') === 'CANCELLED',
      end: end.isDate ? end.toString() : end.toJSDate().getTime(),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => {
        const trigger = alarm.getFirstPropertyValue('trigger');
        return trigger instanceof ICAL.Duration ? trigger.toSeconds() / 60 : Number.NaN;
      }),
    };
  });
}

function byTsIcs(text: string): ReadEvent[] {
  return (convertIcsCalendar(undefined, text).events ?? []).map((event) => {
    const end = event.end;
    if (!end) throw new Error('no end');
    return {
      uid: event.uid,
      sequence: event.sequence ?? 0,
      title: event.summary,
      cancelled: event.status === 'CANCELLED',
      end: end.type === 'DATE' ? end.date.toISOString().slice(0, 10) : end.date.getTime(),
      alarms: (event.alarms ?? []).map(({ trigger }) => {
        if (trigger?.type !== 'relative') return Number.NaN;
        const { before, days = 0, hours = 0, minutes = 0 } = trigger.value;
        return (before === true ? -1 : 1) * (days * 1_440 + hours * 60 + minutes);
      }),
    };
  });
}

const readers = [
  { name: 'ical.js', read: byIcal },
  { name: 'ts-ics', read: byTsIcs },
] as const;

const instant = (at: string): Moment => ({ kind: 'instant', at: Date.parse(at) });

/** Deadlines on both sides of a change of the clocks, and in the hour that comes twice. */
const deadlines: readonly { readonly zone: string; readonly moments: readonly Moment[] }[] = [
  {
    zone: 'Europe/Berlin',
    moments: [
      instant('2026-10-25T02:30:00+02:00'),
      instant('2026-10-25T02:30:00+01:00'),
      instant('2027-03-28T03:00:00+02:00'),
      { kind: 'date', date: '2026-10-25' },
    ],
  },
  {
    zone: 'America/Los_Angeles',
    moments: [
      instant('2026-11-01T01:30:00-07:00'),
      instant('2026-11-01T01:30:00-08:00'),
      instant('2027-03-14T03:00:00-07:00'),
      { kind: 'date', date: '2026-11-01' },
    ],
  },
  { zone: 'Asia/Tokyo', moments: [instant('2026-12-31T23:59:00+09:00'), { kind: 'date', date: '2026-12-31' }] },
];

describe.each(readers)('a calendar file that $name reads', ({ read }) => {
  it.each(deadlines)('ends with the deadline in $zone, over the changes of the clocks', ({ moments }) => {
    const activities = moments.map((closesOn, i) => exampleActivity({ id: `a${i}`, title: `Gannet ${i}`, closesOn }));
    const ends = read(calendarOf(activities, words, now).text).map(({ end }) => end);
    const wanted = moments.map((moment) => {
      if (moment.kind === 'unknown') throw new Error('not here');
      return moment.kind === 'instant' ? moment.at : new Date(Date.parse(moment.date) + 86_400_000).toISOString().slice(0, 10);
    });
    expect(ends).toEqual(wanted);
  });

  it('rings before the end, whether that is an hour or a day', () => {
    const activities = [
      exampleActivity({ id: 'hour', closesOn: instant('2026-12-12T17:00:00Z') }),
      exampleActivity({ id: 'day', closesOn: { kind: 'date', date: '2026-12-12' } }),
    ];
    const events = read(calendarOf(activities, words, now, { leadTimes: [4_320, 1_440, 180, 15] }).text);
    // An event begins half an hour, or a day, before it ends.
    expect(events[0]?.alarms).toEqual([-4_290, -1_410, -150, 15]);
    // A file cannot say "at the begin": a minute before it.
    expect(events[1]?.alarms).toEqual([-2_880, -1, 1_260, 1_425]);
  });

  it('moves an entry in place, and cancels what is over', () => {
    const later = new Date(now.getTime() + 1_000);
    const [before] = read(calendarOf([exampleActivity()], words, now).text);
    const moved = exampleActivity({ closesOn: instant('2026-12-20T16:00:00Z') });
    const [after] = read(calendarOf([moved], words, later).text);
    const [over] = read(calendarOf([], words, later, { over: [moved], leadTimes: [60] }).text);
    if (before === undefined || after === undefined || over === undefined) throw new Error('an event is missing');
    expect([after.uid, over.uid]).toEqual([before.uid, before.uid]);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(after.end).toBe(Date.parse('2026-12-20T16:00:00Z'));
    expect([before.cancelled, after.cancelled, over.cancelled]).toEqual([false, false, true]);
    expect(over.alarms).toEqual([]);
  });

  it('keeps titles of every kind', () => {
    const title = 'Krähen, Möwen; „Sturm“ \\ 長い題名の作品 '.repeat(4).trim();
    expect(read(calendarOf([exampleActivity({ title })], words, now).text)[0]?.title).toBe(`Survey closes: ${title}`);
  });
});
