import { anyOf } from '../../../data/languages/any-of.ts';
import { portalWords } from '../../../data/languages/registry/portal.ts';
import type { ActivityKind, ActivityStatus } from '../../list/activity.ts';
import { keyWords } from '../json/json-keys.ts';
import type { RawItem } from '../reading.ts';
import { remembering } from '../remembering.ts';
import { kindIn, normalizePhrase, statusIn, tagsOf, tagsWithin } from '../words.ts';

const maxShort = 60;
const firstSentence = /^([^.。:：]{2,25})[.。]\s?\S/;
const separators = / [·•|/–—‐-] /;

/** The short texts of an item besides its title: pieces, whole lines, and what bars and dots in them keep apart. */
export function shortTexts(item: RawItem, title: string): string[] {
  const texts: string[] = [];
  const add = (text: string): void => {
    if (text === title) return;
    // "Film. A town that folds itself at night."
    if (text.length > maxShort) {
      const first = firstSentence.exec(text)?.[1];
      if (first !== undefined && first !== title) texts.push(first);
      return;
    }
    texts.push(text);
    if (separators.test(text)) texts.push(...text.split(separators));
  };
  for (const line of item.lines) {
    for (const { text } of line) add(text);
    if (line.length > 1) add(line.map(({ text }) => text).join(' '));
  }
  for (const { value } of item.fields) add(value);
  return texts;
}

const finished = new RegExp(`^(?:${anyOf(portalWords, 'finished')})(?:\\s?[:：]|\\s(?:${anyOf(portalWords, 'finishedOn')})\\s)`, 'i');
const over = new RegExp(`^(?:${anyOf(portalWords, 'closed')})(?:\\s?[:：]|\\s(?:${anyOf(portalWords, 'closedOn')})\\s)`, 'i');
const labelled = new RegExp(`^(?:${anyOf(portalWords, 'statusLabel')})\\s?[:：]\\s?`, 'i');

/** The status that a short text says, by itself or behind its label; `null` if it says none. */
export const statusOf = remembering((text): ActivityStatus | null => {
  if (text.length > 80) return null;
  if (finished.test(text)) return 'done';
  if (over.test(text)) return 'closed';
  const tags = tagsOf(labelled.test(text) ? text.replace(labelled, '') : text);
  return tags.has('action') && !tags.has('status:done') && !tags.has('status:closed') ? null : statusIn(tags);
});

/** The kind that a short text is: by itself, or behind a label. */
const kindAlone = remembering((text): ActivityKind | null =>
  tagsOf(text).has('action') ? null : kindIn(tagsOf(text.replace(/^[^:：]{1,20}[:：]\s?/, ''))),
);
/** What stands in brackets behind a kind: its length, its number. */
const aside = /\s?[(（][^()（）]{1,40}[)）]/;
/** The kind that a few words name among others. */
const kindAmong = remembering((text): ActivityKind | null =>
  tagsOf(text).has('action') || normalizePhrase(text.replace(aside, '')).split(' ').length > 4
    ? null
    : kindIn(tagsWithin(text.replace(aside, ''))),
);

/** The kind that short texts name; a text that is nothing but a kind goes before one that names it among others. */
export function kindOf(short: readonly string[]): ActivityKind | null {
  for (const text of short) {
    const kind = text.length <= 40 ? kindAlone(text) : null;
    if (kind !== null && kind !== 'survey') return kind;
  }
  for (const text of short) {
    const kind = text.length <= 40 ? kindAmong(text) : null;
    if (kind !== null) return kind;
  }
  return null;
}

/** Names that speak of a state; "open" and "closed" alone are what fold-out parts of pages are called. */
const ofState = new RegExp(`--|${anyOf(portalWords, 'stateMark')}`, 'i');

/** The status that class names and data tell, without those in `common`; `null` if none does. */
export function statusOfMarks(marks: readonly string[], common: ReadonlySet<string>): ActivityStatus | null {
  const told = new Set<ActivityStatus | null>();
  for (const mark of marks) {
    if (common.has(mark)) continue;
    const status = statusOfMark(mark);
    if (status === 'done' || status === 'started' || ofState.test(mark)) told.add(status);
  }
  return (['done', 'closed', 'started', 'open'] as const).find((status) => told.has(status)) ?? null;
}

const negated = new RegExp(`\\b(?:${anyOf(portalWords, 'not')})\\b`, 'i');

const statusOfMark = remembering((mark) => {
  const words = keyWords(mark);
  return statusIn(tagsOf(words)) ?? (negated.test(words) ? null : statusIn(tagsWithin(words)));
});

/** The kind that class names and data tell, without those in `common`; `null` if none does. */
export function kindOfMarks(marks: readonly string[], common: ReadonlySet<string>): ActivityKind | null {
  for (const mark of marks) {
    const kind = common.has(mark) ? null : kindOfMark(mark);
    if (kind !== null) return kind;
  }
  return null;
}

const kindOfMark = remembering((mark) => kindIn(tagsWithin(keyWords(mark))));
