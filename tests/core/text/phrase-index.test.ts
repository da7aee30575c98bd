import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhraseList } from '../../../utils/core/data/languages/concepts.ts';
import { phraseLists } from '../../../utils/core/data/languages/registry/mail.ts';
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
    for (const index of [one, many]) openDrawer(index, 'aaa1 noch heute', 0);
    expect(one.finder.words.length).toBeGreaterThan(0);
    expect(many.finder.words.length).toBeLessThanOrEqual(one.finder.words.length * 1.1);
  });

  it('takes ten more languages as large as all there are without throwing, and a mail compiles no more of them', () => {
    // The same phrases in letters of other words: none of them begins as one of ours.
    const shifted = (by: number) =>
      phraseLists.map((own) => ({
        ...own,
        concepts: Object.fromEntries(
          Object.entries(own.concepts).map(([concept, texts]) => [
            concept,
            texts.map((text) => text.replaceAll(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x370 + by * 40))),
          ]),
        ),
      }));
    const mail = 'hello, we could not renew your membership. please confirm your account within 24 hours or it will be suspended. '.repeat(
      20,
    );
    const [one, many] = [phraseLists, [...phraseLists, ...Array.from({ length: 10 }, (_, by) => shifted(by)).flat()]].map((lists) => {
      const index = indexPhrases(lists, false);
      for (let at = 0; at < mail.length; at += 1) openDrawer(index, mail, at);
      return index;
    });
    const waiting = (index: typeof one) => index?.finder.words.length ?? Number.NaN;
    expect(waiting(one)).toBeGreaterThan(10);
    expect(many?.lines.length).toBeGreaterThan((one?.lines.length ?? 0) * 10);
    // Lines that begin with a group are compiled at once, in every language: counted apart.
    const atOnce = (lists: readonly PhraseList[]) => indexPhrases(lists, false).finder.words.length;
    const added = atOnce([...phraseLists, ...Array.from({ length: 10 }, (_, by) => shifted(by)).flat()]) - atOnce(phraseLists);
    expect(waiting(many) - added).toBeLessThanOrEqual(waiting(one) * 1.1);
  });
});
