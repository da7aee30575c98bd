import { fetchPortal } from '../../../utils/browser/portal-source.ts';
import type { PortalSource } from '../../../utils/core/memory/portal.ts';
import { type Activity, maxActivities } from '../../../utils/core/portal/list/activity.ts';
import { linkKey, titleKey } from '../../../utils/core/portal/list/id.ts';
import type { SyncOutcome } from '../../../utils/core/portal/list/outcome.ts';
import { nextByCursor } from '../../../utils/core/portal/read/json/next-by-cursor.ts';
import { readJsonAnswer, readPortal } from '../../../utils/core/portal/read/read-portal.ts';
import type { PortalReading } from '../../../utils/core/portal/read/reading.ts';
import { userZone } from '../clock.ts';
import { parseFetched } from './parse.ts';
import { nextInData, nextInJson, nextInSeries, seriesStart } from './series.ts';

/** A list read from its source, to the last page; or how the attempt ended. `endpoints` = addresses that the page's data may come from. */
export type SourceReading =
  | {
      readonly kind: 'read';
      readonly activities: readonly Activity[];
      readonly endpoints: readonly string[];
      readonly etag: string;
      readonly lastModified: string;
      /** The page offers to show more than this. */
      readonly partial: boolean;
    }
  | { readonly kind: 'outcome'; readonly outcome: SyncOutcome; readonly endpoints: readonly string[] };

/** Most pages of one list. */
const maxPages = 60;

interface Part {
  readonly content: ReturnType<typeof readPortal>;
  readonly next: string | null;
  /** Whether the page itself shows the way to `next`; else only its data names it. */
  readonly shownNext: boolean;
  /** Whether a button shows more, which only a script can press. */
  readonly button: boolean;
  readonly endpoints: readonly string[];
  /** Markup as it came; empty for data. */
  readonly markup: string;
  readonly etag: string;
  readonly lastModified: string;
}

/** What a reading is told of on its way. */
export type Progress = () => Promise<void>;

/** Reads a list from its first address to its last page. It is whole or not read at all. `seen`: what its page shows to the user just now. */
export async function readList(
  source: Omit<PortalSource, 'how'>,
  progress: Progress,
  seen: PortalReading | null = null,
): Promise<SourceReading> {
  const activities: Activity[] = [];
  const known = new Set<string>();
  const asked = new Set<string>();
  let validators: { readonly etag: string; readonly lastModified: string } = { etag: '', lastModified: '' };
  let endpoints: readonly string[] = [];
  const isPage = source.start === source.page;
  let before = '';
  let named = true;
  let partial = false;
  let expects: 'html' | null = isPage ? 'html' : null;
  for (let url: string | null = source.start; url !== null && asked.size < maxPages && !asked.has(url); ) {
    asked.add(url);
    const first = asked.size === 1;
    const part: Part | SyncOutcome = await readPart({ url, expects, before, first }, source, seen);
    await progress();
    if (!('content' in part)) {
      // Behind the last page of a series there is nothing.
      if (!first && part.kind === 'changed' && part.why === 'unknown-shape') break;
      return { kind: 'outcome', outcome: part, endpoints };
    }
    if (first) {
      endpoints = part.endpoints;
      before = part.markup;
    }
    const { content } = part;
    if (content.kind === 'signed-out') return { kind: 'outcome', outcome: { kind: 'signed-out' }, endpoints };
    // A page that the portal itself leads to holds something; an address that we counted up to need not.
    if (content.kind === 'unknown' && named) return { kind: 'outcome', outcome: { kind: 'changed', why: 'unknown-shape' }, endpoints };
    if (content.kind !== 'activities') break;
    const fresh = content.activities.filter((one) => !known.has(keyOf(one)));
    for (const one of fresh) known.add(keyOf(one));
    activities.push(...fresh);
    partial = part.button && part.next === null;
    validators = part;
    if (fresh.length === 0 || activities.length >= maxActivities) break;
    named = part.next !== null && part.shownNext;
    if (part.next !== null && !part.shownNext) expects = null;
    url = part.next ?? (isPage ? null : nextInSeries(url, fresh.length));
  }
  // What took several requests has no one validator.
  const { etag, lastModified } = asked.size === 1 ? validators : { etag: '', lastModified: '' };
  return { kind: 'read', activities: activities.slice(0, maxActivities), endpoints, etag, lastModified, partial };
}

function keyOf({ link, title }: Activity): string {
  return `${linkKey(link)} ${titleKey(title)}`;
}

