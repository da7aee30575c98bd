import { foldCharacter } from './characters.ts';
import { fold } from './normalize.ts';

/** How a text hides its words. The counts are numbers of words; a word can count in several. */
export interface Disguise {
  /** The unmasked words in folded form, each once, at most 100. */
  readonly maskedWords: readonly string[];
  /** Words split by invisible characters between their letters. Padding between words, as in preheaders, does not count. */
  readonly invisible: number;
  /** Words with letters of another alphabet among or instead of Latin ones. */
  readonly lookAlike: number;
  /** Words with marks on Latin letters that no European spelling has, such as U+073F. */
  readonly combining: number;
}

const maxWords = 100;
const beyondAscii = /[^\0-\x7f]/;
/** Everything between ASCII punctuation and white space; U+FEFF counts as white space in JavaScript, but is invisible. */
const words = /(?:[^\s!-/:-@[-`{-~]|\ufeff)+/g;
const latinLetter = /^[a-z]$/i;
const anyLatin = /^\p{Script=Latin}$/u;
const anyMark = /^\p{M}$/u;
const usualMark = /^[\u0300-\u036f]$/u;
/** Underline, overline and strike-through: ornament, not disguise. */
const ornament = /^[\u0305\u0332\u0333\u0335-\u0338\u20d0-\u20f0]$/u;
/** Phonetic and small capital letters, never part of a mail's language. */
const phonetic = /^[\u0250-\u02af\u1d00-\u1d7f]$/u;
const anyLetter = /^\p{L}$/u;

interface Findings {
  letters: number;
  latin: number;
  foreign: number;
  phonetic: number;
  strict: boolean;
  strange: boolean;
  hidden: boolean;
  soft: boolean;
  shortest: number;
  oddMarks: number;
  marks: number;
}

/**
 * Finds words whose letters are disguised.
 * Soft hyphens and zero-width spaces at places where a word may break are typography. Linear.
 * Honest senders split words too, for instance to keep a mail program from linking an address in the small print: what counts is *which*
 * words are masked, brand and request words above all, not how many.
 */
export function disguise(text: string): Disguise {
  const masked = new Set<string>();
  const whole: string[] = [];
  let foreignWords = 0;
  let invisible = 0;
  let lookAlike = 0;
  let combining = 0;
  if (beyondAscii.test(text)) {
    for (const [word] of text.matchAll(words)) {
      if (!beyondAscii.test(word)) continue;
      const found = inspect(word);
      const split = found.hidden || (found.soft && (found.shortest < 2 || found.letters < 5));
      const marked = found.oddMarks > 0 || found.marks > 1;
      const mixed = !found.strange && found.letters >= 4 && found.latin > 0 && found.foreign + found.phonetic > 0;
      if (found.foreign > 0 && found.latin === 0) {
        if (found.strict && !found.strange && found.letters >= 4) whole.push(word);
        else foreignWords += 1;
      }
      if (!split && !marked && !mixed) continue;
      invisible += split ? 1 : 0;
      combining += marked ? 1 : 0;
      lookAlike += mixed ? 1 : 0;
      if (masked.size < maxWords) masked.add(fold(word));
    }
  }
  // A word of look-alikes only is a disguise unless the text speaks that language.
  if (foreignWords === 0) {
    lookAlike += whole.length;
    for (const word of whole.slice(0, maxWords - masked.size)) masked.add(fold(word));
  }
  masked.delete('');
  return { maskedWords: [...masked], invisible, lookAlike, combining };
}

function inspect(word: string): Findings {
  const found: Findings = {
    letters: 0,
    latin: 0,
    foreign: 0,
    phonetic: 0,
    strict: true,
    strange: false,
    hidden: false,
    soft: false,
    shortest: Number.POSITIVE_INFINITY,
    oddMarks: 0,
    marks: 0,
  };
  let before: 'none' | 'hard' | 'soft' = 'none';
  let run = 0;
  for (const character of word.normalize('NFC')) {
    const kind = character < '\u0080' ? 'other' : foldCharacter(character).kind;
    if (kind === 'invisible') {
      if (run > 0 && before !== 'hard') before = isSoft(character) ? 'soft' : 'hard';
      continue;
    }
    if (anyMark.test(character)) {
      if (found.letters > 0 && !found.strange && !ornament.test(character)) {
        found.marks += 1;
        if (!usualMark.test(character)) found.oddMarks += 1;
      }
      continue;
    }
    if (!countLetter(found, character, kind)) {
      before = 'none';
      run = 0;
      continue;
    }
    if (before !== 'none') {
      if (before === 'hard') found.hidden = true;
      else found.soft = true;
      found.shortest = Math.min(found.shortest, run);
      run = 0;
      before = 'none';
    }
    run += 1;
  }
  if (found.soft) found.shortest = Math.min(found.shortest, run);
  if (found.strange) {
    found.hidden = false;
    found.soft = false;
  }
  return found;
}

function isSoft(character: string): boolean {
  return character === '\u00ad' || character === '\u200b' || character === '\u2060';
}

function countLetter(found: Findings, character: string, kind: string): boolean {
  if (kind === 'foreign') {
    found.foreign += 1;
    found.strict &&= foldCharacter(character).close !== null;
  } else if (latinLetter.test(character)) {
    found.latin += 1;
  } else if (phonetic.test(character)) {
    found.phonetic += 1;
  } else if (anyLatin.test(character)) {
    found.latin += 1;
  } else {
    if (!anyLetter.test(character)) return false;
    if (kind === 'letter' || !/^[a-z]+$/i.test(foldCharacter(character).text)) found.strange = true;
    else found.latin += 1;
  }
  found.letters += 1;
  return true;
}
