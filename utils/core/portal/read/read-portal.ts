import type { Moment } from '../../dates/moment.ts';
import type { DateContext } from '../../dates/spec.ts';
import { dateAt, wallClock } from '../../dates/zone.ts';
import { hash } from '../../text/hash.ts';
import { type Activity, checkActivities, maxActivities, maxDescription, maxTitle } from '../list/activity.ts';
import { linkKey, titleKey } from '../list/id.ts';
import { portalLink } from '../list/link.ts';
import type { Candidate } from './candidate.ts';
import { itemsOfGroups } from './items/choose-lists.ts';
import { isShownTwice, joined } from './items/duplicates.ts';
import { saysNothing } from './items/empty-message.ts';
import { type LinkFinder, linksOfPage } from './items/links.ts';
import { parseJson } from './json/parse-json.ts';
import { hasPassed } from './moments.ts';
import type { PortalReading } from './reading.ts';

/**
 * What a page or an answer of the portal says.
 * - `activities`: the list; `dropped` counts hostile or broken items, `hidden` those that the portal itself hides.
 * - `empty`: the portal says that nothing is pending.
 * - `signed-out`: it asks for a password instead.
 * - `unknown`: nothing here is understood: another page, or a portal that has changed.
 */
export type PortalContent =
  | {
      readonly kind: 'activities';
      readonly activities: readonly Activity[];
      readonly dropped: number;
      readonly cut: number;
      readonly hidden: number;
    }
  | { readonly kind: 'empty' | 'signed-out' | 'unknown' };

/**
 * Understands what the page reader delivered: data first, then structured markup, then repeated blocks. `seen`: what the same page shows to the
 * user, where `reading` is of the page as it is fetched, before any of its scripts has drawn anything.
 */
export function readPortal(reading: PortalReading, now: Date, timeZone: string, seen = reading): PortalContent {
  const context: DateContext = { now, timeZone, language: languageOf(reading) };
  let empty = false;
  for (const origin of ['json', 'state', 'json-ld'] as const) {
    const candidates: Candidate[] = [];
    let hidden = 0;
    for (const { text } of reading.data.filter((data) => data.origin === origin)) {
      const result = parseJson(text, reading.url, origin, context);
      if (result.kind === 'empty') empty = true;
      if (result.kind !== 'activities') continue;
      candidates.push(...result.candidates);
      hidden += result.hidden;
    }
    if (candidates.length > 0) return contentOf(candidates, hidden, reading.url, context, { shown: linksShown(seen, candidates) });
  }
  const items = itemsOfGroups(reading, context).map(({ candidate }) => candidate);
  const structured = items.filter(({ source }) => source === 'microdata');
  const best = structured.length >= items.length - structured.length && structured.length > 0 ? structured : items;
  if (best.length > 0) return contentOf(best, 0, reading.url, context);
  if (reading.signIn) return { kind: 'signed-out' };
  return { kind: empty || saysNothing(reading) ? 'empty' : 'unknown' };
}

/**
 * Understands an answer in JSON from the portal, fetched from `url`. `page` is where the user sees the list: items without a link lead there,
 * unless `seen`, what that page shows, has a link beside their title.
 */
export function readJsonAnswer(
  text: string,
  url: string,
  now: Date,
  timeZone: string,
  language = '',
  page = url,
  seen: PortalReading | null = null,
): PortalContent {
  const context: DateContext = { now, timeZone, language };
  const result = parseJson(text, url, 'json', context);
  if (result.kind === 'activities') {
    const shown = seen === null ? noLinks : linksShown(seen, result.candidates);
    return contentOf(result.candidates, result.hidden, url, context, { page, shown });
  }
  return { kind: result.kind === 'empty' ? 'empty' : 'unknown' };
}

/** The page's own tag; where it has none, the country in front of the portal's host. */
function languageOf(reading: PortalReading): string {
  if (reading.language !== '') return reading.language;
  const label = URL.parse(reading.url)?.hostname.split('.')[0] ?? '';
  return { de: 'de', jp: 'ja', fr: 'fr', es: 'es', it: 'it', nl: 'nl', br: 'pt-BR', pt: 'pt', uk: 'en-GB', us: 'en-US' }[label] ?? '';
}

const noLinks: LinkFinder = () => null;

function linksShown(reading: PortalReading, candidates: readonly Candidate[]): LinkFinder {
  return candidates.every(({ link }) => link !== null) ? noLinks : linksOfPage(reading, candidates);
}

