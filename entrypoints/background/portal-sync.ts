import type { Sender } from '../../utils/browser/messaging.ts';
import { alone } from '../../utils/browser/portal-lock.ts';
import { storedPortal, storedSettings, storedSyncProgress } from '../../utils/browser/stored/items.ts';
import { type PortalSource, type PortalState, withSource } from '../../utils/core/memory/portal.ts';
import type { Activity } from '../../utils/core/portal/activity.ts';
import { pendingOf } from '../../utils/core/portal/deadlines.ts';
import { titleKey } from '../../utils/core/portal/id.ts';
import { isPortalHost } from '../../utils/core/portal/link.ts';
import type { SyncOutcome } from '../../utils/core/portal/outcome.ts';
import { readPortal, saysNothing } from '../../utils/core/portal/read-portal.ts';
import { joinedLists } from '../../utils/core/portal/same-activity.ts';
import { isAhead } from '../../utils/core/portal/schedule.ts';
import type { Request, SyncAnswer } from '../../utils/core/protocol.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import { fail, keep, type Start } from './portal-note.ts';
import { closeParser } from './portal-parse.ts';
import { discover, readList, userZone } from './portal-read.ts';

/** A page that the user looks at makes us ask again at most this often, in milliseconds. */
const seenPause = 15_000;
/** How much of what the user sees, and of what was known before a redesign, a new source has to hold. */
const shareOfSeen = 0.8;
const shareOfKnown = 0.5;

/** Tells a page of the portal whether it is to be read. */
export async function startPortal(_request: Request<'portal.start'>, sender: Sender): Promise<{ readonly enabled: boolean }> {
  const { portal } = await storedSettings.get();
  return { enabled: portal.enabled && pageOf(sender, portal.address) !== null };
}

/** Reads the portal because the user wishes it, or because it is time. One reading at a time: who comes meanwhile gets its outcome. */
export async function syncPortal(): Promise<SyncAnswer> {
  const ran = await alone(true, () => closing(run));
  if (ran !== null) return ran;
  await alone(false, async () => undefined);
  const { outcome } = await storedPortal.get();
  return outcome === null ? { kind: 'unknown-portal' } : { kind: 'done', outcome };
}

/** Takes in what a page of the portal shows to the user, and learns where it can be read again. */
export async function takeSeen({ reading, endpoints }: Request<'portal.seen'>, sender: Sender): Promise<undefined> {
  const settings = await storedSettings.get();
  const page = pageOf(sender, settings.portal.address);
  if (!settings.portal.enabled || page === null) return undefined;
  const content = readPortal({ ...reading, url: page }, new Date(), userZone());
  if (content.kind !== 'activities' && content.kind !== 'empty') return undefined;
  const activities = content.kind === 'activities' ? content.activities : [];
  const { next, button, pages } = reading.more;
  const whole = next === null && button === null && (pages ?? 1) <= 1;
  await alone(false, () =>
    closing(() =>
      learn(
        { page: withoutHash(page), language: reading.language, endpoints, activities, whole, none: saysNothing(reading.notes) },
        settings,
      ),
    ),
  );
  return undefined;
}

interface Seen {
  readonly page: string;
  readonly language: string;
  readonly endpoints: readonly string[];
  readonly activities: readonly Activity[];
  /** Whether the page shows all of its list. */
  readonly whole: boolean;
  /** Whether it says in words that nothing is pending. */
  readonly none: boolean;
}

async function learn(seen: Seen, settings: Settings): Promise<void> {
  const state = atAddress(await storedPortal.get(), settings.portal.address);
  const source = state.sources.find(({ page }) => page === seen.page);
  const start: Start = { state, address: settings.portal.address };
  if (source === undefined && seen.activities.length === 0) return await learnEmpty(seen, start, settings);
  if (source === undefined && holds(state, seen.activities)) return;
  const mayAsk = !settings.portal.onlyWhatIOpen && waitsUntil(state) === null;
  if (mayAsk && source !== undefined && source.how !== 'visit' && state.list.length > 0) {
    // A page that is drawn bit by bit is seen several times.
    if (Math.abs(Date.now() - state.triedAt) < seenPause && holds(state, seen.activities)) return;
    const answer = await run();
    if (answer.kind === 'done' && answer.outcome.kind === 'ok' && holds(await storedPortal.get(), seen.activities)) return;
  }
  // A page that said that nothing is pending, while nothing was known, is no part of the list.
  const others = state.list.length === 0 ? [] : state.sources.filter(({ page }) => page !== seen.page);
  if (mayAsk && seen.activities.length > 0) {
    const titles = seen.activities.map(({ title }) => title);
    const found = await discover(seen, seen.endpoints, titles, shareOfSeen, tell());
    if (found.kind === 'found')
      return keep(start, { activities: found.activities, complete: others.length === 0, sources: withSource(others, found.source) });
    if (found.outcome.kind === 'rate-limited') return fail(start, found.outcome);
  }
  // What was read from data says more than its page shows.
  if (source !== undefined && source.how !== 'visit' && !settings.portal.onlyWhatIOpen && holds(state, seen.activities)) return;
  const visited: PortalSource = { page: seen.page, language: seen.language, how: 'visit', start: seen.page, etag: '', lastModified: '' };
  await keep(start, { activities: seen.activities, complete: seen.whole && others.length === 0, sources: withSource(others, visited) });
}

