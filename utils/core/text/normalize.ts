import { foldCharacter } from './characters.ts';

const controls = /[^\P{Cc}\s]+/gu;
const untidy = /\s{2,}|[\t\v\f\r]/g;
const beyondAscii = /[^\0-\x7f]+/g;
const beyondAsciiOnce = /[^\0-\x7f]/;
const kanaMarks = /[\u3099\u309a\uff9e\uff9f]/;
const wordOfAnything = /[^\s!-/:-@[-`{-~]+/g;
const asciiLetter = /[a-z]/i;

/**
 * The common form in which texts, phrases and names are compared: lower case, compatibility forms unified, invisible characters and
 * accents gone, ß as ss, typographic quotes and dashes as ASCII, white space as one space or one line feed (a line feed ends a sentence).
 * Letters of other alphabets become Latin where a word mixes alphabets, or consists of nothing but look-alikes; other Russian, Greek,
 * Japanese … words stay what they are. Folding twice changes nothing. Linear; ASCII text takes a short cut.
 */
export function fold(text: string): string {
  return tidy(foldLetters(text).toLowerCase());
}

function foldLetters(text: string): string {
  if (!beyondAsciiOnce.test(text)) return text;
  let foreign = false;
  const source = kanaMarks.test(text) ? text.normalize('NFKC') : text;
  const latin = source.replace(beyondAscii, (run) => {
    let out = '';
    let needsMarks = false;
    for (const character of run) {
      const { text: folded, kind } = foldCharacter(character);
      if (kind === 'mark') {
        if (needsMarks) out += character;
        continue;
      }
      out += folded;
      if (kind !== 'invisible') needsMarks = kind === 'letter';
      foreign ||= kind === 'foreign';
    }
    return out;
  });
  return foreign ? latin.replace(wordOfAnything, unmaskWord) : latin;
}

function unmaskWord(word: string): string {
  if (!beyondAsciiOnce.test(word)) return word;
  const how = asciiLetter.test(word) ? 'loose' : 'close';
  let letters = 0;
  let out = '';
  for (const letter of word) {
    const imitated = letter > '\u007f' ? foldCharacter(letter)[how] : letter;
    // A word without any Latin letter imitates Latin only if every letter can.
    if (imitated === null && how === 'close') return word;
    letters += 1;
    out += imitated ?? letter;
  }
  return how === 'close' && letters < 3 ? word : out;
}

function tidy(text: string): string {
  return text
    .replace(controls, '')
    .replace(untidy, (gap) => (gap.includes('\n') ? '\n' : ' '))
    .trim();
}
