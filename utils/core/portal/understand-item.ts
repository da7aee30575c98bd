import type { ActivityStatus, Moment } from './activity.ts';
import type { Candidate } from './candidate.ts';
import type { DateContext } from './dates/spec.ts';
import { type DateReader, datesOf } from './item-dates.ts';
import { portalLink } from './link.ts';
import type { RawItem, RawLink } from './reading.ts';
import { namesAmount, rewardIn } from './reward.ts';
import { kindIn, plain, statusIn, tagsOf, tagsWithin } from './words.ts';

/** What an item understood as an activity brings forward for and against being one. */
export interface Evidence {
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
  readonly evidence: Evidence;
}

/** Reads one repeated block; `weigh` = its words are also weighed for and against the list being one of activities. `null` if nothing in it can be a title or it links to nothing and has no date. `around` is what the headings over it say. */
export function understandItem(
  item: RawItem,
  origin: 'microdata' | 'page',
  around: ActivityStatus | null,
  url: string,
  context: DateContext,
  read: DateReader,
  weigh: boolean,
): Understood | null {
  const title = titleOf(item, read);
  if (title === null) return null;
  const titles = new Set([title]);
  const dates = datesOf(item, titles, context, read);
  const links = item.links.filter(({ href }) => portalLink(href, url) !== null);
  // Where everything leads elsewhere, the link is kept as it is found; the reader decides what to do with it.
  const link = bestLink(links, title) ?? item.links.find(({ href }) => /^https:/i.test(href))?.href ?? null;
  const short = shortTexts(item, title);
  const field = (tag: 'label-status' | 'label-kind' | 'label-reward' | 'label-description'): string | null =>
    item.fields.find(({ label }) => tagsOf(label).has(tag))?.value ?? null;
  const shown = new Set(short.map(statusOfLine));
  const told =
    statusOf(field('label-status')) ?? (['done', 'closed', 'started', 'open'] as const).find((status) => shown.has(status)) ?? null;
  const actions = [...item.actions, ...links.map(({ text }) => text)].filter((text) => text !== title);
  const action = actions.some((text) => tagsOf(text).has('action'));
  const resumed = actions.some(
    (text) =>
      tagsOf(text).has('status:started') && tagsOf(text).has('action') && /contin|fortsetz|resume|続け|reprend|riprend|weiter/i.test(text),
  );
  const status =
    told === null || told === 'open' ? (around === null || around === 'open' ? (resumed ? 'started' : (told ?? around)) : around) : told;
  const kindField = field('label-kind');
  const kind = (kindField === null ? null : kindIn(tagsWithin(kindField))) ?? kindOf(short) ?? kindIn(tagsWithin(title));
  const reward = rewardOf(field('label-reward'), item, dates.lines, title);
  const closesOn: Moment | null =
    dates.closes ?? (dates.words === '' ? aheadOnly(dates.plain, context) : { kind: 'unknown', words: dates.words });
  const path = link === null || !weigh ? '' : pathWords(link);
  const others = weigh ? short.filter((text) => tagsOf(text).has('elsewhere') || (text.length < 60 && isElsewhere(text))) : [];
  return {
    candidate: {
      id: item.id,
      title,
      description: descriptionOf(field('label-description') ?? item.description, title, dates.lines),
      kind,
      link,
      status,
      openedOn: dates.opens,
      closesOn,
      reward,
      source: origin,
    },
    evidence: {
      closing: dates.labelled,
      weak: dates.weak,
      ahead: isAhead(dates.closes ?? dates.plain, context),
      action,
      path: tagsWithin(path).has('programme') && !tagsWithin(path).has('elsewhere'),
      status: told !== null,
      kind: kindOf(short) !== null || kindField !== null,
      reward: reward !== null,
      dated: dates.closes !== null || dates.plain !== null || dates.opens !== null,
      elsewhere: others.length > 0 || tagsWithin(path).has('elsewhere') || actions.some((text) => tagsOf(text).has('elsewhere')),
      question: /[?？]\s*$/.test(title),
    },
  };
}

