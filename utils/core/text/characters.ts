import { latinOf } from './confusables.ts';

/**
 * What one character outside ASCII means for matching. `kind`:
 * `invisible` is dropped; `mark` is dropped unless it belongs to a letter whose script needs marks; `letter` is a letter of such a script;
 * `foreign` is a Greek, Cyrillic, Armenian … letter, which may imitate Latin: the word decides; `other` is final as it stands.
 */
export interface Folded {
  readonly text: string;
  readonly kind: 'invisible' | 'mark' | 'letter' | 'foreign' | 'other';
}

const invisible: Folded = { text: '', kind: 'invisible' };
const mark: Folded = { text: '', kind: 'mark' };

const fixed = new Map<string, string>([
  ...[...'‘’‚‛′´ʼʻʹ＇｀'].map((c): [string, string] => [c, "'"]),
  ...[...'“”„‟″«»‹›〝〞＂'].map((c): [string, string] => [c, '"']),
  ...[...'‐‑‒–—―−﹣－⁃'].map((c): [string, string] => [c, '-']),
  // "Prime™" is the word prime, not "primetm".
  ...[...'™®℠'].map((c): [string, string] => [c, '']),
  ['\u2028', '\n'],
  ['\u2029', '\n'],
  ['\u0085', '\n'],
  // Braille blank, a favourite filler of image-only mail; object replacement character.
  ['\u2800', ' '],
  ['\ufffc', ' '],
  ['ẞ', 'ss'],
  ['ß', 'ss'],
  ['þ', 'th'],
  ['Þ', 'th'],
]);

/** Default-ignorable characters (soft hyphen, joiners, direction marks, variation selectors, tags, fillers …) and controls. */
const ignorable = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\u{fff9}-\u{fffb}]$/u;
const space = /^\s$/u;
const anyMark = /^\p{M}$/u;
const letterEnd = /\p{L}$/u;
const latin = /^\p{Script=Latin}$/u;
const european = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const squared = /^[\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]$/u;

function foldSquared(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  return String.fromCharCode(97 + ((code - 0x1f130) % 32));
}

function decompose(character: string): string {
  const apart = character.normalize('NFKD');
  // Hangul, kana and Indic letters keep their composed form; only accents on European letters go.
  return european.test(apart) ? apart.replace(/\p{M}+/gu, '') : character.normalize('NFKC');
}

function compute(character: string): Folded {
  const known = fixed.get(character);
  if (known !== undefined) return { text: known, kind: 'other' };
  if (ignorable.test(character)) return invisible;
  if (space.test(character)) return { text: ' ', kind: 'other' };
  if (anyMark.test(character)) return mark;
  if (squared.test(character)) return { text: foldSquared(character), kind: 'other' };
  const plain = decompose(character);
  if (plain !== character) return join([...plain].map((part) => (part < '\u0080' ? { text: part, kind: 'other' } : foldCharacter(part))));
  const imitation = latinOf(character, 'loose');
  if (imitation === null) return { text: character, kind: letterEnd.test(character) && !european.test(character) ? 'letter' : 'other' };
  return latin.test(character) || !letterEnd.test(character) ? { text: imitation, kind: 'other' } : { text: character, kind: 'foreign' };
}

function join(parts: readonly Folded[]): Folded {
  const text = parts.map((part) => part.text).join('');
  const kinds = parts.map((part) => part.kind);
  return { text, kind: kinds.includes('foreign') ? 'foreign' : (kinds.at(-1) ?? 'other') };
}

const cache = new Map<string, Folded>();

/** Folds one character outside ASCII (a whole code point). Remembered, since a text uses few different ones. */
export function foldCharacter(character: string): Folded {
  let folded = cache.get(character);
  if (folded === undefined) {
    folded = compute(character);
    cache.set(character, folded);
  }
  return folded;
}
