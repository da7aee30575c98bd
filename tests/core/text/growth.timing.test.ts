import { describe, expect, it } from 'vitest';
import { findBrand } from '../../../utils/core/text/brand.ts';
import { fold } from '../../../utils/core/text/normalize.ts';
import { findConcepts } from '../../../utils/core/text/phrases.ts';
import { leastCpuTime } from '../portal/cpu-time.ts';

// One long text may cost four times what its sixteen parts cost one by one; quadratic work would cost sixteen times as much.

const parts = 16;

/** Whether a function of a text grows linearly on this text, repeated. */
function expectLinear(work: (text: string) => unknown, piece: string): void {
  const small = piece.repeat(20_000 / piece.length);
  const large = small.repeat(parts);
  work(small);
  // As much text in both: processor time is counted in steps that a short text stays below.
  const apart = leastCpuTime(() => {
    for (let part = 0; part < parts; part += 1) work(small);
  });
  expect(leastCpuTime(() => work(large))).toBeLessThan(apart * 4 + 20);
}

describe('grows linearly', () => {
  it.each([
    ['ASCII', 'Your account  at the shop.\n'],
    ['German', 'Überprüfen Sie die größte Bestellung.\n'],
    ['Russian', 'Привет из Москвы '],
    ['marks', 'a\u0301\u0301\u0301'],
    ['no space', 'aа'],
    ['invisible', '\u200B\u200C'],
  ])('folding: %s', (_, piece) => expectLinear(fold, piece));

  it.each(['a ', 'am a z', 'amazo ', 'amazonx ', 'in the prime minister ', 'a. m- ', 'prime'])('looking for the brand: %j', (piece) =>
    expectLinear(findBrand, piece),
  );

  it.each(['ihr konto ', 'konto gesperrt ', 'a', 'account ', 'gutschein ', '1.000 € gutschein ', 'アカウント'])(
    'looking for phrases: %j',
    (piece) => expectLinear(findConcepts, piece),
  );
});
