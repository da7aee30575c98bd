import { expect, it } from 'vitest';
import { enduranceSeconds } from './summary.ts';

const test = (projectName: string, startTime: string, duration: number) => ({
  tests: [{ projectName, results: [{ startTime, duration }] }],
});

it('the endurance lasts from its first start to its last end, whatever ran before it', () => {
  const early = { specs: [test('chromium', '2026-11-20T10:00:00Z', 90_000), test('endurance', '2026-11-20T10:02:00Z', 10_000)] };
  const late = { suites: [{ specs: [test('endurance', '2026-11-20T10:03:00Z', 5_500)] }] };
  expect(enduranceSeconds({ suites: [early, late] })).toBe(65.5);
  expect(enduranceSeconds({ suites: [{ specs: [] }] })).toBe(0);
});
