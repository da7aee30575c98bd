import type { Sender } from '../../../utils/browser/messaging.ts';
import { alone } from '../../../utils/browser/portal-lock.ts';
import { storedPortal, storedSettings } from '../../../utils/browser/stored/items.ts';
import { type PortalSource, type PortalState, withSource } from '../../../utils/core/memory/portal.ts';
import type { Activity } from '../../../utils/core/portal/list/activity.ts';
import { titleKey } from '../../../utils/core/portal/list/id.ts';
import { isPortalHost } from '../../../utils/core/portal/list/link.ts';
import { saysNothing } from '../../../utils/core/portal/read/items/empty-message.ts';
import { readPortal } from '../../../utils/core/portal/read/read-portal.ts';
import type { PortalReading } from '../../../utils/core/portal/read/reading.ts';
import type { Request } from '../../../utils/core/protocol.ts';
import type { Settings } from '../../../utils/core/settings/settings.ts';
import { userZone } from '../clock.ts';
import { isUnseen } from '../kept.ts';
import { fail, keep, type Start } from './note.ts';
import { discover, holding, readList } from './read.ts';
import { nextInData } from './series.ts';
import { atAddress, closing, run, tell, waitsUntil } from './sync.ts';
import { isWorthAsking, showing } from './unseen.ts';

/** A page that the user looks at makes us ask again at most this often, in milliseconds. */
const seenPause = 15_000;
/** How much of what the user sees a new source has to hold. */
const shareOfSeen = 0.8;

/** Tells a page of the portal whether it is to be read; in a private window it is not, for its titles would be kept. */
export async function startPortal(_request: Request<'portal.start'>, sender: Sender): Promise<{ readonly enabled: boolean }> {
  const { portal } = await storedSettings.get();
  return { enabled: portal.enabled && !isUnseen(sender) && pageOf(sender, portal.address) !== null };
}

/** Takes in what a page of the portal shows to the user, and learns where it can be read again. */
export async function takeSeen({ reading, endpoints }: Request<'portal.seen'>, sender: Sender): Promise<undefined> {
  const settings = await storedSettings.get();
  const page = pageOf(sender, settings.portal.address);
  if (!settings.portal.enabled || isUnseen(sender) || page === null) return undefined;
  const content = readPortal({ ...reading, url: page }, new Date(), userZone());
  const shown: PortalReading = { ...reading, url: page };
  if (content.kind === 'unknown') {
    if (isWorthAsking(shown, endpoints)) await alone(false, () => closing(() => ask(shown, endpoints, settings)));
    return undefined;
  }
  if (content.kind !== 'activities' && content.kind !== 'empty') return undefined;
  const activities = content.kind === 'activities' ? content.activities : [];
  const { next, button, pages } = reading.more;
  const whole = next === null && button === null && (pages ?? 1) <= 1 && nextInData(shown) === null;
  await alone(false, () =>
    closing(() => learn({ page: withoutHash(page), shown, endpoints, activities, whole, none: saysNothing(reading) }, settings)),
  );
  return undefined;
}

interface Seen {
  readonly page: string;
  readonly shown: PortalReading;
  readonly endpoints: readonly string[];
  readonly activities: readonly Activity[];
  /** Whether the page shows all of its list. */
  readonly whole: boolean;
  /** Whether it says in words that nothing is pending. */
  readonly none: boolean;
}

/**
 * A page may show names and no more: what its list is and until when it is open stands in the data that it asked for. That data is looked at
 * where it names what the page shows.
 */
async function ask(shown: PortalReading, endpoints: readonly string[], settings: Settings): Promise<void> {
  const state = atAddress(await storedPortal.get(), settings.portal.address);
  const start: Start = { state, address: settings.portal.address };
  const page = withoutHash(shown.url);
  if (settings.portal.onlyWhatIOpen || waitsUntil(state) !== null || state.sources.some((source) => source.page === page)) return;
  const found = await discover({ page, language: shown.language }, endpoints, { fits: showing(shown), seen: shown, page: false }, tell());
  if (found.kind === 'none') return found.outcome.kind === 'rate-limited' ? fail(start, found.outcome) : undefined;
  if (holds(state, found.activities)) return;
  const complete = state.sources.length === 0;
  await keep(start, { activities: found.activities, complete, sources: withSource(state.sources, found.source) });
}

async function learn(seen: Seen, settings: Settings): Promise<void> {
  const { language } = seen.shown;
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
    const fits = holding(titles, shareOfSeen);
    const found = await discover({ page: seen.page, language }, seen.endpoints, { fits, seen: seen.shown }, tell());
    if (found.kind === 'found')
      return keep(start, { activities: found.activities, complete: others.length === 0, sources: withSource(others, found.source) });
    if (found.outcome.kind === 'rate-limited') return fail(start, found.outcome);
  }
  // What was read from data says more than its page shows.
  if (source !== undefined && source.how !== 'visit' && !settings.portal.onlyWhatIOpen && holds(state, seen.activities)) return;
  const offered = seen.shown.more.button !== null && { partial: true as const };
  const visited: PortalSource = { page: seen.page, language, how: 'visit', start: seen.page, etag: '', lastModified: '', ...offered };
  await keep(start, { activities: seen.activities, complete: seen.whole && others.length === 0, sources: withSource(others, visited) });
}

/** The portal says that nothing is pending, and nothing is known yet: from here on the first title is a new one. */
async function learnEmpty({ page, shown: { language }, none }: Seen, start: Start, { portal }: Settings): Promise<void> {
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
