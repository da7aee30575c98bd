import { describe, expect, it } from 'vitest';
import { wallClock } from '../../../../utils/core/dates/zone.ts';
import { minutesAfterMidnight, quietStretch } from '../../../../utils/core/portal/remind/quiet-hours.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Nights on which the clocks of a zone change, and ordinary ones of zones that stand on half and quarter hours. */
const nights: readonly (readonly [zone: string, around: string])[] = [
  ['Europe/Berlin', '2026-10-25T01:00:00Z'],
  ['Europe/Berlin', '2027-03-28T01:00:00Z'],
  ['America/Los_Angeles', '2026-11-01T09:00:00Z'],
  ['America/Los_Angeles', '2027-03-14T10:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['Australia/Lord_Howe', '2027-04-03T15:00:00Z'],
  ['America/St_Johns', '2026-11-01T04:30:00Z'],
  ['Asia/Kolkata', '2026-11-20T18:30:00Z'],
  ['Asia/Kathmandu', '2026-11-20T18:15:00Z'],
  ['Pacific/Apia', '2026-11-20T10:00:00Z'],
];
const hours = ['22:00-07:00', '02:30-07:00', '22:00-02:30', '02:00-03:00', '01:15-01:45', '02:15-02:45', '13:00-15:00', '00:00-23:00'];

describe('quiet hours on nights on which clocks change', () => {
  it.each(nights)('%s around %s: end after now, begin before, and stand by the clock outside the hours that change', (zone, around) => {
    const middle = Date.parse(around);
    for (const range of hours) {
      const [from = '', to = ''] = range.split('-');
      const quiet = { from, to };
      for (let at = middle - 30 * hour; at <= middle + 30 * hour; at += 5 * minute) {
        const stretch = quietStretch(at, quiet, zone);
        const told = `${range} ${new Date(at).toISOString()}`;
        if (stretch !== null) {
          expect(stretch.from, told).toBeLessThanOrEqual(at);
          expect(stretch.to, told).toBeGreaterThan(at);
          expect(quietStretch(stretch.to, quiet, zone), `${told} ends for good`).toBeNull();
          // One stretch says the same wherever it is asked.
          expect(quietStretch(stretch.from, quiet, zone), told).toEqual(stretch);
          expect(quietStretch(stretch.to - minute, quiet, zone), told).toEqual(stretch);
        }
        if (Math.abs(at - middle) < 4 * hour) continue;
        const clock = wallClock(at, zone);
        const now = clock.hour * 60 + clock.minute;
        const [begin, end] = [minutesAfterMidnight(from), minutesAfterMidnight(to)];
        expect(stretch !== null, told).toBe(begin < end ? now >= begin && now < end : now >= begin || now < end);
      }
    }
  });

  it('hours that are equal mean none', () => {
    for (const [zone, around] of nights) expect(quietStretch(Date.parse(around), { from: '22:00', to: '22:00' }, zone)).toBeNull();
  });
});
