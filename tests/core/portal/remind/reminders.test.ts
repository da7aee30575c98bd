import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownActivity } from '../../../../utils/core/portal/list/merge.ts';
import { noMark } from '../../../../utils/core/portal/list/merge.ts';
import { quietStretch } from '../../../../utils/core/portal/remind/quiet-hours.ts';
import type { ReminderLog } from '../../../../utils/core/portal/remind/reminder-log.ts';
import { defaultReminders, type ReminderSettings, reminderSettingsSchema } from '../../../../utils/core/portal/remind/reminder-settings.ts';
import { dueReminders, type Reminder } from '../../../../utils/core/portal/remind/reminders.ts';
import { seeded } from '../../text/measure.ts';
import { knownActivity } from '../example-activity.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse('2026-11-20T10:00:00Z');
const quiet: ReminderSettings = { ...defaultReminders, quietHours: { from: '22:00', to: '08:00' } };

interface Told extends Reminder {
  readonly at: number;
}

/** Asks at each of the times, with a zone each, keeping the log as storage would. */
function run(activities: readonly KnownActivity[], settings: ReminderSettings, times: readonly (number | [number, string])[]): Told[] {
  let log: ReminderLog = {};
  const told: Told[] = [];
  for (const time of times) {
    const [at, timeZone] = typeof time === 'number' ? [time, 'Europe/Berlin'] : time;
    const due = dueReminders({ activities, settings, log, now: new Date(at), timeZone });
    log = due.log;
    told.push(...due.reminders.map((reminder) => ({ ...reminder, at })));
  }
  return told;
}

const hourly = (from: number, to: number): number[] =>
  Array.from({ length: Math.floor((to - from) / hour) + 1 }, (_, index) => from + index * hour);
const closing = (at: number, more: Partial<KnownActivity> = {}): KnownActivity =>
  knownActivity({ closesOn: { kind: 'instant', at }, firstSeen: start - day, ...more });

