import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWord, createWordFinder, findWords, isWordUnit } from '../../../utils/core/text/word-finder.ts';

const letters = fc.constantFrom('a', 'b', 'ß', '1', ' ', '-', '\n', "'");
const text = fc.array(letters, { maxLength: 60 }).map((units) => units.join(''));
const words = fc.uniqueArray(fc.stringMatching(/^[abß1][abß1 ]{0,6}$/), { minLength: 1, maxLength: 8 });

/** Every place of every word, by the definition. */
function naive(list: readonly string[], read: string, anywhere: boolean): [string, number][] {
  const plain = read.replaceAll(/[-\n]/g, ' ');
  const found: [string, number][] = [];
  for (let end = 1; end <= plain.length; end += 1) {
    const ending = list.filter((word) => {
      const start = end - word.length;
      if (start < 0 || plain.slice(start, end) !== word) return false;
      return anywhere || !isWordUnit(plain.charCodeAt(start)) || !isWordUnit(plain.charCodeAt(start - 1));
    });
    for (const word of ending.sort((one, other) => other.length - one.length)) found.push([word, end]);
  }
  return found;
}

describe('finding words', () => {
  it.each([true, false])('finds what a search place by place finds, in the same order (anywhere: %s)', (anywhere) => {
    fc.assert(
      fc.property(words, text, (list, read) => {
        const finder = createWordFinder();
        for (const word of list) addWord(finder, word);
        const found: [string, number][] = [];
        findWords(finder, read, {
          anywhere,
          before: () => undefined,
          found: (word, end) => found.push([finder.words[word] ?? '', end]),
        });
        expect(found).toEqual(naive(list, read, anywhere));
      }),
    );
  });

  it('finds a word that is added when its place comes', () => {
    const finder = createWordFinder();
    const found: string[] = [];
    findWords(finder, 'konto bitte', {
      anywhere: false,
      before: (_, at) => at === 6 && addWord(finder, 'bitte'),
      found: (word) => found.push(finder.words[word] ?? ''),
    });
    expect(found).toEqual(['bitte']);
  });

  it('knows a word once', () => {
    const finder = createWordFinder();
    expect([addWord(finder, 'konto'), addWord(finder, 'bitte'), addWord(finder, 'konto')]).toEqual([0, 1, 0]);
  });

  it('refuses a word that no match could hold', () => {
    expect(() => addWord(createWordFinder(), 'a'.repeat(256))).toThrow(RangeError);
  });
});
