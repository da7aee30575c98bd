import { expect, it } from 'vitest';
import { readJsonAnswer } from '../../../../../utils/core/portal/read/read-portal.ts';
import { leastCpuTime } from '../../cpu-time.ts';

const read = (json: string) =>
  readJsonAnswer(json, 'https://www.amazonpreview.com/api/list', new Date('2026-11-20T10:00:00Z'), 'Europe/Berlin');

it('references in wide circles are read in bounded time', () => {
  const wide = [{ a: 1 }, Array.from({ length: 3_000 }, () => 2), Array.from({ length: 3_000 }, () => 1)];
  expect(leastCpuTime(() => read(JSON.stringify(wide)))).toBeLessThan(1_000);
});

it('a list costs time in proportion to its length', () => {
  const list = (count: number): string =>
    JSON.stringify(
      Array.from({ length: count }, (_, index) => ({
        id: index,
        title: `Story number ${index}`,
        description: 'x'.repeat(80),
        type: 'film',
        status: 'open',
        link: `/c/a/${index}`,
        closed_on: new Date(1_797_000_000_000 + index * 60_000).toISOString(),
      })),
    );
  const small = list(1_000);
  const large = list(5_000);
  const first = leastCpuTime(() => read(small));
  const fifth = leastCpuTime(() => read(large));
  console.log(`JSON: 1,000 activities ${first.toFixed(1)} ms, 5,000 ${fifth.toFixed(1)} ms`);
  expect(fifth).toBeLessThan(Math.max(first, 5) * 12);
});
