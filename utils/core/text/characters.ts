import { latinOf } from './confusables.ts';

/**
 * What one character outside ASCII means for matching. `kind`:
 * `invisible` is dropped; `mark` is dropped unless it belongs to a letter whose script needs marks; `letter` is a letter of such a script;
 * `foreign` is a Greek, Cyrillic, Armenian … letter, which may imitate Latin: the word decides; `other` is final as it stands.
 */
export interface Folded {
  readonly text: string;
  readonly kind: 'invisible' | 'mark' | 'letter' | 'foreign' | 'other';
  /** For `foreign`: the Latin letters it imitates closely, and those it imitates among Latin letters (see `latinOf`). */
  readonly close: string | null;
  readonly loose: string | null;
}

const invisible = plainly('', 'invisible');
const mark = plainly('', 'mark');

function plainly(text: string, kind: Folded['kind']): Folded {
  return { text, kind, close: null, loose: null };
}

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
  if (known !== undefined) return plainly(known, 'other');
  if (ignorable.test(character)) return invisible;
  if (space.test(character)) return plainly(' ', 'other');
  if (anyMark.test(character)) return mark;
  if (squared.test(character)) return plainly(foldSquared(character), 'other');
  const apart = decompose(character);
  if (apart !== character) return join([...apart].map((part) => (part < '\u0080' ? plainly(part, 'other') : foldCharacter(part))));
  const loose = latinOf(character, 'loose');
  if (loose === null) return plainly(character, letterEnd.test(character) && !european.test(character) ? 'letter' : 'other');
  if (latin.test(character) || !letterEnd.test(character)) return plainly(loose, 'other');
  return { text: character, kind: 'foreign', close: latinOf(character, 'close'), loose };
}

function join(parts: readonly Folded[]): Folded {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const text = parts.map((part) => part.text).join('');
  return plainly(text, parts.some((part) => part.kind === 'foreign') ? 'foreign' : (parts.at(-1)?.kind ?? 'other'));
}

/** By code unit for the common planes; the rest by character. */
const byUnit: (Folded | undefined)[] = new Array<Folded | undefined>(0x3100).fill(undefined);
const others = new Map<string, Folded>();

/** Folds one character outside ASCII (a whole code point). Remembered, since a text uses few different ones. */
export function foldCharacter(character: string): Folded {
  const unit = character.charCodeAt(0);
  const known = unit < byUnit.length ? byUnit[unit] : others.get(character);
  if (known !== undefined) return known;
  const folded = compute(character);
  if (unit < byUnit.length) byUnit[unit] = folded;
  else others.set(character, folded);
  return folded;
}
