/**
 * Words to find in one pass. Every beginning of every word leaves one bit in a table of hashes: a search goes on from a place while the bit
 * of what it has read is set, and letters are compared where a word may end. Words can be added at any time, also while a text is read.
 */
export interface WordFinder {
  readonly words: string[];
  /** Bits by hash: some word begins with, or is, what was read. */
  readonly begins: Uint32Array;
  readonly ends: Uint32Array;
  /** Indexes of the words that have a hash. */
  readonly byHash: Map<number, number[]>;
}

/** Bits of each table: with 100,000 beginnings in it, one place in ten is followed one letter too far. */
const bitsOfHash = 20;
/** A match is kept as one number: end, length, word. */
const wordBits = 2 ** 20;
const longestWord = 255;

/** A finder without words. */
export function createWordFinder(): WordFinder {
  const table = 2 ** (bitsOfHash - 5);
  return { words: [], begins: new Uint32Array(table), ends: new Uint32Array(table), byHash: new Map() };
}

/**
 * Adds a word (not empty; UTF-16 units are compared, with hyphen and line feed of the text equal to space) and returns its index, the same for
 * the same word. Throws a `RangeError` for one of more than 255 units, and for more than a million of them.
 */
export function addWord({ words, begins, ends, byHash }: WordFinder, word: string): number {
  if (word.length > longestWord) throw new RangeError(`A word has ${word.length} letters`);
  if (words.length >= wordBits) throw new RangeError(`More than ${wordBits} words`);
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) {
    hash = step(hash, word.charCodeAt(i));
    setBit(begins, hash);
  }
  setBit(ends, hash);
  const same = byHash.get(hash) ?? [];
  const known = same.find((index) => words[index] === word);
  if (known !== undefined) return known;
  byHash.set(hash, [...same, words.length]);
  return words.push(word) - 1;
}

/** How a text is read. */
export interface Search {
  /** Whether a word may begin inside a run of letters and digits, as in scripts without blanks. */
  readonly anywhere: boolean;
  /** Called for each place at which a word may begin, before it is looked at: may add words. */
  readonly before: (text: string, at: number) => void;
  /** Called for every occurrence, ordered by end, longer words first; `end` is exclusive. */
  readonly found: (word: number, end: number) => void;
}

/** Finds every occurrence. Linear. Unless words may begin anywhere, one that begins with a letter or digit is found only where none stands before it. */
export function findWords({ words, begins, ends, byHash }: WordFinder, text: string, { anywhere, before, found }: Search): void {
  const plain = text.replaceAll(/[-\n]/g, ' ');
  const matches: number[] = [];
  let inWord = false;
  for (let start = 0; start < plain.length; start += 1) {
    const unit = isWordUnit(plain.charCodeAt(start));
    const goesOn = unit && inWord;
    inWord = unit;
    if (goesOn && !anywhere) continue;
    before(plain, start);
    let hash = 0;
    for (let at = start; at < plain.length; at += 1) {
      hash = step(hash, plain.charCodeAt(at));
      if (!hasBit(begins, hash)) break;
      if (!hasBit(ends, hash)) continue;
      const length = at + 1 - start;
      for (const word of byHash.get(hash) ?? []) {
        const letters = words[word] ?? '';
        if (letters.length === length && plain.startsWith(letters, start)) {
          matches.push(((at + 1) * (longestWord + 1) + longestWord - length) * wordBits + word);
        }
      }
    }
  }
  matches.sort((one, other) => one - other);
  for (const match of matches) found(match % wordBits, Math.floor(match / wordBits / (longestWord + 1)));
}

/** Letters, digits and everything that scripts with blanks write words with. */
export function isWordUnit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);
}

function step(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function setBit(bits: Uint32Array, hash: number): void {
  const bit = hash >>> (32 - bitsOfHash);
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

function hasBit(bits: Uint32Array, hash: number): boolean {
  const bit = hash >>> (32 - bitsOfHash);
  return (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}
