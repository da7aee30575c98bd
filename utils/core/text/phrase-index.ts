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

interface Line {
  readonly text: string;
  readonly language: PhraseLanguage;
  readonly concept: Concept;
  readonly order: number;
}

/**
 * The phrases of lists. Lines wait in drawers by their first letters until a text has these letters where a phrase may begin: a mail needs a
 * fifth of them, and nobody waits for the others.
 */
export interface PhraseIndex {
  readonly finder: WordFinder;
  /** The parts that a word of the finder stands for, by its index, in the order of the lists. */
  readonly parts: Part[][];
  readonly waiting: Map<number, Line[]>;
  /** Whether phrases begin anywhere, as in scripts without blanks. */
  readonly anywhere: boolean;
  slots: number;
}

const drawerLetters = 3;
/** More phrases than one line ever stands for. */
const choicesOfLine = 4_096;

/** Takes lists of one kind of script. Nothing is compiled but lines that begin with a group or with less than three letters. */
export function indexPhrases(lists: readonly PhraseList[], anywhere: boolean): PhraseIndex {
  const index: PhraseIndex = { finder: createWordFinder(), parts: [], waiting: new Map(), anywhere, slots: 0 };
  let order = 0;
  for (const { language, concepts } of lists) {
    for (const [concept, texts] of Object.entries(concepts) as [Concept, readonly string[]][]) {
      for (const text of texts) {
        const line = { text, language, concept, order };
        order += choicesOfLine;
        const drawer = drawerOf(text);
        if (drawer === null) compile(index, line);
        else put(index.waiting, drawer, line);
      }
    }
  }
  return index;
}

/** Compiles the phrases that may begin at a place of a text, if it was not done before. */
export function openDrawer(index: PhraseIndex, text: string, at: number): void {
  const drawer = hashAt(text, at);
  const lines = index.waiting.get(drawer);
  if (lines === undefined) return;
  index.waiting.delete(drawer);
  for (const line of lines) compile(index, line);
}

function put(drawers: Map<number, Line[]>, drawer: number, line: Line): void {
  const same = drawers.get(drawer);
  if (same) same.push(line);
  else drawers.set(drawer, [line]);
}

/** The drawer of a line, or `null` if its first letters are not fixed. */
function drawerOf(line: string): number | null {
  for (let i = 0; i < drawerLetters; i += 1) {
    const code = line.charCodeAt(i);
    // A group, an ending, a gap, the end: ( | ) * … NaN
    if (code === 40 || code === 41 || code === 42 || code === 124 || code === 0x2026 || Number.isNaN(code)) return null;
  }
  return hashAt(line.slice(0, drawerLetters).replaceAll('-', ' '), 0);
}

/** Hash of the first letters at a place; drawers that share one are opened together. */
function hashAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 1_021 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) | 0;
}

function compile(index: PhraseIndex, line: Line): void {
  for (const [choice, text] of expand(line.text).entries()) {
    addPhrase(index, { text, language: line.language, concept: line.concept, order: line.order + choice });
  }
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
