import type { RawItem } from '../reading.ts';
import { kindIn, statusIn, tagsOf, tagsWithin } from '../words.ts';
import type { DateReader } from './dates.ts';
import { headOf } from './heading.ts';
import { isLabel } from './labelled-values.ts';
import { namesAmount } from './reward.ts';

/** Longest text that is a title as it stands, in UTF-16 units. */
const maxTitle = 200;

/** What may be the title, best first; the lines are put together only if nothing better will do. */
function* optionsOf(item: RawItem, read: DateReader, markedOnly: boolean): Generator<string> {
  const first = item.lines[0]?.length === 1 ? item.lines[0][0]?.text : undefined;
  const [best = ''] = item.titles;
  // A marked text at the top of the card goes before a link further down that says what to do.
  const marked = first !== undefined && first !== best && item.titles.includes(first);
  if (marked && item.links.some(({ text }) => text === best) && saysWhatToDo(best)) yield first;
  for (const title of item.titles) yield headOf(title, item, read);
  if (markedOnly) return;
  for (const line of item.lines) {
    // Kind, title and deadline in one row are things of their own; a word in italics is not.
    if (line.length > 1 && line.some(({ text }) => tellsOfTitle(text, read))) for (const { text } of line) yield text;
    else yield line.map(({ text }) => text).join(' ');
  }
}

function saysWhatToDo(text: string): boolean {
  const tags = tagsWithin(text);
  return tags.has('action') || tags.has('programme') || tags.has('kind:survey');
}

function tellsOfTitle(text: string, read: DateReader): boolean {
  if (text.length > 60) return false;
  const tags = tagsOf(text);
  return kindIn(tags) !== null || statusIn(tags) !== null || tags.has('action') || read(text) !== null;
}

/**
 * The title of an item, `null` if nothing in it can be one. `named` is what a label calls the title; `repeated` holds texts that stand on
 * many items of the list: labels and buttons, in whatever language; `twins` those that both items of a list of two have, which are titles only
 * if nothing else is marked as one.
 */
export function titleOf(
  item: RawItem,
  named: string | undefined,
  { repeated, twins }: { readonly repeated: ReadonlySet<string>; readonly twins: ReadonlySet<string> },
  read: DateReader,
): string | null {
  if (named !== undefined) {
    const text = named.replaceAll(/\s+/g, ' ').trim();
    if (text.length >= 2 && text.length <= maxTitle && /\p{L}/u.test(text)) return headOf(text, item, read);
  }
  const own = twins.size > 0 ? firstFitting(item, twins, read, true) : null;
  return own ?? firstFitting(item, repeated, read) ?? (repeated.size > 0 ? firstFitting(item, new Set(), read) : null) ?? cutTitle(item);
}

/** A title longer than any title is, where nothing else can be one: cut behind a word, so that the item stays. */
function cutTitle({ titles }: RawItem): string | null {
  const long = titles.map((title) => title.replaceAll(/\s+/g, ' ').trim()).find((title) => title.length > maxTitle && /\p{L}/u.test(title));
  if (long === undefined) return null;
  const cut = long.slice(0, maxTitle - 1);
  const word = cut.lastIndexOf(' ');
  return `${(word > maxTitle / 2 ? cut.slice(0, word) : cut).toWellFormed()}…`;
}

function firstFitting(item: RawItem, repeated: ReadonlySet<string>, read: DateReader, markedOnly = false): string | null {
  for (const option of optionsOf(item, read, markedOnly)) {
    const text = option.includes('  ') ? option.replaceAll(/\s+/g, ' ').trim() : option.trim();
    if (text.length < 2 || text.length > maxTitle || repeated.has(text) || !/\p{L}/u.test(text)) continue;
    const tags = tagsOf(text);
    if (tags.size > 0) {
      if (
        tags.has('action') ||
        (tags.has('elsewhere') && (option !== item.titles[0] || repeated.size === 0)) ||
        statusIn(tags) !== null ||
        tags.has('more')
      )
        continue;
      // A film may be called "Friends"; what stands on every card is known to be none.
      // "Survey" or "Project" may be a title that says little; "Deadline" and "Status" are none.
      if (isLabel(tags) && (option !== item.titles[0] || tags.has('label-closes') || tags.has('label-status') || tags.has('label-reward')))
        continue;
    }
    if (option !== item.titles[0] && (kindIn(tags) !== null || namesAmount(text) || read(text) !== null)) continue;
    return text;
  }
  return null;
}

/** How many items are looked at to find what repeats. */
const sampleSize = 40;

/** Texts that stand on most items of a list. A list of two is too short to tell. */
export function repeatedTexts(items: readonly RawItem[]): ReadonlySet<string> {
  const sample = items.slice(0, sampleSize);
  const repeated = new Set<string>();
  if (sample.length < 3) return repeated;
  const counts = new Map<string, number>();
  for (const item of sample)
    for (const text of new Set([...item.titles, ...item.lines.map((line) => line.map(({ text }) => text).join(' '))]))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const [text, count] of counts) if (count > sample.length / 2) repeated.add(text);
  return repeated;
}

/** Marked texts that both items of a list of two have; empty for any other list. */
export function twinTexts(items: readonly RawItem[]): ReadonlySet<string> {
  const [first, second, third] = items;
  if (first === undefined || second === undefined || third !== undefined) return new Set();
  return new Set(first.titles.filter((text) => second.titles.includes(text)));
}

/** Class names and the like that stand on every item of a list, and so tell nothing of one. */
export function repeatedMarks(items: readonly RawItem[]): ReadonlySet<string> {
  const [first, ...others] = items.slice(0, sampleSize);
  if (first === undefined || others.length === 0) return new Set();
  return new Set(first.marks.filter((mark) => others.every(({ marks }) => marks.includes(mark))));
}
