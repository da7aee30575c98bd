import type { Concept, PhraseLanguage, PhraseList } from '../data/languages/concepts.ts';
import { expand, literalsOf } from './phrase-parts.ts';
import { addWord, createWordFinder, isWordUnit, type WordFinder } from './word-finder.ts';

/** A phrase that can be found. */
export interface Phrase {
  readonly text: string;
  readonly language: PhraseLanguage;
  readonly concept: Concept;
  /** Place in the lists: its line, and the choice of the line's groups. */
  readonly order: number;
}

/** One literal of a phrase. `slot` numbers all literals of all phrases; those of one phrase are neighbours. */
export interface Part {
  readonly text: string;
  readonly phrase: Phrase;
  /** Whether it is the first, and whether it is the last of its phrase. */
  readonly first: boolean;
  readonly last: boolean;
  readonly slot: number;
  readonly gap: 'ending' | 'words';
  readonly leftBorder: boolean;
  readonly rightBorder: boolean;
}

/** The lines of one concept in one language: `first` = the number of the first of them. */
interface Group {
  readonly language: PhraseLanguage;
  readonly concept: Concept;
  readonly first: number;
}

/**
 * Lines that wait, by numbers: of a drawer its last line, of each line the one before it in its drawer; -1 = none. A number is one more than
 * nothing to make, and there are thousands of lines.
 */
interface Drawers {
  /** Letters by which its lines are told apart. */
  readonly letters: number;
  readonly last: Int32Array;
  readonly before: Int32Array;
  /** Of each line the hash of its first letters: several beginnings share a drawer. */
  readonly hashes: Int32Array;
}

/**
 * The phrases of lists. Lines wait in drawers by their first letters until a text has these letters where a phrase may begin: a mail needs a
 * few of them, and nobody waits for the others.
 */
export interface PhraseIndex {
  readonly finder: WordFinder;
  /** The parts that a word of the finder stands for, by its index, in the order of the lists. */
  readonly parts: Part[][];
  readonly lines: readonly string[];
  readonly groups: readonly Group[];
  readonly drawers: readonly Drawers[];
  /** By the hash of three letters, 1 where a line begins with such: most places of a text are done with that. */
  readonly begins: Uint8Array;
  /** Whether phrases begin anywhere, as in scripts without blanks. */
  readonly anywhere: boolean;
  slots: number;
}

/** Letters of the drawers: whole beginnings such as "your acc" where a line has so many that are fixed, else the first few. */
const fewestLetters = 3;
const drawerLetters = [8, fewestLetters] as const;
const drawerBits = 13;
/** More phrases than one line ever stands for. */
const choicesOfLine = 4_096;

/** Takes lists of one kind of script. Nothing is compiled but lines that begin with a group or with less than three letters. */
export function indexPhrases(lists: readonly PhraseList[], anywhere: boolean): PhraseIndex {
  const lines: string[] = [];
  const groups: Group[] = [];
  for (const { language, concepts } of lists) {
    for (const [concept, texts] of Object.entries(concepts) as [Concept, readonly string[]][]) {
      groups.push({ language, concept, first: lines.length });
      for (const text of texts) lines.push(text);
    }
  }
  const drawers = drawerLetters.map((letters) => ({
    letters,
    last: new Int32Array(2 ** drawerBits).fill(-1),
    before: new Int32Array(lines.length).fill(-1),
    hashes: new Int32Array(lines.length),
  }));
  const begins = new Uint8Array(2 ** drawerBits);
  const index: PhraseIndex = { finder: createWordFinder(), parts: [], lines, groups, drawers, begins, anywhere, slots: 0 };
  for (const [line, text] of lines.entries()) {
    if (putAway(drawers, line, text)) begins[drawerOf(hashAt(text, 0, fewestLetters))] = 1;
    else compile(index, line);
  }
  return index;
}

/** Puts a line into the drawer that tells it apart best; `false` if its first letters are not fixed. */
function putAway(drawers: readonly Drawers[], line: number, text: string): boolean {
  const fixed = fixedLetters(text);
  for (const { letters, last, before, hashes } of drawers) {
    if (fixed < letters) continue;
    const hash = hashAt(text, 0, letters);
    const drawer = drawerOf(hash);
    hashes[line] = hash;
    before[line] = last[drawer] ?? -1;
    last[drawer] = line;
    return true;
  }
  return false;
}

/** Compiles the phrases that may begin at a place of a text, if it was not done before. */
export function openDrawer(index: PhraseIndex, text: string, at: number): void {
  if (index.begins[drawerOf(hashAt(text, at, fewestLetters))] === 0) return;
  for (const { letters, last, before, hashes } of index.drawers) {
    const hash = hashAt(text, at, letters);
    const drawer = drawerOf(hash);
    let line = last[drawer] ?? -1;
    if (line < 0) continue;
    // What begins otherwise stays where it is.
    let left = -1;
    while (line >= 0) {
      const next = before[line] ?? -1;
      if (hashes[line] === hash) compile(index, line);
      else {
        before[line] = left;
        left = line;
      }
      line = next;
    }
    last[drawer] = left;
  }
}

/** A group, an ending, a gap. */
const openEnd = /[(|)*…]/;

/** How many letters all phrases of a line begin with; a space before what is not fixed goes with it where that is empty. */
function fixedLetters(line: string): number {
  const end = line.search(openEnd);
  return end < 0 ? line.length : line.slice(0, end).trimEnd().length;
}

/** Hash of the letters at a place, a hyphen as a space. */
function hashAt(text: string, at: number, letters: number): number {
  let hash = 0;
  for (let i = at; i < at + letters; i += 1) {
    const code = text.charCodeAt(i);
    hash = Math.imul(hash ^ (code === 45 ? 32 : code), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

function drawerOf(hash: number): number {
  return hash >>> (32 - drawerBits);
}

function compile(index: PhraseIndex, line: number): void {
  const text = index.lines[line] ?? '';
  const group = index.groups.findLast(({ first }) => first <= line);
  if (group === undefined) return;
  const { language, concept } = group;
  for (const [choice, phrase] of expand(text).entries())
    addPhrase(index, { text: phrase, language, concept, order: line * choicesOfLine + choice });
}

function addPhrase(index: PhraseIndex, phrase: Phrase): void {
  const literals = literalsOf(phrase.text);
  for (const [at, { text, gap, open }] of literals.entries()) {
    const part: Part = {
      text,
      phrase,
      first: at === 0,
      last: at === literals.length - 1,
      slot: index.slots++,
      gap,
      leftBorder: !index.anywhere && isWordUnit(text.charCodeAt(0)),
      rightBorder: !index.anywhere && !open && isWordUnit(text.charCodeAt(text.length - 1)),
    };
    addPart(index, addWord(index.finder, text), part);
  }
}

/** What is found does not depend on which texts were read before: parts of a word keep the order of the lists. */
function addPart({ parts }: PhraseIndex, word: number, part: Part): void {
  const same = parts[word];
  if (same === undefined) {
    parts[word] = [part];
    return;
  }
  let at = same.length;
  while (at > 0 && (same[at - 1]?.phrase.order ?? 0) > part.phrase.order) at -= 1;
  same.splice(at, 0, part);
}
