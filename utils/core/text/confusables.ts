import standard from 'unhomoglyph/data.json' with { type: 'json' };
import { lazy } from '../verdict/lazy.ts';

/**
 * Letters of other alphabets that look like Latin ones.
 * Source: Unicode TR39 `confusables.txt` (package unhomoglyph 1.0.6), only entries that map to one or two ASCII letters;
 * plus the shapes below, which TR39 leaves out because careful readers can tell them apart, but which fakes use ("Aмazoп", "ΛMΛZON").
 */
const looseShapes =
  'кk мm тt вb нh пn иu зz дa ьb ъb яr цu шw щw эe єe ғf қk ҝk җx ҽe αa βb εe ηn κk μu τt ωw χx ζz δd θo πn λa ξe ςs σo υu ιi ' +
  'ᴀa ʙb ᴅd ᴇe ꜰf ɢg ʜh ᴊj ᴋk ʟl ᴍm ɴn ᴘp ʀr ᴛt əe ɛe ǝe ɐa ɒa ɔc łl øo đd ħh ŧt ŀl ƙk ɗd ɓb ƒf ŋn ðd';

const otherDirections =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Ethiopic}]/u;
const indicDigitsAndSigns =
  /^[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;

const table: Readonly<Record<string, string>> = standard;
/** Two letters that one sign can imitate. Whole letters only; "Ыbl" or "ЮlO" are not imitations of one Latin letter. */
const pairs = /^(?:aa|ae|ao|au|av|ay|dz|ff|fi|fl|ij|lj|nj|oe|oo|rn|ss|st|ts|tf|uo|vy|ue)$/i;

/** What the standard says of a letter, as far as it counts here. Asked for single letters: a text has few of them, the table thousands. */
function standardOf(letter: string): string | null {
  const to = Object.hasOwn(table, letter) ? table[letter] : undefined;
  if (to === undefined || to.length > 2 || letter < '\u0080' || !/^[a-z]{1,2}$/i.test(to)) return null;
  if (otherDirections.test(letter) || indicDigitsAndSigns.test(letter)) return null;
  return to.length === 2 && !pairs.test(to) ? null : to.toLowerCase();
}

const shapes = lazy(
  () =>
    new Map(
      looseShapes.split(' ').map((pair): [string, string] => {
        const [from = '', to = ''] = [...pair];
        return [from, to];
      }),
    ),
);

/**
 * The Latin letters (lower case, one or two) that a letter of another alphabet looks like, or `null`.
 * `loose` also accepts shapes that only pass for Latin among Latin letters; use it for words that mix alphabets.
 * A letter is what it looks like as written: a Greek capital Nu imitates N, though its small form imitates v.
 */
export function latinOf(letter: string, how: 'close' | 'loose'): string | null {
  const small = letter.toLowerCase();
  const asWritten = (how === 'loose' ? shapes().get(letter) : undefined) ?? standardOf(letter);
  return asWritten ?? (how === 'loose' ? shapes().get(small) : undefined) ?? standardOf(small);
}
