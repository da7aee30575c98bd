import type { Concept, PhraseLanguage, PhraseList } from '../data/languages/concepts.ts';
import { phraseLists } from '../data/languages/registry/mail.ts';
import { requestWords } from '../data/languages/registry/requests.ts';
import { indexPhrases, openDrawer, type Part, type PhraseIndex } from './phrase-index.ts';
import { findRewardAmounts } from './reward-amount.ts';
import { findWords, isWordUnit } from './word-finder.ts';

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

let european: PhraseIndex | undefined;
let asian: PhraseIndex | undefined;

function build(anywhere: boolean): PhraseIndex {
  return indexPhrases(
    [...phraseLists, ...secretLists()].filter(({ language }) => (language === 'ja') === anywhere),
    anywhere,
  );
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

/** Finds every concept in folded text, in all languages at once. One pass; linear. What a text needs of the lists is compiled when it first does. */
export function findConcepts(folded: string): ConceptHits {
  const hits: Partial<Record<Concept, PhraseHit[]>> = {};
  european ??= build(false);
  search(european, folded, hits);
  if (japanese.test(folded)) {
    asian ??= build(true);
    search(asian, folded, hits);
  }
  const rewards = findRewardAmounts(folded);
  if (rewards.length > 0) {
    hits['fixed-reward'] = rewards.slice(0, maxHits).map(({ at, text }) => ({ phrase: text, language: 'any', at, text }));
  }
  return hits;
}

/** Where the latest match of the first parts of a phrase begins and ends. */
interface Stretch {
  readonly begin: number;
  readonly end: number;
}

function search(index: PhraseIndex, text: string, hits: Partial<Record<Concept, PhraseHit[]>>): void {
  const { finder, parts, anywhere } = index;
  const matched = new Map<number, Stretch>();
  const before = (plain: string, at: number) => openDrawer(index, plain, at);
  findWords(finder, text, {
    anywhere,
    before,
    found: (word, end) => {
      for (const part of parts[word] ?? []) {
        const stretch = stretchOf(text, part, end, matched);
        if (stretch === null) continue;
        if (part.last) keep(text, part, stretch, hits);
        else matched.set(part.slot, stretch);
      }
    },
  });
}

/** From the begin of the phrase to the end of this part, if the parts before it stand where they must. */
function stretchOf(text: string, part: Part, end: number, matched: ReadonlyMap<number, Stretch>): Stretch | null {
  const start = end - part.text.length;
  if (part.leftBorder && isWordUnit(text.charCodeAt(start - 1))) return null;
  if (part.rightBorder && goesOn(text, end)) return null;
  if (part.first) return { begin: start, end };
  const before = matched.get(part.slot - 1);
  return before !== undefined && joins(text, part, before.end, start) ? { begin: before.begin, end } : null;
}

function keep(text: string, { phrase }: Part, { begin, end }: Stretch, hits: Partial<Record<Concept, PhraseHit[]>>): void {
  hits[phrase.concept] ??= [];
  const list = hits[phrase.concept];
  if (list === undefined || list.length >= maxHits) return;
  // What is repeated says nothing more, but for secrets: the second mention may be the one that is asked for.
  if (list.at(-1)?.phrase === phrase.text && !phrase.concept.startsWith('secret-')) return;
  list.push({ phrase: phrase.text, language: phrase.language, at: begin, text: text.slice(begin, end) });
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
