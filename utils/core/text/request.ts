import { requestWords } from '../data/languages/registry/requests.ts';
import type { PhraseHit } from './phrases.ts';

/** What is asked for: what opens an account or proves an identity, or what moves money. */
export type SecretKind = 'credentials' | 'payment';

/** A sentence that asks for a secret: where its proving words stand in the folded text, from the first to the last. */
export interface SecretRequest {
  readonly kind: SecretKind;
  readonly at: number;
  readonly text: string;
}

/** How far a sentence is read on either side of the secret, in UTF-16 units. */
const reach = 160;
/** A full stop, or a line feed between two sentences; a wrapped line does not end one, nor does a colon before a list. */
const sentenceEnd = /[.!?。！？](?=\s|$)|(?<![:\n])\n\s*\n|(?<=[.!?;])\n/g;

/**
 * The first sentence of that kind which asks the reader for a secret, in folded text; `null` if none does. `secrets` are the places where one
 * is named, in order. Linear: only the surroundings of a secret are read.
 */
export function findRequest(folded: string, kind: SecretKind, secrets: readonly PhraseHit[]): SecretRequest | null {
  for (const [index, { at, text }] of secrets.entries()) {
    const request = readSentence(folded, kind, at, text.length) ?? readList(folded, secrets.slice(index, index + 3));
    if (request) return { kind, ...request };
  }
  return null;
}

/** Between two entries of a list: signs and at most two short words. */
const listed = /^[ \t]{0,8}(?:[,;/&+|()-]|\n)?[ \t]{0,8}(?:[a-z'-]{1,12} ){0,2}$/;

/** Two different secrets in a row need no word that asks: forms and their labels have none. `null` unless the first two are such a row. */
function readList(text: string, secrets: readonly PhraseHit[]): { readonly at: number; readonly text: string } | null {
  const [first, ...others] = secrets;
  const next = first && others.find(({ at, text: said }) => at >= first.at + first.text.length && said !== first.text);
  if (!first || !next) return null;
  const between = text.slice(first.at + first.text.length, next.at);
  if (between.length > maxBetween || !listed.test(between) || isTakenBack(text, first.at, first.text.length)) return null;
  return { at: first.at, text: text.slice(first.at, next.at + next.text.length) };
}

/** How much may stand between two entries, in UTF-16 units. */
const maxBetween = 30;

/** Whether the sentence around a place of folded text says that nothing of the kind is asked for, or warns of giving it away. */
export function isTakenBack(text: string, at: number, length: number): boolean {
  const from = startOfSentence(text, at);
  const sentence = text.slice(from, endOfSentence(text, at + length));
  const before = text.slice(from, at);
  return requestWords.some(
    ({ never, without, warning, told }) =>
      never?.test(sentence) || without?.test(before) || warning.test(sentence) || told?.every((words) => words.test(sentence)),
  );
}

function readSentence(text: string, kind: SecretKind, at: number, length: number): { readonly at: number; readonly text: string } | null {
  const from = startOfSentence(text, at);
  const to = endOfSentence(text, at + length);
  const sentence = text.slice(from, to);
  if (isTakenBack(text, at, length)) return null;
  const before = text.slice(from, at);
  const byStranger = requestWords.some(({ stranger }) => stranger?.test(sentence));
  for (const { asking, using } of requestWords) {
    const tool = kind === 'credentials' && !byStranger ? using?.exec(before) : null;
    if (tool) return { at: from + tool.index, text: text.slice(from + tool.index, at + length) };
    const verb = asking.exec(sentence);
    if (!verb) continue;
    const start = Math.min(from + verb.index, at);
    const end = Math.max(wordEnd(text, from + verb.index + verb[0].length), at + length);
    return { at: start, text: text.slice(start, end) };
  }
  return null;
}

function startOfSentence(text: string, at: number): number {
  const from = Math.max(0, at - reach);
  let start = from;
  for (const end of text.slice(from, at).matchAll(sentenceEnd)) start = from + end.index + end[0].length;
  return start;
}

function endOfSentence(text: string, at: number): number {
  const rest = text.slice(at, at + reach);
  return at + (rest.search(sentenceEnd) < 0 ? rest.length : rest.search(sentenceEnd));
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 20 && /[a-z]/.test(text[end] ?? '')) end += 1;
  return end;
}
