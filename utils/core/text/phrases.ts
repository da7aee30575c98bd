import type { Concept, PhraseLanguage, PhraseList } from '../data/languages/concepts.ts';
import { phraseLists } from '../data/languages/registry/mail.ts';
import { requestWords } from '../data/languages/registry/requests.ts';
import { type Automaton, compileAutomaton, scan } from './automaton.ts';
import { type CompiledPhrases, compilePhrases, type Part } from './phrase-parts.ts';
import { findRewardAmounts } from './reward-amount.ts';

export interface PhraseHit {
  /** The phrase as it stands in the list; for `fixed-reward` the text found. */
  readonly phrase: string;
  readonly language: PhraseLanguage | 'any';
  /** Index in the folded text at which the phrase begins, and the text it covers. */
  readonly at: number;
  readonly text: string;
}

/** What was found, per concept; a concept without a hit is absent. At most 10 hits each. */
export type ConceptHits = Readonly<Partial<Record<Concept, readonly PhraseHit[]>>>;

const maxHits = 10;
/** Longest text that `…` stands for. */
const maxGap = 60;
/** A line feed in a gap no longer than this is layout ("Ihre Amazon / 500 € Gutscheine"), not the end of a sentence. */
const layoutGap = 14;
/** A longer line that ends without a full stop was wrapped by the sender's program: the sentence goes on. */
const wrappedLine = 45;
const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;

interface Matcher {
  readonly automaton: Automaton;
  readonly compiled: CompiledPhrases;
}

let european: Matcher | undefined;
let asian: Matcher | undefined;

function build(pick: (language: PhraseLanguage) => boolean): Matcher {
  const compiled = compilePhrases([...phraseLists, ...secretLists()].filter((list) => pick(list.language)));
  return { automaton: compileAutomaton(compiled.words), compiled };
}

/** The secrets of `request-words.ts` as phrases. */
function secretLists(): readonly PhraseList[] {
  const entries = (list: string) => list.split(',').map((entry) => entry.trim());
  return requestWords.map(({ language, credentials, payment }) => ({
    language,
    words: {},
    concepts: { 'secret-credentials': entries(credentials), 'secret-payment': entries(payment) },
  }));
}

/** Finds every concept in folded text, in all languages at once. One pass; linear. The lists are compiled at the first call. */
export function findConcepts(folded: string): ConceptHits {
  const hits: Partial<Record<Concept, PhraseHit[]>> = {};
  european ??= build((language) => language !== 'ja');
  search(european, folded, hits);
  if (japanese.test(folded)) {
    asian ??= build((language) => language === 'ja');
    search(asian, folded, hits);
  }
  const rewards = findRewardAmounts(folded);
  if (rewards.length > 0) {
    hits['fixed-reward'] = rewards.slice(0, maxHits).map(({ at, text }) => ({ phrase: text, language: 'any', at, text }));
  }
  return hits;
}

function search({ automaton, compiled }: Matcher, text: string, hits: Partial<Record<Concept, PhraseHit[]>>): void {
  const { parts, phrases } = compiled;
  // Where the latest match of the first parts of a phrase begins and ends, by part.
  const begins = new Int32Array(compiled.slots).fill(-1);
  const ends = new Int32Array(compiled.slots).fill(-1);
  scan(automaton, text, (word, end) => {
    for (const part of parts[word] ?? []) {
      const start = end - part.text.length;
      if (part.leftBorder && isWordUnit(text.charCodeAt(start - 1))) continue;
      if (part.rightBorder && goesOn(text, end)) continue;
      let begin = start;
      if (part.index > 0) {
        const before = ends[part.slot - 1] ?? -1;
        if (before < 0 || !joins(text, part, before, start)) continue;
        begin = begins[part.slot - 1] ?? start;
      }
      begins[part.slot] = begin;
      ends[part.slot] = end;
      if (!part.last) continue;
      const phrase = phrases[part.phrase];
      if (phrase === undefined) continue;
      hits[phrase.concept] ??= [];
      const list = hits[phrase.concept];
      if (list === undefined || list.length >= maxHits) continue;
      // What is repeated says nothing more, but for secrets: the second mention may be the one that is asked for.
      if (list.at(-1)?.phrase === phrase.text && !phrase.concept.startsWith('secret-')) continue;
      list.push({ phrase: phrase.text, language: phrase.language, at: begin, text: text.slice(begin, end) });
    }
  });
}

function joins(text: string, part: Part, before: number, start: number): boolean {
  if (part.gap === 'ending') {
    if (start < before || start - before > 20) return false;
    for (let i = before; i < start; i += 1) if (!isWordUnit(text.charCodeAt(i))) return false;
    return true;
  }
  return start >= before && start - before <= maxGap && !hasBorder(text, before, start);
}

/** Whether a sentence ends between two places: a full stop before white space, or a line feed that is no mere wrapping. */
function hasBorder(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x3002 || code === 0xff01) return true;
    if ((code === 46 || code === 33 || code === 63) && isBlank(text.charCodeAt(i + 1))) return true;
    if (code === 10 && to - from > layoutGap && !isWrapped(text, i)) return true;
  }
  return false;
}

function isWrapped(text: string, lineFeed: number): boolean {
  for (let i = lineFeed - 1; i >= lineFeed - wrappedLine; i -= 1) if (i < 0 || text.charCodeAt(i) === 10) return false;
  return true;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || Number.isNaN(code);
}

/** Whether the word before `end` goes on: "won" in "won't". */
function goesOn(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return isWordUnit(code) || (code === 39 && text.charCodeAt(end + 1) === 116);
}

function isWordUnit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);
}