const strongElsewhere =
  /(?:return by|return window|order(?: no| number|ed| #)|bestell(?:nr|nummer|t am)|tracking|renews|verlängert sich|expires? card|add to cart|in den warenkorb|read more|weiterlesen|続きを読む|lire la suite|leer más|leggi tutto|注文番号|@[a-z])/i;

function isElsewhere(text: string): boolean {
  return strongElsewhere.test(text);
}

/** What may be the title, best first; the lines are put together only if nothing better will do. */
function* titleOptions(item: RawItem, field: string | undefined): Generator<string> {
  if (field !== undefined) yield field;
  yield* item.titles;
  for (const line of item.lines) yield line.map(({ text }) => text).join(' ');
}

function titleOf(item: RawItem, read: DateReader): string | null {
  const field = item.fields.find(({ label }) => tagsOf(label).has('label-title'))?.value;
  for (const option of titleOptions(item, field)) {
    const text = option.replaceAll(/\s+/g, ' ').trim();
    if (text.length < 2 || text.length > 200 || !/\p{L}/u.test(text)) continue;
    const tags = tagsOf(text);
    if (tags.has('action') || tags.has('elsewhere') || statusIn(tags) !== null || tags.has('label-closes') || tags.has('more')) continue;
    if (option !== item.titles[0] && (kindIn(tags) !== null || read(text) !== null || namesAmount(text))) continue;
    return text;
  }
  return null;
}

function bestLink(links: readonly RawLink[], title: string): string | null {
  const action = links.find(({ text }) => tagsOf(text).has('action'));
  const named = links.find(({ text }) => text === title || (text.length > 3 && text.includes(title)));
  const plainLink = links.find(({ text }) => !tagsOf(text).has('elsewhere'));
  return (action ?? named ?? plainLink)?.href ?? null;
}

function shortTexts(item: RawItem, title: string): string[] {
  const texts: string[] = [];
  for (const line of item.lines) {
    for (const { text } of line) if (text !== title && text.length <= 60) texts.push(text);
    if (line.length > 1) {
      const whole = line.map(({ text }) => text).join(' ');
      if (whole.length <= 60) texts.push(whole);
    }
  }
  for (const { value } of item.fields) if (value !== title && value.length <= 60) texts.push(value);
  return texts;
}

const finished =
  /^(?:completed|answered|submitted|erledigt|abgeschlossen|beantwortet|回答済み|完了|complétée?|répondue?|completad[oa]|respondid[oa]|completat[oa])(?:\s?[:：]|\s(?:on|am|le|el|il|at|by)\s)/i;
const over =
  /^(?:closed|ended|expired|geschlossen|beendet|abgelaufen|clôturée?|cerrad[oa]|caducad[oa]|chius[oa]|scadut[oa])(?:\s?[:：]|\s(?:on|am|le|el|il|at|since|seit)\s)/i;
const labelled = /^(?:status|state|stand|状態|ステータス|状況|statut|état|estado|stato)\s?[:：]\s?/i;

/** Remembers by text: states and kinds repeat on every card. */
function remembering<T>(compute: (text: string) => T): (text: string) => T {
  const memo = new Map<string, T>();
  return (text) => {
    const known = memo.get(text);
    if (known !== undefined) return known;
    const made = compute(text);
    if (memo.size > 5_000) memo.clear();
    if (text.length <= 40) memo.set(text, made);
    return made;
  };
}

const statusOfLine = remembering(statusOf);

function statusOf(text: string | null): ActivityStatus | null {
  if (text === null || text.length > 80) return null;
  if (finished.test(text)) return 'done';
  if (over.test(text)) return 'closed';
  const tags = tagsOf(text.replace(labelled, ''));
  return tags.has('action') && !tags.has('status:done') && !tags.has('status:closed') ? null : statusIn(tags);
}

type Kind = ReturnType<typeof kindIn>;

/** The kind that a short text is: by itself, or behind a label. */
const kindAlone = remembering(
  (text): Kind => (tagsOf(text).has('action') ? null : kindIn(tagsOf(text.replace(/^[^:：]{1,20}[:：]\s?/, '')))),
);
/** The kind that a few words name among others. */
const kindAmong = remembering(
  (text): Kind => (tagsOf(text).has('action') || plain(text).split(' ').length > 4 ? null : kindIn(tagsWithin(text))),
);

function kindOf(short: readonly string[]): Kind {
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

function rewardOf(field: string | null, item: RawItem, dateLines: ReadonlySet<string>, title: string): string | null {
  if (field !== null && /\p{L}|\d/u.test(field)) return field.slice(0, 200);
  for (const line of item.lines) {
    const whole = line.map(({ text }) => text).join(' ');
    if (whole === title) continue;
    const found =
      (dateLines.has(whole) ? null : rewardIn(whole)) ??
      line.map(({ text }) => (text === title ? null : rewardIn(text))).find((text) => text !== null);
    if (found) return found;
  }
  return null;
}

function descriptionOf(text: string, title: string, dateLines: ReadonlySet<string>): string {
  const tidy = text.replaceAll(/\s+/g, ' ').trim();
  return tidy === title || dateLines.has(tidy) ? '' : tidy;
}

function pathWords(link: string): string {
  return link
    .replace(/^https?:\/\/[^/]*/i, '')
    .replaceAll(/[/?&=#_-]+/g, ' ')
    .slice(0, 190);
}

function isAhead(moment: Moment | null, context: DateContext): boolean {
  if (moment === null || moment.kind === 'unknown') return false;
  return (moment.kind === 'instant' ? moment.at : Date.parse(`${moment.date}T23:59:59Z`)) > context.now.getTime();
}

/** A date without a label is a deadline only if it lies ahead. */
function aheadOnly(moment: Moment | null, context: DateContext): Moment | null {
  return isAhead(moment, context) ? moment : null;
}