/** The portal says that nothing is pending, and nothing is known yet: from here on the first title is a new one. */
async function learnEmpty({ page, language, none }: Seen, start: Start, { portal }: Settings): Promise<void> {
  if (!none || start.state.sources.length > 0) return;
  const source: PortalSource = { page, language, how: 'visit', start: page, etag: '', lastModified: '' };
  const read = portal.onlyWhatIOpen || waitsUntil(start.state) !== null ? null : await readList(source, tell());
  const how = read?.kind === 'read' && read.activities.length === 0 ? 'page' : 'visit';
  await keep(start, { activities: [], complete: true, sources: [{ ...source, how }] });
}

/** Whether all of these titles are known as listed. */
function holds({ list }: PortalState, activities: readonly Activity[]): boolean {
  const known = new Set(list.filter(({ goneSince }) => goneSince === null).map(({ title }) => titleKey(title)));
  return activities.every(({ title }) => known.has(titleKey(title)));
}

async function run(): Promise<SyncAnswer> {
  const [{ portal }, stored] = await Promise.all([storedSettings.get(), storedPortal.get()]);
  if (!portal.enabled) return { kind: 'off' };
  const state = atAddress(stored, portal.address);
  if (state.sources.length === 0) return { kind: 'unknown-portal' };
  const readable = portal.onlyWhatIOpen ? [] : state.sources.filter(({ how }) => how !== 'visit');
  if (readable.length === 0) return { kind: 'visit' };
  const until = waitsUntil(state);
  if (until !== null) return { kind: 'waiting', until };
  const outcome = await readAll({ state, address: portal.address }, readable);
  return { kind: 'done', outcome };
}

/** Reads every source, and stores once, at the very end: a worker that is stopped before leaves everything as it was. */
async function readAll(start: Start, readable: readonly PortalSource[]): Promise<SyncOutcome> {
  const { state } = start;
  const progress = tell();
  const only = state.sources.length === 1;
  const lists: (readonly Activity[])[] = [];
  let sources: readonly PortalSource[] = state.sources;
  for (const source of readable) {
    const read = await readList(only ? source : { ...source, etag: '', lastModified: '' }, progress);
    if (read.kind === 'read') {
      lists.push(read.activities);
      sources = sources.map((one) => (one.page === source.page ? { ...source, etag: read.etag, lastModified: read.lastModified } : one));
      continue;
    }
    const again = read.outcome.kind === 'changed' ? await rediscover(state, source, progress) : null;
    if (again?.kind !== 'found') {
      const outcome = again?.outcome.kind === 'signed-out' ? again.outcome : read.outcome;
      await fail(start, outcome);
      return outcome;
    }
    lists.push(again.activities);
    sources = withSource(sources, again.source);
  }
  const activities = joinedLists(
    lists,
    sources.map(({ page }) => page),
  );
  await keep(start, { activities, complete: readable.length === state.sources.length, sources });
  return { kind: 'ok', unchanged: false };
}

/** After a redesign the list may stand elsewhere: found again by the titles that are known. */
async function rediscover(state: PortalState, source: PortalSource, progress: () => Promise<void>) {
  const pending = pendingOf(state.list, new Date(), userZone()).map(({ title }) => title);
  return await discover(source, null, pending, shareOfKnown, progress);
}

/** Without the sources at an address that was the portal's before: nobody is asked there any more. */
function atAddress(state: PortalState, address: string): PortalState {
  const host = new URL(address).hostname;
  return { ...state, sources: state.sources.filter(({ page }) => isPortalHost(URL.parse(page)?.hostname ?? '', host)) };
}

/** Until when the portal wants to be left alone (ms since 1970); `null` = it does not. What a clock that ran ahead has noted counts for nothing. */
function waitsUntil({ outcome, triedAt }: PortalState): number | null {
  if (isAhead({ triedAt }, new Date())) return null;
  const until = outcome?.kind === 'rate-limited' ? outcome.until : outcome?.kind === 'server-error' ? outcome.until : null;
  return until !== null && until > Date.now() ? until : null;
}

/** Closes the page off screen after work that may have opened it. */
async function closing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    await closeParser();
  }
}

/** Counts the answers of one run for those who watch. */
function tell(): () => Promise<void> {
  let count = 0;
  return () => {
    count += 1;
    return storedSyncProgress.set(count);
  };
}

/** The address of a page that may report, as the browser tells it: https, on the portal's hosts. `null` = it may not. */
function pageOf({ url, frameId }: Sender, address: string): string | null {
  const page = URL.parse(url ?? '');
  const portal = URL.parse(address);
  if (page === null || portal === null || page.protocol !== 'https:' || (frameId ?? 0) !== 0) return null;
  return isPortalHost(page.hostname, portal.hostname) ? page.href : null;
}

function withoutHash(url: string): string {
  return url.split('#')[0] ?? url;
}
