import { describe, expect, it } from 'vitest';
import type { WeightTable } from '../../../utils/core/verdict/weights.ts';
import { noticedChanges, numbersOf, withNumber } from './changes.ts';
import type { WeightFamily } from './family.ts';

const seen = { fakes: 3, honest: 4 };
const table: WeightTable = {
  used: { claim: { weak: 1, strong: 5 }, suspicion: -7, reason: '', seen },
  bounded: { suspicion: 10, reason: '', seen },
  idle: { suspicion: 2, reason: '', seen },
  nothing: { suspicion: 0, reason: '', seen },
};

describe('numbersOf', () => {
  it('finds every number but counts and zeros', () => {
    expect(numbersOf(table).map(({ path, value }) => `${path.join(' ')} ${value}`)).toEqual([
      'used claim weak 1',
      'used claim strong 5',
      'used suspicion -7',
      'bounded suspicion 10',
      'idle suspicion 2',
    ]);
  });
});

describe('withNumber', () => {
  it('changes a copy at one place', () => {
    const changed = withNumber(table, ['used', 'claim', 'strong'], 0);
    expect(changed['used']?.claim).toEqual({ weak: 1, strong: 0 });
    expect(table['used']?.claim).toEqual({ weak: 1, strong: 5 });
  });
});

describe('noticedChanges', () => {
  const family: WeightFamily<string, WeightTable> = {
    name: 'toy',
    weights: table,
    cases: [{ name: 'one', input: 'used' }],
    judge(id, weights) {
      const claim = weights[id]?.claim;
      if (typeof claim === 'object' && claim.weak === 0) throw new Error('no such form');
      return JSON.stringify([claim, weights[id]?.suspicion, Math.min(Number(weights['bounded']?.suspicion), 10)]);
    },
  };

  it('says for each number whether a 0 and whether its double alters a judgement, or makes it throw', () => {
    expect(noticedChanges(family).map(({ path, zeroed, doubled }) => [path.join(' '), zeroed, doubled])).toEqual([
      ['used claim weak', true, true],
      ['used claim strong', true, true],
      ['used suspicion', true, true],
      ['bounded suspicion', true, false],
      ['idle suspicion', false, false],
    ]);
  });
});
