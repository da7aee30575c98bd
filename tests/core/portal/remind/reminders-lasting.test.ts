import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../../utils/core/dates/moment.ts';
import { type KnownActivity, noMark } from '../../../../utils/core/portal/list/merge.ts';
import type { ReminderLog } from '../../../../utils/core/portal/remind/reminder-log.ts';
import { defaultReminders, type ReminderSettings } from '../../../../utils/core/portal/remind/reminder-settings.ts';
import { dueReminders, type Reminder } from '../../../../utils/core/portal/remind/reminders.ts';
import { knownActivity } from '../example-activity.ts';

// What changes between two looks: how the portal writes a deadline, what the user chooses, how long all this lasts.

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = Date.parse('2026-11-20T10:00:00Z');

interface Look {
  readonly at: number;
  readonly list?: readonly KnownActivity[];
  readonly settings?: ReminderSettings;
  readonly timeZone?: string;
  readonly since?: number | null;
}

/** Looks one after the other; what is left out stays as it was. Answers what was told, with its time. */
function run(looks: readonly Look[]): (Reminder & { readonly at: number })[] {
  let log: ReminderLog = {};
  let held: Required<Omit<Look, 'at'>> = { list: [], settings: defaultReminders, timeZone: 'Europe/Berlin', since: null };
  return looks.flatMap(({ at, ...change }) => {
    held = { ...held, ...change };
    const { list, settings, timeZone, since } = held;
    const due = dueReminders({ activities: list, settings, log, now: new Date(at), timeZone, since });
    log = due.log;
    return due.reminders.map((reminder) => ({ ...reminder, at }));
  });
}

const closing = (closesOn: Moment | number, more: Partial<KnownActivity> = {}): KnownActivity =>
  knownActivity({
    firstSeen: start - 30 * day,
    closesOn: typeof closesOn === 'number' ? { kind: 'instant', at: closesOn } : closesOn,
    ...more,
  });
const kinds = (told: readonly Reminder[]): readonly string[] => told.map(({ kind }) => kind);

describe('one deadline, written in another way, is the same deadline', () => {
  const noon = Date.parse('2026-11-22T12:00:00Z');
  const ways: readonly (readonly [string, Moment, Moment])[] = [
    [
      'remaining times on both sides of noon',
      { kind: 'instant', at: noon + minute, approximate: true },
      { kind: 'instant', at: noon - minute, approximate: true },
    ],
    ['a day, then its hour', { kind: 'date', date: '2026-11-22' }, { kind: 'instant', at: noon }],
    ['an hour, then its day', { kind: 'instant', at: noon }, { kind: 'date', date: '2026-11-22' }],
    ['the last minute of a day', { kind: 'date', date: '2026-11-22' }, { kind: 'instant', at: Date.parse('2026-11-22T23:00:00Z') }],
    ['a remaining time, then the hour', { kind: 'instant', at: noon - 3 * hour, approximate: true }, { kind: 'instant', at: noon }],
  ];
  it.each(ways)('%s', (_, one, other) => {
    const told = run([
      { at: noon - 20 * hour, list: [closing(one)], settings: { ...defaultReminders, leadTimes: [4_320] } },
      { at: noon - 19 * hour, list: [closing(other)] },
      { at: noon - 18 * hour, list: [closing(one)] },
    ]);
    expect(kinds(told)).toEqual(['deadline']);
  });

  it('told in time, it is not missed by another name', () => {
    const told = run([
      { at: noon - 2 * hour, list: [closing({ kind: 'date', date: '2026-11-22' })] },
      { at: noon + 2 * day, list: [closing(noon)] },
    ]);
    expect(kinds(told)).toEqual(['deadline']);
  });

  it('a last reminder that a rough time brought too early comes again before the hour', () => {
    const settings = { ...defaultReminders, leadTimes: [1_440, 180] };
    const told = run([
      { at: noon - 2 * hour, list: [closing({ kind: 'instant', at: noon, approximate: true })], settings },
      { at: noon - hour, list: [closing(noon + 20 * hour)] },
      { at: noon + 18 * hour },
    ]);
    expect(told.map(({ at }) => at - noon)).toEqual([-2 * hour, 18 * hour]);
  });

  it('another day is another deadline, told once', () => {
    const told = run([
      { at: noon - 20 * hour, list: [closing(noon)] },
      { at: noon - 19 * hour, list: [closing(noon + 4 * day)] },
      { at: noon + 3.5 * day },
      { at: noon + 3.6 * day },
    ]);
    expect(told.map(({ at }) => at)).toEqual([noon - 20 * hour, noon + 3.5 * day]);
  });
});