describe('reminders before a deadline', () => {
  it('come three days, one day and three hours before, once each', () => {
    const deadline = start + 5 * day;
    const told = run([closing(deadline)], defaultReminders, hourly(start, deadline + day));
    expect(told.map(({ at }) => (deadline - at) / hour)).toEqual([72, 24, 3]);
    expect(told.every(({ titles }) => titles.length === 0)).toBe(true);
    expect(run([closing(deadline)], { ...defaultReminders, hideTitles: false }, [deadline - hour])[0]?.titles).toEqual(['Paper Moons']);
  });

  it('say when to look again', () => {
    const deadline = start + 5 * day;
    const due = dueReminders({
      activities: [closing(deadline)],
      settings: defaultReminders,
      log: {},
      now: new Date(start),
      timeZone: 'UTC',
    });
    expect(due.nextAt).toBe(deadline - 3 * day);
  });

  it('after a week of sleep the nearest is told, not all', () => {
    const deadline = start + 8 * day;
    const told = run([closing(deadline)], defaultReminders, [start, start + 7.9 * day, start + 7.95 * day]);
    expect(told.map(({ kind, key }) => [kind, key.split(':').at(-1)])).toEqual([['deadline', '180']]);
  });

  it('a deadline slept through is told as missed, once, unless it had been told before', () => {
    const deadline = start + 2 * day;
    expect(
      run([closing(deadline)], defaultReminders, [start - 3 * day, start + 7 * day, start + 7.1 * day]).map(({ kind }) => kind),
    ).toEqual(['missed']);
    expect(run([closing(deadline)], defaultReminders, [start, start + 7 * day]).map(({ kind }) => kind)).toEqual(['deadline']);
  });

  it('what closes while it is set aside is told, even if its last reminder had come before', () => {
    const deadline = start + 2 * day;
    const log = run([closing(deadline)], defaultReminders, [deadline - 2 * hour]);
    expect(log.map(({ kind }) => kind)).toEqual(['deadline']);
    const asleep = closing(deadline, { mark: { ...noMark, snoozedUntil: deadline + 22 * hour } });
    let kept: ReminderLog = {};
    const kinds: string[] = [];
    for (const [activity, at] of [
      [closing(deadline), deadline - 2 * hour],
      [asleep, deadline - hour],
      [asleep, deadline + hour],
      [asleep, deadline + 23 * hour],
    ] as const) {
      const due = dueReminders({
        activities: [activity],
        settings: defaultReminders,
        log: kept,
        now: new Date(at),
        timeZone: 'Europe/Berlin',
      });
      kept = due.log;
      kinds.push(...due.reminders.map(({ kind }) => kind));
    }
    expect(kinds).toEqual(['deadline', 'missed']);
  });

  it('wait for the end of quiet hours, or come before them where the deadline would not wait', () => {
    const berlin = (text: string): number => Date.parse(`${text}+01:00`);
    const noon = berlin('2026-11-25T02:00');
    const waiting = run(
      [closing(berlin('2026-11-28T02:00'))],
      { ...quiet, leadTimes: [4_320] },
      hourly(berlin('2026-11-24T10:00'), berlin('2026-11-26T10:00')),
    );
    expect(waiting.map(({ at }) => at)).toEqual([berlin('2026-11-25T08:00')]);
    const early = run([closing(noon)], { ...quiet, leadTimes: [180] }, hourly(berlin('2026-11-24T10:00') + hour / 2, noon + 12 * hour));
    expect(early.map(({ at }) => at)).toEqual([berlin('2026-11-24T21:30')]);
  });

  it('are told again only for a deadline that moved', () => {
    const deadline = start + day;
    const first = dueReminders({
      activities: [closing(deadline)],
      settings: defaultReminders,
      log: {},
      now: new Date(start),
      timeZone: 'UTC',
    });
    const moved = dueReminders({
      activities: [closing(deadline + 4 * day)],
      settings: defaultReminders,
      log: first.log,
      now: new Date(start + 2 * day),
      timeZone: 'UTC',
    });
    expect(first.reminders).toHaveLength(1);
    expect(moved.reminders).toHaveLength(1);
  });

  it('leave out what is done, hidden, of a kind switched off, or gone', () => {
    const deadline = start + 2 * hour;
    for (const more of [
      { status: 'done' },
      { mark: { ...noMark, done: 1 } },
      { mark: { ...noMark, hidden: 1 } },
      { goneSince: 1 },
    ] as const) {
      expect(run([closing(deadline, more)], defaultReminders, hourly(start, deadline + day))).toEqual([]);
    }
    expect(run([closing(deadline)], { ...defaultReminders, perKind: { film: false } }, [start])).toEqual([]);
  });

  it('come back when a snooze is over', () => {
    const told = run(
      [closing(start + 9 * day, { mark: { ...noMark, snoozedUntil: start + day } })],
      defaultReminders,
      hourly(start, start + 2 * day),
    );
    expect(told.map(({ kind, at }) => [kind, at])).toEqual([['snooze-over', start + day]]);
  });
});

describe('new titles and the digest', () => {
  it('a new title is told once', () => {
    const told = run([closing(start + 9 * day, { isNew: true, firstSeen: start })], defaultReminders, hourly(start, start + 5 * day));
    expect(told.map(({ kind }) => kind)).toEqual(['new']);
    expect(run([closing(start + 9 * day, { isNew: true })], { ...defaultReminders, newTitles: false }, [start])).toEqual([]);
  });

  it('a digest comes once a day and holds what would fall due before the next', () => {
    const settings: ReminderSettings = { ...defaultReminders, digest: { at: '09:00' } };
    const list = [
      closing(start + 30 * hour, { id: 'a' }),
      closing(start + 3 * day, { id: 'b', isNew: true }),
      closing(start + 20 * day, { id: 'c' }),
    ];
    const told = run(list, settings, hourly(start - 3 * hour, start + 5 * day));
    expect(told.map(({ kind, ids }) => [kind, [...ids]])).toEqual([
      ['digest', ['a', 'b']],
      ['digest', ['a']],
      ['digest', ['b']],
    ]);
    expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
  });
});

