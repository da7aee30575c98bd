import { expect, it } from 'vitest';
import { pauseEnd } from '../../../../utils/core/portal/remind/pause.ts';

const now = new Date('2026-11-30T12:00:00Z');

it.each([
  ['a day to come', '2026-12-03', Date.parse('2026-12-02T23:00:00Z')],
  ['today, which has begun', '2026-11-30', null],
  ['a day that is over', '2026-11-01', null],
  ['no day', null, null],
])('a pause until %s', (_, day, end) => {
  expect(pauseEnd(day, now, 'Europe/Berlin')).toBe(end);
});
