import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expand } from '../../../utils/core/text/phrase-parts.ts';

describe('a line of a list', () => {
  it.each([
    ['ihr konto', ['ihr konto']],
    ['ihr (konto|zugang)', ['ihr konto', 'ihr zugang']],
    [
      'in (|den) nachsten (24|48) stunden',
      ['in nachsten 24 stunden', 'in nachsten 48 stunden', 'in den nachsten 24 stunden', 'in den nachsten 48 stunden'],
    ],
    ['(den|) zugang', ['den zugang', 'zugang']],
    ['konto … (gesperrt|)', ['konto … gesperrt', 'konto …']],
    ['best(a|ae)tigen sie', ['bestatigen sie', 'bestaetigen sie']],
    ['without end (a|b', ['without end (a|b']],
  ])('%s', (line, phrases) => {
    expect(expand(line)).toEqual(phrases);
  });

  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const piece = fc.oneof(
    word.map((text) => [text]),
    fc.uniqueArray(fc.oneof(word, fc.constant('')), { minLength: 2, maxLength: 4 }),
  );

  it('stands for the product of its groups', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const line = pieces.map((choices) => (choices.length === 1 ? choices[0] : `(${choices.join('|')})`)).join(' ');
        const product = pieces.reduce<string[][]>(
          (ends, choices) => ends.flatMap((end) => choices.map((choice) => [...end, choice])),
          [[]],
        );
        expect(expand(line)).toEqual(product.map((words) => words.filter((text) => text !== '').join(' ')));
      }),
    );
  });
});