describe('never twice, never lost', () => {
  const zones = ['Europe/Berlin', 'Asia/Tokyo', 'America/Los_Angeles', 'Australia/Lord_Howe', 'UTC'];
  const settingsArbitrary = fc.record({
    leadTimes: fc.uniqueArray(fc.integer({ min: 5, max: 10_000 }), { minLength: 1, maxLength: 4 }),
    quietHours: fc.option(
      fc.constantFrom(
        { from: '22:00', to: '08:00' },
        { from: '13:00', to: '15:00' },
        { from: '00:00', to: '23:00' },
        { from: '09:00', to: '09:00' },
      ),
    ),
    digest: fc.option(fc.constantFrom({ at: '09:00' }, { at: '23:30' }), { freq: 4 }),
  });

  it('whatever sleeps, jumps and changes of zone lie between', () => {
    fc.assert(
      fc.property(
        settingsArbitrary,
        fc.array(fc.tuple(fc.integer({ min: -6 * hour, max: 4 * day }), fc.constantFrom(...zones)), { minLength: 1, maxLength: 40 }),
        fc.array(fc.integer({ min: -day, max: 20 * day }), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (partial, steps, offsets, isDate) => {
          const settings: ReminderSettings = { ...defaultReminders, ...partial };
          const activities = offsets.map((offset, index) =>
            knownActivity({
              id: `a${index}`,
              firstSeen: start - 30 * day,
              closesOn: isDate
                ? { kind: 'date', date: new Date(start + offset).toISOString().slice(0, 10) }
                : { kind: 'instant', at: start + offset },
            }),
          );
          let at = start - 2 * day;
          const times: [number, string][] = steps.map(([step, zone]) => {
            at += step;
            return [at, zone];
          });
          // At last the clock is right again and the computer stays awake for two days.
          const end = Math.max(start + 21 * day, ...times.map(([time]) => time));
          for (let index = 0; index < 96; index += 1) times.push([end + index * (hour / 2), 'Europe/Berlin']);
          const told = run(activities, settings, times);
          const keys = told.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          // Every deadline was told before it came, or as missed afterwards.
          for (const { id, firstSeen, closesOn } of activities) {
            const deadline = closesOn.kind === 'instant' ? closesOn.at : Number.NaN;
            if (isDate || firstSeen > deadline || end - deadline > 29 * day) continue;
            expect(told.filter(({ ids }) => ids.includes(id)).length).toBeGreaterThan(0);
          }
        },
      ),
      seeded(300),
    );
  });

  it('a clock that ran a year ahead costs no reminder', () => {
    const deadline = start + 5 * day;
    const told = run([closing(deadline)], defaultReminders, [
      start,
      start + 365 * day,
      start + hour,
      ...hourly(start + 2 * hour, deadline),
    ]);
    expect(told.filter(({ kind }) => kind === 'deadline').map(({ at }) => (deadline - at) / hour)).toEqual([72, 24, 3]);
  });

  it('a worker stopped after storing and asked again tells nothing twice', () => {
    const situation = { activities: [closing(start + hour)], settings: defaultReminders, now: new Date(start), timeZone: 'UTC' };
    const first = dueReminders({ ...situation, log: {} });
    expect(dueReminders({ ...situation, log: first.log }).reminders).toEqual([]);
    expect(dueReminders({ ...situation, log: {} }).reminders).toEqual(first.reminders);
  });
});

describe('quiet hours', () => {
  const night = { from: '22:00', to: '08:00' };
  it('go over midnight, and over the nights on which clocks change', () => {
    expect(quietStretch(Date.parse('2026-11-20T20:59:00Z'), night, 'Europe/Berlin')).toBeNull();
    expect(quietStretch(Date.parse('2026-11-20T21:00:00Z'), night, 'Europe/Berlin')).toEqual({
      from: Date.parse('2026-11-20T21:00:00Z'),
      to: Date.parse('2026-11-21T07:00:00Z'),
    });
    expect(quietStretch(Date.parse('2027-03-28T02:00:00Z'), night, 'Europe/Berlin')).toEqual({
      from: Date.parse('2027-03-27T21:00:00Z'),
      to: Date.parse('2027-03-28T06:00:00Z'),
    });
    expect(quietStretch(Date.parse('2026-10-25T02:00:00Z'), night, 'Europe/Berlin')).toEqual({
      from: Date.parse('2026-10-24T20:00:00Z'),
      to: Date.parse('2026-10-25T07:00:00Z'),
    });
    expect(quietStretch(start, { from: '08:00', to: '08:00' }, 'UTC')).toBeNull();
  });

  it('settings are checked', () => {
    expect(reminderSettingsSchema.safeParse(defaultReminders).success).toBe(true);
    expect(reminderSettingsSchema.safeParse({ ...defaultReminders, quietHours: { from: '24:00', to: '08:00' } }).success).toBe(false);
    expect(reminderSettingsSchema.safeParse({ ...defaultReminders, leadTimes: [1] }).success).toBe(false);
  });
});