/** Where items without a link of their own lead: to what the page shows beside their title, else to the page. */
interface Elsewhere {
  readonly page?: string;
  readonly shown?: LinkFinder;
}

function contentOf(
  candidates: readonly Candidate[],
  hidden: number,
  url: string,
  context: DateContext,
  { page = url, shown = noLinks }: Elsewhere = {},
): PortalContent {
  const ids = new Map<string, number>();
  const linkCounts = new Map<string, number>();
  const resolved = candidates.map((candidate) => {
    const link = candidate.link === null ? shown(candidate.title, candidate.id) : portalLink(candidate.link, url);
    return { candidate, link, key: link === null ? '' : linkKey(link) };
  });
  for (const { key } of resolved) if (key !== '') linkCounts.set(key, (linkCounts.get(key) ?? 0) + 1);
  // A link to somewhere else among those of the portal is hostile or broken: that item is left out. Where all of them lead elsewhere,
  // the surveys stand on another host: they are shown, and lead to the list on the portal.
  const own = resolved.filter(({ candidate, link }) => candidate.link === null || link !== null || linkCounts.size === 0);
  const dropped = resolved.length - own.length;
  const activities = once(own, context).map(({ candidate, link, key }) => {
    const id = candidate.id ?? (linkCounts.get(key) === 1 ? `l-${hash(key)}` : `t-${hash(titleKey(candidate.title))}`);
    const count = ids.get(id) ?? 0;
    ids.set(id, count + 1);
    return toActivity(candidate, count === 0 ? id : `${id}-${count + 1}`, link ?? page, context);
  });
  const checked = checkActivities(activities.slice(0, maxActivities));
  if (checked.activities.length === 0 && dropped + checked.dropped > 0) return { kind: 'unknown' };
  const cut = Math.max(0, activities.length - maxActivities);
  return { kind: 'activities', activities: checked.activities, dropped: dropped + checked.dropped, cut, hidden };
}

interface Resolved {
  readonly candidate: Candidate;
  readonly link: string | null;
  readonly key: string;
}

/** Each item once, with what its other appearances say. */
function once(items: readonly Resolved[], context: DateContext): readonly Resolved[] {
  const places = new Map<string, number[]>();
  const found: Resolved[] = [];
  // Where everything leads to one page, that address tells nothing apart.
  const tell = items.some(({ key }) => key !== items[0]?.key);
  for (const item of items) {
    const twin = `${item.key} ${titleKey(item.candidate.title)}`;
    const known = places.get(twin) ?? [];
    const place = known.find((at) => isShownTwice((found[at] ?? item).candidate, item.candidate, tell && item.key !== ''));
    const before = place === undefined ? undefined : found[place];
    if (place !== undefined && before !== undefined)
      found[place] = { ...before, candidate: joined(before.candidate, item.candidate, context) };
    else places.set(twin, [...known, found.push(item) - 1]);
  }
  return found;
}

/** A moment of data, which has no words of its own, as its figures on the user's clock. */
function writtenMoment(moment: Moment, { timeZone }: DateContext): string {
  if (moment.kind !== 'instant') return moment.kind === 'date' ? moment.date : moment.words;
  const { hour, minute } = wallClock(moment.at, timeZone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${dateAt(moment.at, timeZone)} ${two(hour)}:${two(minute)}`;
}

function toActivity(candidate: Candidate, id: string, link: string, context: DateContext): unknown {
  const told: Moment = candidate.closesOn ?? { kind: 'unknown', words: '' };
  const over = hasPassed(told, context);
  const status = candidate.status ?? 'open';
  // A deadline in the past of what the page itself offers is doubt, no answer: the words are shown, and the title stays.
  const doubted = over && (status === 'open' || status === 'started') && (candidate.status !== null || candidate.offered === true);
  const closesOn: Moment = doubted ? { kind: 'unknown', words: candidate.closingWords || writtenMoment(told, context) } : told;
  return {
    id: id.slice(0, 200),
    title: candidate.title.slice(0, maxTitle),
    description: candidate.description.slice(0, maxDescription),
    kind: candidate.kind ?? 'other',
    link,
    status: over && !doubted && (status === 'open' || status === 'started') ? 'closed' : status,
    openedOn: candidate.openedOn,
    closesOn,
    reward: candidate.reward,
    isNew: true,
    source: candidate.source,
  };
}
