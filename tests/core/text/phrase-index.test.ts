import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhraseList } from '../../../utils/core/data/languages/concepts.ts';
import { indexPhrases, openDrawer } from '../../../utils/core/text/phrase-index.ts';

const list = (phrases: readonly string[]): PhraseList => ({ language: 'de', words: {}, concepts: { urgency: phrases } });
const phrases = ['konto gesperrt', 'konto … gesperrt', 'kon* gesperrt', '(ihr|mein) konto', 'am 1.', 'bestatigen sie', 'beste* sie'];

/** What every word of the index stands for, in order. */
function compiled(index: ReturnType<typeof indexPhrases>): Record<string, string[]> {
  return Object.fromEntries(index.finder.words.map((word, at) => [word, (index.parts[at] ?? []).map(({ phrase }) => phrase.text)]));
}

describe('an index of phrases', () => {
  it('compiles what a text may hold, and nothing else', () => {
    const index = indexPhrases([list(['konto gesperrt', 'rechnung offen'])], false);
    expect(index.finder.words).toEqual([]);
    openDrawer(index, 'ein konto gesperrt', 4);
    expect(index.finder.words).toEqual(['konto gesperrt']);
  });

  it.each([
    ['account … closed', 'account.'],
    ['account (now|) closed', 'account.'],
    ['urgent', 'urgent'],
    ['am …', 'am.'],
    ['pre-owned cars', 'pre owned cars'],
  ])('opens the drawer of %j for %j: a space before what is left open is not fixed', (line, text) => {
    const index = indexPhrases([list([line])], false);
    openDrawer(index, text, 0);
    expect(index.finder.words.length).toBeGreaterThan(0);
  });

  it('compiles a line with groups as its phrases', () => {
    expect(compiled(indexPhrases([list(['(heute|morgen) noch'])], false))).toEqual({
      'heute noch': ['heute noch'],
      'morgen noch': ['morgen noch'],
    });
  });

  it('holds the same in the same order, whatever was read before', () => {
    const places = ['konto gesperrt', 'bestatigen sie', 'mein konto', 'am 1.', 'besteller'];
    const whole = indexPhrases([list(phrases)], false);
    for (const place of places) openDrawer(whole, place, 0);
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
        const index = indexPhrases([list(phrases)], false);
        for (const place of order) openDrawer(index, place, 0);
        expect(compiled(index)).toEqual(compiled(whole));
      }),
    );
  });

  it('is not slower to make with ten more languages: what waits is not compiled', () => {
    const language = (prefix: string) => list(Array.from({ length: 400 }, (_, index) => `${prefix}${index} noch heute`));
    const one = indexPhrases([language('aaa')], false);
    const many = indexPhrases([language('aaa'), ...'bcdefghijk'.split('').map((letter) => language(letter.repeat(3)))], false);
    for (const index of [one, many]) openDrawer(index, 'aaa1', 0);
    expect(many.finder.words).toEqual(one.finder.words);
  });
});
