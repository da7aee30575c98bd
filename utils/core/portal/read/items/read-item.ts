import { anyOf } from '../../../data/languages/any-of.ts';
import { portalWords } from '../../../data/languages/registry/portal.ts';
import type { Moment } from '../../../dates/moment.ts';
import type { DateContext } from '../../../dates/spec.ts';
import type { ActivityStatus } from '../../list/activity.ts';
import { portalLink } from '../../list/link.ts';
import type { Candidate } from '../candidate.ts';
import { isInFuture } from '../moments.ts';
import type { RawItem, RawLink } from '../reading.ts';
import { kindIn, tagsOf, tagsWithin } from '../words.ts';
import { type DateReader, datesOf } from './dates.ts';
import { labelledValues } from './labelled-values.ts';
import { rewardIn } from './reward.ts';
import { apart } from './split-lines.ts';
import { kindOf, kindOfMarks, shortTexts, statusOf, statusOfMarks } from './status-and-kind.ts';
import { titleOf } from './title.ts';

/** What an item understood as an activity brings forward for and against being one. */
export interface ItemEvidence {
  readonly closing: boolean;
  /** It closes in words that also stand elsewhere. */
  readonly weak: boolean;
  readonly ahead: boolean;
  readonly action: boolean;
  readonly path: boolean;
  readonly status: boolean;
  readonly kind: boolean;
  readonly reward: boolean;
  readonly dated: boolean;
  readonly elsewhere: boolean;
  readonly question: boolean;
}

export interface Understood {
  readonly candidate: Candidate;
  readonly evidence: ItemEvidence;
}

/** What the items of one list have in common, and where and when they are read. */
export interface ListContext {
  readonly origin: 'microdata' | 'page';
  /** What the headings over the list say of its state. */
  readonly around: ActivityStatus | null;
  /** When all of the list closes, as its heading says. */
  readonly closes: Moment | null;
  readonly url: string;
  readonly dates: DateContext;
  readonly read: DateReader;
  /** Texts and class names that stand on most items. */
  readonly repeated: ReadonlySet<string>;
  /** Titles that both items of a list of two have. */
  readonly twins: ReadonlySet<string>;
  readonly commonMarks: ReadonlySet<string>;
}

/** Reads one repeated block; `weigh` = its words are also weighed for and against the list being one of activities. `null` if nothing in it can be a title. */
export function understandItem(found: RawItem, list: ListContext, weigh: boolean): Understood | null {
  const { url, read, around } = list;
  const item = apart(found, read);
  const labelled = labelledValues(item);
  const title = titleOf(item, labelled.get('label-title'), list, read);
  if (title === null) return null;
  const dates = datesOf(item, title, list.dates, read);
  const links = item.links.filter(({ href }) => portalLink(href, url) !== null);
  // Where everything leads elsewhere, the link is kept as it is found; the reader decides what to do with it.
  const link = bestLink(links, title) ?? item.links.find(({ href }) => /^https:/i.test(href))?.href ?? null;
  // "Expires" over a day to come is the label of that day, no state.
  const texts = shortTexts(item, title);
  const short = dates.labels.size === 0 || !isInFuture(dates.closes, list.dates) ? texts : texts.filter((text) => !dates.labels.has(text));
  const actions = [...item.actions, ...links.map(({ text }) => text)].filter((text) => text !== title);
  const acts = actions.some((text) => tagsOf(text).has('action'));
  const told = toldStatus(item, labelled.get('label-status') ?? null, short, list.commonMarks);
  const kindField = labelled.get('label-kind') ?? null;
  const kindShown = kindOf(short);
  const kind =
    (kindField === null ? null : kindIn(tagsWithin(kindField))) ??
    kindShown ??
    kindOfMarks(item.marks, list.commonMarks) ??
    kindIn(tagsWithin(title));
  const reward = rewardOf(labelled.get('label-reward') ?? null, item, dates.lines, title);
  const closesOn: Moment | null =
    dates.closes ?? (dates.words === '' ? (list.closes ?? aheadOnly(dates.plain, list.dates)) : { kind: 'unknown', words: dates.words });
  const path = link === null || !weigh ? nothing : tagsWithin(pathWords(link));
  const others = weigh && short.some((text) => tagsOf(text).has('elsewhere') || isElsewhere(text));
  return {
    candidate: {
      id: item.id,
      title,
      description: descriptionOf(labelled.get('label-description') ?? item.description, title, dates.lines),
      kind,
      link,
      status: statusOfItem(told, around, actions),
      openedOn: dates.opens,
      closesOn,
      closingWords: dates.closing,
      offered: acts,
      reward,
      source: list.origin,
    },
    evidence: {
      closing: dates.labelled || list.closes !== null,
      weak: dates.weak,
      ahead: isInFuture(dates.closes ?? dates.plain ?? dates.other, list.dates),
      action: acts,
      path: path.has('programme') && !path.has('elsewhere'),
      status: told !== null,
      kind: kindShown !== null || kindField !== null,
      reward: reward !== null,
      dated: (dates.closes ?? dates.plain ?? dates.opens ?? dates.other) !== null,
      elsewhere: others || path.has('elsewhere') || actions.some((text) => tagsOf(text).has('elsewhere')),
      question: /[?？]\s*$/.test(title),
    },
  };
}