async function readPart(
  {
    url,
    expects,
    before,
    first,
  }: { readonly url: string; readonly expects: 'html' | null; readonly before: string; readonly first: boolean },
  source: Omit<PortalSource, 'how'>,
  seen: PortalReading | null,
): Promise<Part | SyncOutcome> {
  const { language, page } = source;
  const answer = await fetchPortal({
    url,
    expects,
    etag: first ? source.etag : '',
    lastModified: first ? source.lastModified : '',
  });
  if (answer.kind === 'outcome') return answer.outcome;
  const { text, etag, lastModified } = answer;
  const now = new Date();
  if (answer.format === 'json') {
    return {
      content: readJsonAnswer(text, answer.url, now, userZone(), language, page, seen),
      next: nextInJson(text, answer.url) ?? nextByCursor(answer.url, text),
      shownNext: true,
      button: false,
      endpoints: [],
      markup: '',
      etag,
      lastModified,
    };
  }
  const { reading, endpoints } = await parseFetched(text, answer.url);
  // A page that holds one last title shows no repetition of its own: it is read together with the first.
  const whole = before === '' ? reading : (await parseFetched(before + text, answer.url)).reading;
  return {
    content: readPortal(whole.language === '' ? { ...whole, language } : whole, now, userZone(), seen ?? undefined),
    markup: text,
    next: reading.more.next ?? nextInData(reading),
    shownNext: reading.more.next !== null,
    button: reading.more.button !== null,
    endpoints,
    etag,
    lastModified,
  };
}

/** What became of the search for a source. `best` = how the most telling attempt ended. */
export type Discovery =
  | { readonly kind: 'found'; readonly source: PortalSource; readonly activities: readonly Activity[] }
  | { readonly kind: 'none'; readonly outcome: SyncOutcome };

/** What a list has to be to be the one looked for. */
export interface WantedList {
  /** Whether activities that were read are those looked for. */
  readonly fits: (read: readonly Activity[]) => boolean;
  /** What the page shows to the user, if it is open: links that the data leaves out are taken from it. */
  readonly seen?: PortalReading;
  /** Whether the page itself is fetched as well. Default `true`. */
  readonly page?: boolean;
}

/** Whether activities hold at least that share of the titles. */
export function holding(titles: readonly string[], share: number): WantedList['fits'] {
  const wanted = new Set(titles.map(titleKey));
  return (read) => {
    const found = new Set(read.map(({ title }) => titleKey(title)));
    return wanted.size > 0 && [...wanted].filter((title) => found.has(title)).length >= wanted.size * share;
  };
}

/**
 * Finds where a list can be read again: at the addresses its page asks, the likeliest first, then in the page itself.
 * `endpoints` = `null`: the page is fetched first, and tells them.
 */
export async function discover(
  { page, language }: Pick<PortalSource, 'page' | 'language'>,
  endpoints: readonly string[] | null,
  wanted: WantedList,
  progress: Progress,
): Promise<Discovery> {
  let outcome: SyncOutcome = { kind: 'changed', why: 'unknown-shape' };
  const tryOne = async (start: string): Promise<Discovery & { readonly endpoints: readonly string[] }> => {
    const read = await readList({ page, language, start, etag: '', lastModified: '' }, progress, wanted.seen);
    if (read.kind === 'outcome') return { kind: 'none', outcome: read.outcome, endpoints: read.endpoints };
    if (!wanted.fits(read.activities)) return { kind: 'none', outcome, endpoints: read.endpoints };
    const { etag, lastModified } = read;
    const how = start === page ? 'page' : 'data';
    const source: PortalSource = { page, language, how, start, etag, lastModified, ...(read.partial && { partial: true }) };
    return { kind: 'found', source, activities: read.activities, endpoints: read.endpoints };
  };
  let fromPage: Awaited<ReturnType<typeof tryOne>> | null = null;
  if (endpoints === null) {
    fromPage = await tryOne(page);
    if (fromPage.kind === 'found' || stops(fromPage.outcome)) return fromPage;
  }
  for (const start of startsOf(fromPage?.endpoints ?? endpoints ?? [], page)) {
    const found = await tryOne(start);
    if (found.kind === 'found') return found;
    if (found.outcome.kind === 'rate-limited') return found;
  }
  if (fromPage === null && wanted.page === false) return { kind: 'none', outcome };
  fromPage ??= await tryOne(page);
  if (fromPage.kind === 'none') outcome = fromPage.outcome;
  return fromPage.kind === 'found' ? fromPage : { kind: 'none', outcome };
}

/** Outcomes that hold for the whole portal: asking on would be impolite. */
function stops({ kind }: SyncOutcome): boolean {
  return kind === 'signed-out' || kind === 'rate-limited' || kind === 'offline' || kind === 'server-error';
}

/** Each series once, by its first page; same origin as the page only. */
function startsOf(endpoints: readonly string[], page: string): string[] {
  const origin = URL.parse(page)?.origin;
  const own = endpoints.filter((url) => URL.parse(url)?.origin === origin && url !== page);
  return [...new Set(own.map((url) => seriesStart(url, own)))].slice(0, 6);
}
