import type { Concept, PhraseLanguage, PhraseList } from '../data/languages/concepts.ts';

/** One stretch of literal text of a phrase. `slot` numbers all parts of all phrases; the parts of one phrase are neighbours. */
export interface Part {
  readonly text: string;
  readonly phrase: number;
  readonly index: number;
  readonly slot: number;
  readonly last: boolean;
  /** What lies between the part before and this one: the rest of a word, or some words. */
  readonly gap: 'ending' | 'words';
  readonly leftBorder: boolean;
  readonly rightBorder: boolean;
}

export interface CompiledPhrases {
  /** Every different literal text once. */
  readonly words: readonly string[];
  /** The parts that a word stands for, by its index. */
  readonly parts: readonly (readonly Part[])[];
  readonly phrases: readonly { readonly text: string; readonly language: PhraseLanguage; readonly concept: Concept }[];
  readonly slots: number;
}

const wordUnit = /[a-z0-9\u00c0-\u1fff]/;

/** Cuts phrases into the literal parts that a matcher looks for. Japanese has no word borders. */
export function compilePhrases(lists: readonly PhraseList[]): CompiledPhrases {
  const byText = new Map<string, Part[]>();
  const phrases: { text: string; language: PhraseLanguage; concept: Concept }[] = [];
  let slots = 0;
  for (const { language, concepts } of lists) {
    for (const [concept, texts] of Object.entries(concepts) as [Concept, readonly string[]][]) {
      for (const text of texts.flatMap(expand)) {
        const pieces = cut(text);
        for (const [index, piece] of pieces.entries()) {
          const borders = language !== 'ja';
          const part: Part = {
            text: piece.text,
            phrase: phrases.length,
            index,
            slot: slots++,
            last: index === pieces.length - 1,
            gap: piece.gap,
            leftBorder: borders && wordUnit.test(piece.text[0] ?? ''),
            rightBorder: borders && !piece.open && wordUnit.test(piece.text.at(-1) ?? ''),
          };
          const same = byText.get(piece.text);
          if (same) same.push(part);
          else byText.set(piece.text, [part]);
        }
        phrases.push({ text, language, concept });
      }
    }
  }
  return { words: [...byText.keys()], parts: [...byText.values()], phrases, slots };
}

/**
 * The phrases that one line of a list stands for: every choice of its groups, in order. `(a|b)` = one of these, of which one may be empty;
 * a space that an empty one leaves over goes. Groups do not nest.
 */
export function expand(line: string): readonly string[] {
  return line.includes('(') ? choose(line).map((phrase) => phrase.replaceAll(/ {2,}/g, ' ').trim()) : [line];
}

function choose(line: string): readonly string[] {
  const open = line.indexOf('(');
  const close = line.indexOf(')', open);
  if (open < 0 || close < 0) return [line];
  const ends = choose(line.slice(close + 1));
  const choices = line.slice(open + 1, close).split('|');
  return choices.flatMap((choice) => ends.map((end) => line.slice(0, open) + choice + end));
}

function cut(phrase: string): { text: string; gap: Part['gap']; open: boolean }[] {
  const pieces: { text: string; gap: Part['gap']; open: boolean }[] = [];
  for (const stretch of phrase.replaceAll('-', ' ').split('…')) {
    let gap: Part['gap'] = 'words';
    const literals = stretch.trim().split('*');
    for (const [i, text] of literals.entries()) {
      const open = i < literals.length - 1;
      if (text !== '') pieces.push({ text, gap, open });
      gap = 'ending';
    }
  }
  return pieces;
}