describe('what the user changes', () => {
  const deadline = start + 10 * day;

  it('a lead time chosen after a nearer one was told comes too late to be told', () => {
    const told = run([
      { at: deadline - 2 * hour, list: [closing(deadline)] },
      { at: deadline - hour, settings: { ...defaultReminders, leadTimes: [4_320, 240, 30] } },
      { at: deadline - 20 * minute },
    ]);
    expect(told.map(({ key }) => key.split(':').at(-1))).toEqual(['180', '30']);
  });

  it('a snooze that outlasts the deadline leaves the last reminder', () => {
    const list = [closing(deadline, { mark: { ...noMark, snoozedUntil: deadline + hour } })];
    const told = run([-3 * day, -day, -4 * hour, -2 * hour, -hour].map((offset) => ({ at: deadline + offset, list })));
    expect(told.map(({ at, kind }) => [kind, at - deadline])).toEqual([['deadline', -2 * hour]]);
  });

  it('what closed before reminders were wanted was not missed', () => {
    const list = [closing(start - 5 * day), closing(start + hour, { id: 'b' })];
    expect(run([{ at: start, list, since: start, settings: { ...defaultReminders, leadTimes: [30] } }])).toEqual([]);
    expect(
      run([{ at: start + 2 * hour, list, since: start, settings: { ...defaultReminders, leadTimes: [30] } }]).map(({ ids }) => ids),
    ).toEqual([['b']]);
  });
});

describe('what lasts', () => {
  it('a title that stays new, and a snooze long over, are told once in a year', () => {
    const list = [
      closing({ kind: 'unknown', words: '' }, { id: 'new', isNew: true, firstSeen: start }),
      closing({ kind: 'unknown', words: '' }, { id: 'later', mark: { ...noMark, snoozedUntil: start + day } }),
    ];
    const told = run(Array.from({ length: 365 }, (_, index) => ({ at: start + index * day, list })));
    expect(kinds(told)).toEqual(['new', 'snooze-over']);
  });

  it('what the portal took off its list after the deadline, while nobody could be told, is told as missed', () => {
    const deadline = start + day;
    const told = run([
      { at: start, list: [closing(deadline)], settings: { ...defaultReminders, leadTimes: [60] } },
      { at: start + 3 * day, list: [closing(deadline, { goneSince: start + 2 * day })] },
      { at: start + 4 * day },
    ]);
    expect(kinds(told)).toEqual(['missed']);
    // Taken off before, it was done or withdrawn.
    expect(run([{ at: start + 3 * day, list: [closing(deadline, { goneSince: start + hour })] }])).toEqual([]);
  });
});

describe('the digest', () => {
  const berlin = (text: string): number => Date.parse(`${text}+01:00`);
  const at9: ReminderSettings = { ...defaultReminders, digest: { at: '09:00' } };
  const halfHours = (from: number, to: number): Look[] =>
    Array.from({ length: Math.floor((to - from) / (hour / 2)) + 1 }, (_, index) => ({ at: from + (index * hour) / 2 }));

  it('whose hour lies in quiet hours comes when they end, even on the next day', () => {
    const settings: ReminderSettings = { ...defaultReminders, digest: { at: '23:30' }, quietHours: { from: '22:00', to: '07:00' } };
    const [first, ...looks] = halfHours(berlin('2026-11-20T12:00'), berlin('2026-11-23T12:00'));
    const told = run([{ at: first?.at ?? 0, settings, list: [closing(berlin('2026-11-23T10:00'))] }, ...looks]);
    expect(told.map(({ at }) => at)).toEqual([berlin('2026-11-21T07:00'), berlin('2026-11-22T07:00')]);
  });

  it('comes at its hour on the days on which clocks change, and says so a day before', () => {
    for (const [zone, before, hours] of [
      ['Europe/Berlin', '2027-03-27T08:00:00Z', 23],
      ['Europe/Berlin', '2026-10-24T07:00:00Z', 25],
      ['America/Los_Angeles', '2026-10-31T16:00:00Z', 25],
    ] as const) {
      const now = Date.parse(before);
      const list = [closing(now + 3 * day)];
      const { nextAt, log } = dueReminders({ activities: list, settings: at9, log: {}, now: new Date(now), timeZone: zone });
      expect([zone, ((nextAt ?? 0) - now) / hour]).toEqual([zone, hours]);
      expect(Object.keys(log).length).toBeGreaterThan(0);
    }
  });

  it('survives a clock that ran a year ahead', () => {
    const nine = berlin('2026-11-20T09:00');
    const list = [closing(nine + 2 * day), closing(nine + 367 * day, { id: 'far' })];
    const told = run([{ at: nine + 365 * day, list, settings: at9 }, { at: nine }]);
    expect(told.map(({ at }) => at)).toEqual([nine + 365 * day, nine]);
  });

  it('waits for its hour where it had nothing to say today, unless that would be too late', () => {
    const nine = berlin('2026-11-20T09:00');
    const fresh = (closes: number): KnownActivity => closing(closes, { isNew: true, firstSeen: nine + 6 * hour });
    const day1 = (closes: number): Look[] => [
      { at: nine, list: [], settings: at9 },
      { at: nine + 6 * hour, list: [fresh(closes)] },
      { at: nine + day },
    ];
    expect(run(day1(nine + 20 * day)).map(({ at }) => at - nine)).toEqual([day]);
    expect(run(day1(nine + 12 * hour)).map(({ at }) => at - nine)).toEqual([6 * hour]);
  });

  it('looks every day, also where nothing is due for some', () => {
    const nine = berlin('2026-11-20T09:00');
    const situation = { activities: [closing(nine + 3 * day + 30 * hour)], settings: at9, log: {}, timeZone: 'Europe/Berlin' };
    expect(dueReminders({ ...situation, now: new Date(nine) }).nextAt).toBe(nine + day);
  });
});
