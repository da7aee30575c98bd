import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../../utils/core/dates/moment.ts';
import { noMark } from '../../../../utils/core/portal/list/merge.ts';
import {
  badgeOf,
  byUrgency,
  deadlineOf,
  dueToday,
  nextTurn,
  standingOf,
  urgencyOf,
} from '../../../../utils/core/portal/remind/deadlines.ts';
import { knownActivity } from '../example-activity.ts';

const now = new Date('2026-11-20T10:00:00Z');
const zone = 'Europe/Berlin';
const at = (text: string): Moment => ({ kind: 'instant', at: Date.parse(text) });
const on = (date: string): Moment => ({ kind: 'date', date });

describe('urgency', () => {
  it.each<[string, Moment, string]>([
    ['over', at('2026-11-20T09:59:00Z'), 'overdue'],
    ['in five hours', at('2026-11-20T15:00:00Z'), 'hours'],
    ['tonight', at('2026-11-20T22:59:00Z'), 'today'],
    ['this very day', on('2026-11-20'), 'today'],
    ['yesterday', on('2026-11-19'), 'overdue'],
    ['tomorrow', on('2026-11-21'), 'soon'],
    ['in three days', at('2026-11-23T10:00:00Z'), 'soon'],
    ['next week', on('2026-11-28'), 'later'],
    ['unknown', { kind: 'unknown', words: 'soon' }, 'unknown'],
  ])('%s', (_, moment, urgency) => expect(urgencyOf(moment, now, zone)).toBe(urgency));

  it('lets a day end where the user is', () => {
    expect(deadlineOf(on('2026-12-12'), 'Europe/Berlin')).toBe(Date.parse('2026-12-12T23:00:00Z'));
    expect(deadlineOf(on('2026-12-12'), 'Asia/Tokyo')).toBe(Date.parse('2026-12-12T15:00:00Z'));
    expect(deadlineOf(on('2027-03-27'), 'Europe/Berlin')).toBe(Date.parse('2027-03-27T23:00:00Z'));
    expect(deadlineOf(on('2027-03-28'), 'Europe/Berlin')).toBe(Date.parse('2027-03-28T22:00:00Z'));
  });
});

describe('standing, order and badge', () => {
  it('puts the decision of the user first', () => {
    expect(standingOf(knownActivity(), now, zone)).toBe('pending');
    expect(standingOf(knownActivity({ status: 'done' }), now, zone)).toBe('done');
    expect(standingOf(knownActivity({ mark: { ...noMark, hidden: 1 }, status: 'done' }), now, zone)).toBe('hidden');
    expect(standingOf(knownActivity({ mark: { ...noMark, snoozedUntil: now.getTime() + 1 } }), now, zone)).toBe('snoozed');
    expect(standingOf(knownActivity({ mark: { ...noMark, snoozedUntil: now.getTime() } }), now, zone)).toBe('pending');
    expect(standingOf(knownActivity({ closesOn: on('2026-11-19') }), now, zone)).toBe('closed');
    expect(standingOf(knownActivity({ goneSince: 1 }), now, zone)).toBe('gone');
  });

  it('sorts by deadline, unknown ones last, and counts what is pending', () => {
    const list = [
      knownActivity({ id: 'u', closesOn: { kind: 'unknown', words: '' } }),
      knownActivity({ id: 'b', closesOn: on('2026-11-25') }),
      knownActivity({ id: 'a', closesOn: at('2026-11-20T12:00:00Z') }),
      knownActivity({ id: 'd', status: 'done' }),
    ];
    expect(byUrgency(list, zone).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'u']);
    expect(badgeOf(list, now, zone)).toEqual({ count: 3, urgency: 'hours' });
    expect(badgeOf([], now, zone)).toBeNull();
  });
});

describe('when the badge turns', () => {
  const list = (closesOn: Moment, snoozedUntil: number | null = null) => [knownActivity({ closesOn, mark: { ...noMark, snoozedUntil } })];
  it.each<[string, Parameters<typeof list>, string, string, string]>([
    ['at midnight of the user', [at('2026-12-12T16:00:00Z')], '2026-11-20T10:00:00Z', zone, '2026-11-20T23:00:00Z'],
    ['three days before', [at('2026-11-23T16:00:00Z')], '2026-11-20T10:00:00Z', zone, '2026-11-20T16:00:00Z'],
    ['six hours before', [at('2026-11-20T20:00:00Z')], '2026-11-20T10:00:00Z', zone, '2026-11-20T14:00:00Z'],
    ['when it is over', [at('2026-11-20T12:00:00Z')], '2026-11-20T10:00:00Z', zone, '2026-11-20T12:00:00Z'],
    [
      'when a snooze ends',
      [at('2026-12-12T16:00:00Z'), Date.parse('2026-11-20T13:00:00Z')],
      '2026-11-20T10:00:00Z',
      zone,
      '2026-11-20T13:00:00Z',
    ],
    ['on the day with 25 hours', [at('2026-12-12T16:00:00Z')], '2026-10-24T23:00:00Z', zone, '2026-10-25T23:00:00Z'],
    ['on the day with 23 hours', [at('2027-12-12T16:00:00Z')], '2027-03-14T09:00:00Z', 'America/Los_Angeles', '2027-03-15T07:00:00Z'],
  ])('%s', (_, given, moment, timeZone, turn) => {
    const next = nextTurn(list(...given), new Date(moment), timeZone);
    expect(new Date(next ?? 0).toISOString()).toBe(new Date(turn).toISOString());
  });

  it('not at all without anything pending', () => {
    expect(nextTurn([], now, zone)).toBeNull();
    expect(nextTurn([knownActivity({ status: 'done' }), knownActivity({ goneSince: 1 })], now, zone)).toBeNull();
  });
});

describe('what closes today', () => {
  it('is what ends before the user’s day does, and is still to be done', () => {
    const list = [
      knownActivity({ id: 'tonight', closesOn: at('2026-11-20T22:59:00Z') }),
      knownActivity({ id: 'after midnight', closesOn: at('2026-11-20T23:30:00Z') }),
      knownActivity({ id: 'over', closesOn: at('2026-11-20T09:00:00Z') }),
      knownActivity({ id: 'this day', closesOn: on('2026-11-20') }),
      knownActivity({ id: 'done', closesOn: at('2026-11-20T22:00:00Z'), mark: { ...noMark, done: 1 } }),
    ];
    expect(dueToday(list, now, zone).map(({ id }) => id)).toEqual(['tonight', 'this day']);
  });
});