const nothing: ReadonlySet<never> = new Set();
const finality = ['done', 'closed', 'started', 'open'] as const;

function toldStatus(item: RawItem, field: string | null, short: readonly string[], common: ReadonlySet<string>): ActivityStatus | null {
  const named = field === null ? null : statusOf(field);
  if (named !== null) return named;
  const shown = short.map(statusOf);
  const inWords = finality.find((status) => shown.includes(status)) ?? null;
  // Words go before colours, but "new" in words and "completed" in the class are both there to be read.
  return inWords === null || inWords === 'open' ? (statusOfMarks(item.marks, common) ?? inWords) : inWords;
}

const resuming = new RegExp(anyOf(portalWords, 'resumes'), 'i');

function statusOfItem(told: ActivityStatus | null, around: ActivityStatus | null, actions: readonly string[]): ActivityStatus | null {
  if (told !== null && told !== 'open') return told;
  if (around !== null && around !== 'open') return around;
  const resumed = actions.some((text) => resuming.test(text) && tagsOf(text).has('status:started') && tagsOf(text).has('action'));
  return resumed ? 'started' : (told ?? around);
}

const strongElsewhere = new RegExp(`(?:@[a-z]|${anyOf(portalWords, 'ofShops')})`, 'i');

function isElsewhere(text: string): boolean {
  return text.length < 60 && strongElsewhere.test(text);
}

function bestLink(links: readonly RawLink[], title: string): string | null {
  if (links.length < 2) return links[0] !== undefined && !tagsOf(links[0].text).has('elsewhere') ? links[0].href : null;
  const action = links.find(({ text }) => tagsOf(text).has('action'));
  const named = links.find(({ text }) => text === title || (text.length > 3 && text.includes(title)));
  const plainLink = links.find(({ text }) => !tagsOf(text).has('elsewhere'));
  return (action ?? named ?? plainLink)?.href ?? null;
}

function rewardOf(field: string | null, item: RawItem, dateLines: ReadonlySet<string>, title: string): string | null {
  if (field !== null && /\p{L}|\d/u.test(field)) return field.slice(0, 200);
  for (const line of item.lines) {
    const whole = line.length === 1 ? (line[0]?.text ?? '') : line.map(({ text }) => text).join(' ');
    if (whole === title) continue;
    const found = dateLines.has(whole) ? null : rewardIn(whole);
    if (found !== null) return found;
    if (line.length === 1) continue;
    const piece = line.map(({ text }) => (text === title ? null : rewardIn(text))).find((text) => text !== null);
    if (piece) return piece;
  }
  return null;
}

function descriptionOf(text: string, title: string, dateLines: ReadonlySet<string>): string {
  const tidy = /\s\s|[^\S ]/.test(text) ? text.replaceAll(/\s+/g, ' ').trim() : text.trim();
  return tidy === title || dateLines.has(tidy) ? '' : tidy;
}

function pathWords(link: string): string {
  return link
    .replace(/^https?:\/\/[^/]*/i, '')
    .replaceAll(/[/?&=#_-]+/g, ' ')
    .slice(0, 190);
}

/** A date without a label is a deadline only if it lies ahead. */
function aheadOnly(moment: Moment | null, context: DateContext): Moment | null {
  return isInFuture(moment, context) || moment?.kind === 'unknown' ? moment : null;
}
