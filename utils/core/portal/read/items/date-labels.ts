import { anyOf } from '../../../data/languages/any-of.ts';
import type { Tag } from '../../../data/languages/portal-tags.ts';
import { portalWords } from '../../../data/languages/registry/portal.ts';
import { remembering } from '../remembering.ts';
import { tagsOf, tagsWithin } from '../words.ts';

// What words beside a date say that it is.

/** Words of deadlines that also stand on vouchers, films and contracts: "available until", "expires". */
export const weakWords = new RegExp(anyOf(portalWords, 'weak'), 'i');
/** Whether a text has such words. */
export const isWeak = remembering((text) => weakWords.test(text));
/** What a date is for; `posted`: for something that is no deadline. */
export type Role = 'opens' | 'closes' | 'posted' | null;

/** What a bare label says its value is for. */
export function roleOfLabel(label: string): Role {
  const tags = tagsOf(label);
  if (isForOther(tags)) return 'posted';
  if (tags.has('label-closes')) return 'closes';
  return tags.has('label-opens') ? 'opens' : roleWithin(label);
}

/** What a short text says that the date in it is for. */
export function roleWithin(text: string): Role {
  if (text.length > 60) return null;
  const tags = tagsWithin(text);
  if (isForOther(tags)) return 'posted';
  if (tags.has('label-closes')) return 'closes';
  return tags.has('label-opens') ? 'opens' : null;
}

/** Whether a line is nothing but the label of a date. */
export function isBareLabel(text: string): boolean {
  if (text.length > 60) return false;
  const tags = tagsOf(text);
  return tags.has('label-closes') || tags.has('label-opens') || isForOther(tags);
}

function isForOther(tags: ReadonlySet<Tag>): boolean {
  return tags.has('posted') || tags.has('other-date');
}

/** A short line that says that something closes and holds a figure, though no date could be read from it. */
export function isClosingAttempt(text: string): boolean {
  if (text.length > 80 || !/\d/.test(text)) return false;
  const tags = tagsWithin(text);
  return tags.has('label-closes') && roleWithin(text) === 'closes' && !tags.has('elsewhere');
}
