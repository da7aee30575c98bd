import { alone } from '../../../utils/browser/portal-lock.ts';
import { storedPortal, storedSettings, storedSyncProgress } from '../../../utils/browser/stored/items.ts';
import { type PortalSource, type PortalState, withSource } from '../../../utils/core/memory/portal.ts';
import type { Activity } from '../../../utils/core/portal/list/activity.ts';
import { isPortalHost } from '../../../utils/core/portal/list/link.ts';
import type { SyncOutcome } from '../../../utils/core/portal/list/outcome.ts';
import { joinedLists } from '../../../utils/core/portal/list/same-activity.ts';
import { pendingOf } from '../../../utils/core/portal/remind/deadlines.ts';
import { pauseEnd } from '../../../utils/core/portal/remind/pause.ts';
import { isFromFastClock, longestWait, userWait } from '../../../utils/core/portal/remind/schedule.ts';
import type { SyncAnswer } from '../../../utils/core/protocol.ts';
import { userZone } from '../clock.ts';
import { fail, keep, type Start } from './note.ts';
import { closeParser } from './parse.ts';
import { discover, holding, readList } from './read.ts';

/** How much of what was known before a redesign a new source has to hold. */
const shareOfKnown = 0.5;

/**
 * Reads the portal because the user wishes it, or because it is time. One reading at a time: who comes meanwhile gets its outcome, and reads
 * where there was none, because the lock was held by a worker that had been stopped.
 */
export async function syncPortal(by: Asker = 'user'): Promise<SyncAnswer> {
  const { triedAt } = await storedPortal.get();
  const work = () => closing(() => run(by));
  const ran = await alone(true, work);
  if (ran !== null) return ran;
  const after = await alone(false, async () => {
    const now = await storedPortal.get();
    return now.triedAt !== triedAt && now.outcome !== null ? { kind: 'done' as const, outcome: now.outcome } : await work();
  });
  return after ?? { kind: 'unknown-portal' };
}

/** One reading, by whoever holds the lock. */
export async function run(by: Asker = 'clock'): Promise<SyncAnswer> {
  const [{ portal }, stored] = await Promise.all([storedSettings.get(), storedPortal.get()]);
  if (!portal.enabled || (by === 'clock' && pauseEnd(portal.pausedUntil, new Date(), userZone()) !== null)) return { kind: 'off' };
  const state = atAddress(stored, portal.address);
  if (state.sources.length === 0) return { kind: 'unknown-portal' };
  const readable = portal.onlyWhatIOpen ? [] : state.sources.filter(({ how }) => how !== 'visit');
  if (readable.length === 0) return { kind: 'visit' };
  const until = waitsUntil(state, by);
  if (until !== null) return { kind: 'waiting', until, asked: patienceOf(state) ?? until };
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
      const { etag, lastModified, partial } = read;
      const { partial: _, ...rest } = source;
      sources = sources.map((one) => (one.page === source.page ? { ...rest, etag, lastModified, ...(partial && { partial: true }) } : one));
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
  return await discover(source, null, { fits: holding(pending, shareOfKnown) }, progress);
}

/** Without the sources at an address that was the portal's before: nobody is asked there any more. */
export function atAddress(state: PortalState, address: string): PortalState {
  const host = new URL(address).hostname;
  return { ...state, sources: state.sources.filter(({ page }) => isPortalHost(URL.parse(page)?.hostname ?? '', host)) };
}

/** Who wants the portal to be read: the user, by a click, or the plan. */
export type Asker = 'user' | 'clock';

/** Until when the portal asked to be left alone (ms since 1970); `null` = it did not. */
function patienceOf({ outcome }: PortalState): number | null {
  return outcome?.kind === 'rate-limited' || outcome?.kind === 'server-error' ? outcome.until : null;
}

/**
 * Until when the portal is left alone (ms since 1970); `null` = it may be asked. What it asks for is kept for hours, and towards the user's own
 * wish for minutes. What a clock that ran ahead has noted counts for nothing.
 */
export function waitsUntil(state: PortalState, by: Asker = 'clock'): number | null {
  if (isFromFastClock(state, new Date())) return null;
  const asked = patienceOf(state);
  const until = asked === null ? 0 : Math.min(asked, state.triedAt + (by === 'user' ? userWait : longestWait));
  return until > Date.now() ? until : null;
}

/** Closes the page off screen after work that may have opened it. */
export async function closing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    await closeParser();
  }
}

/** Counts the answers of one run for those who watch. */
export function tell(): () => Promise<void> {
  let count = 0;
  return () => {
    count += 1;
    return storedSyncProgress.set(count);
  };
}
