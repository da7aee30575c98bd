import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../../utils/core/dates/moment.ts';
import { deadlineOf } from '../../../../utils/core/portal/remind/deadlines.ts';
import { snoozeChoices, snoozeWithin } from '../../../../utils/core/portal/remind/snooze.ts';
import { seeded } from '../../text/measure.ts';

const zone = 'Europe/Berlin';
const berlin = (time: string): number => Date.parse(`${time}:00+01:00`);
const now = new Date(berlin('2026-11-24T14:00'));
const closes = (time: string): Moment => ({ kind: 'instant', at: berlin(time) });

function shown(closesOn: Moment, at = now): string[] {
  return snoozeChoices(closesOn, at, zone).map((choice) => `${choice.kind} ${new Date(choice.at + 3_600_000).toISOString().slice(0, 16)}`);
}

describe('until when a title can be set aside', () => {
  it.each<[string, Moment, string[]]>([
    ['a week left', closes('2026-12-01T18:00'), ['evening 2026-11-24T19:00', 'tomorrow 2026-11-25T09:00', 'day-before 2026-11-30T18:00']],
    ['closes tomorrow at noon', closes('2026-11-25T12:00'), ['evening 2026-11-24T19:00', 'tomorrow 2026-11-25T09:00']],
    ['closes tomorrow before nine', closes('2026-11-25T08:00'), ['evening 2026-11-24T19:00']],
    ['closes this evening', closes('2026-11-24T19:30'), []],
    ['closes tomorrow, no hour given', { kind: 'date', date: '2026-11-25' }, ['evening 2026-11-24T19:00', 'tomorrow 2026-11-25T09:00']],
    [
      'nobody knows when',
      { kind: 'unknown', words: '' },
      ['evening 2026-11-24T19:00', 'tomorrow 2026-11-25T09:00', 'week 2026-12-01T09:00'],
    ],
  ])('%s', (_, closesOn, choices) => expect(shown(closesOn)).toEqual(choices));

  it('late in the evening there is no evening left', () => {
    expect(shown(closes('2026-12-01T18:00'), new Date(berlin('2026-11-24T18:30'))).map((one) => one.split(' ')[0])).toEqual([
      'tomorrow',
      'day-before',
    ]);
  });

  it('never past the end, whatever is wanted', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 2_000 }), fc.integer({ min: 0, max: 4_000 }), (left, wanted) => {
        const closesOn: Moment = { kind: 'instant', at: now.getTime() + left * 3_600_000 };
        const end = deadlineOf(closesOn, zone) ?? 0;
        const until = snoozeWithin(now.getTime() + wanted * 3_600_000, closesOn, now, zone);
        if (until !== null) expect(until > now.getTime() && until < end).toBe(true);
        for (const { at } of snoozeChoices(closesOn, now, zone)) expect(at > now.getTime() && at < end).toBe(true);
      }),
      seeded(500),
    );
  });
});
