import { browser } from 'wxt/browser';
import type { Sender } from '../../../utils/browser/messaging.ts';
import type { PlacedVerdict, Request } from '../../../utils/core/protocol.ts';
import { fittingAddress, isOpenable } from '../../../utils/core/signin/session/address.ts';
import { type ShownPlace, shownPlace } from '../../../utils/core/signin/session/shown-host.ts';
import type { FrameVerdict } from '../../../utils/core/signin/session/verdicts-by-frame.ts';
import {
  addWarning,
  isGoingRound,
  lastAbout,
  markWarning,
  type Warning,
  wentBackFrom,
} from '../../../utils/core/signin/session/warnings.ts';
import { keptAllowedHosts, keptWarnings } from '../kept.ts';
import { isOwnPage } from '../own-sender.ts';
import { showVerdict } from '../toolbar.ts';

/** The warning page asks for its contents within this many milliseconds, or something in the tab keeps it from coming. */
const patience = 3_000;
/** Disarming takes a few milliseconds, or for ever in a page that never rests. */
const longestDisarm = 100;
/** Longer than a page lives after its tab was sent elsewhere, in milliseconds. */
const settling = 500;
/** Steps back through entries of the tab's history that a page has made of itself, at most, and how long each may take, in milliseconds. */
const mostSteps = 12;
const stepTime = 150;
/** Tabs on their way to a warning, and from which page: a page with several fields reports several times. */
const underWay = new Map<number, string>();
/** Tabs that are just being led away, and from which host: its page may change its address meanwhile, and report at each. */
const busy = new Map<number, string>();
/** Warnings that have stood since the worker started. */
const shown = new Set<string>();
/** The latest warnings since the worker started: they have to stand whether or not the storage takes them. */
const latest = new Map<string, Warning>();
const mostLatest = 30;
/** Of these the latest that are about tabs in private windows: nothing of them is written down. */
const unseen = new Set<string>();

/**
 * Puts the warning in the place of a page. Who comes back to the page from its warning, by the browser's own way back, is led on back to where
 * the page was opened, instead of being sent forth again.
 */
export async function warnOf(found: FrameVerdict, place: ShownPlace): Promise<void> {
  const { tab, page } = found;
  if (underWay.get(tab) === page || busy.get(tab) === siteOf(page)) return;
  underWay.set(tab, page);
  busy.set(tab, siteOf(page));
  let gone = false;
  try {
    gone = await replace(found, place);
  } finally {
    busy.delete(tab);
    // Led back the tab shows another page already; the same one, opened again, is another visit.
    if (gone) underWay.delete(tab);
    else setTimeout(() => underWay.delete(tab), settling);
  }
}

/** Answers whether the page is gone already, so that nothing has to be waited for. */
async function replace({ tab, page, verdict }: FrameVerdict, place: ShownPlace): Promise<boolean> {
  // The verdict may come when the page has gone elsewhere by itself; what is there now speaks for itself.
  if (!(await isStillAt(tab, page))) return true;
  const now = Date.now();
  const hidden = await isPrivate(tab);
  const known = await keptWarnings.get(hidden).catch(() => []);
  const last = lastAbout(known, tab, place.host, now);
  const wasThere = last && (last.state !== 'open' || shown.has(last.id)) && (await cameByHistory(tab));
  const before = wentBackFrom(known, tab, page, now) ?? (wasThere ? last : null);
  if (before) {
    await mark(before.id, 'left', now);
    if (await goBack(tab, page)) return true;
  }
  const id = crypto.randomUUID();
  const { host, unicode, domain } = place;
  const warning: Warning = { id, tab, url: page, place: { host, unicode, domain }, verdict, state: 'open', changed: now };
  if (hidden) unseen.add(id);
  noteLatest(warning);
  // A page that is busy, or has a question for whoever leaves it, must not keep the warning waiting.
  await Promise.race([disarm(tab), new Promise((resolve) => setTimeout(resolve, longestDisarm))]);
  const url = `${browser.runtime.getURL('/warning.html')}#${id}`;
  if (await isOutOfReach(tab)) {
    await browser.tabs.create({ url });
    await browser.tabs.update(tab, { url: 'about:blank' });
    await keep(warning);
    return false;
  }
  // Firefox can put the warning in the very place of the page in the tab's history; Chromium cannot.
  await browser.tabs.update(tab, { url, ...(import.meta.env.FIREFOX && { loadReplace: true }) });
  await keep(warning);
  setTimeout(() => void insist(id, tab, page, url), patience);
  return false;
}

/** Written down after it stands, for the time when the worker has been stopped. */
async function keep(warning: Warning): Promise<void> {
  await keptWarnings.update(unseen.has(warning.id), (known) => addWarning(known, warning)).catch(() => undefined);
}

function noteLatest(warning: Warning): void {
  latest.set(warning.id, warning);
  for (const oldest of latest.keys()) {
    if (latest.size <= mostLatest) break;
    latest.delete(oldest);
    unseen.delete(oldest);
  }
}

async function mark(id: string, state: Warning['state'], now = Date.now()): Promise<void> {
  await keptWarnings.update(unseen.has(id), (known) => markWarning(known, id, state, now)).catch(() => undefined);
}

/** A warning that has not come, although the page still stands there, gets a tab of its own. */
async function insist(id: string, tab: number, page: string, url: string): Promise<void> {
  if (!shown.has(id) && (await isStillAt(tab, page))) await browser.tabs.create({ url });
}

/** Chromium shows no page of an extension in a private window: the warning stands in another one, and the tab is emptied. */
async function isOutOfReach(tab: number): Promise<boolean> {
  return !import.meta.env.FIREFOX && (await browser.tabs.get(tab)).incognito;
}

async function isPrivate(tab: number): Promise<boolean> {
  return await browser.tabs.get(tab).then(
    ({ incognito }) => incognito,
    () => false,
  );
}

/** Whether a tab is open and shows a page of the same site, whatever its address is by now: a page can rewrite the rest of it. */
async function isStillAt(tab: number, page: string): Promise<boolean> {
  const url = await browser.tabs.get(tab).then(
    // A blank page belongs to the site that wrote into it.
    (found) => (found.url && !/^about:blank/.test(found.url) ? found.url : page),
    () => '',
  );
  return url !== '' && isSameSite(url, page);
}

function isSameSite(url: string, page: string): boolean {
  return siteOf(url) === siteOf(page);
}

/** The host of an address; empty where there is none, as for pages that a script put together. */
function siteOf(url: string): string {
  return shownPlace(fittingAddress(url))?.host ?? '';
}

/** What the warning page shows; the icon of its tab says the same. */
export async function getWarning({ id }: Request<'warning.get'>, sender: Sender): Promise<PlacedVerdict | null> {
  const warning = await find(id, sender);
  if (!warning) return null;
  shown.add(id);
  if (sender.tab?.id !== undefined) underWay.delete(sender.tab.id);
  const { place, verdict } = warning;
  await mark(id, 'open');
  if (sender.tab?.id !== undefined) await showVerdict(sender.tab.id, verdict.level, place);
  return { verdict, place };
}

/** The warning page went away, by whatever way. */
export async function noteHidden({ id }: Request<'warning.hidden'>, sender: Sender): Promise<undefined> {
  if (await find(id, sender)) await mark(id, 'hidden');
  return undefined;
}

/** The user leaves. Answers how far back in the tab's history; 0 if that would lead in a circle. */
export async function leaveWarning({ id }: Request<'warning.leave'>, sender: Sender): Promise<number> {
  const warning = await find(id, sender);
  if (!warning) return 0;
  const now = Date.now();
  const circle = isGoingRound(await keptWarnings.get(unseen.has(id)).catch(() => []), warning, now);
  await mark(id, 'left', now);
  if (circle) return 0;
  return import.meta.env.FIREFOX ? 1 : 2;
}

/**
 * The user goes on: the host is left alone for this session. Answers the address, which is never anything but http or https; `null` where the
 * warning has nowhere to go: a page that cannot be opened again, or one that goes on in its own tab.
 */
export async function continuePast({ id }: Request<'warning.continue'>, sender: Sender): Promise<string | null> {
  const warning = await find(id, sender);
  if (!warning || !isOpenable(warning.url)) return null;
  await keptAllowedHosts.update(unseen.has(id), (known) => [...new Set([...known, warning.place.host])].slice(-500));
  await mark(id, 'continued');
  if (sender.tab?.id !== warning.tab && (await isOutOfReach(warning.tab).catch(() => false))) {
    await browser.tabs.update(warning.tab, { url: warning.url, active: true });
    return null;
  }
  return warning.url;
}

/** Only the warning page itself may ask; what it was given in its address is a key and nothing else. */
async function find(id: string, sender: Sender): Promise<Warning | null> {
  if (!isOwnPage(sender, 'warning.html')) return null;
  const known = await keptWarnings.get(unseen.has(id)).catch(() => []);
  return known.find((warning) => warning.id === id) ?? latest.get(id) ?? null;
}

/**
 * Back out of a site, past all entries that it has made of itself. `false` if there is nothing to go back to, or too much. Chromium only;
 * Firefox never keeps the page in the history.
 */
async function goBack(tab: number, page: string): Promise<boolean> {
  if (import.meta.env.FIREFOX) return false;
  for (let step = 0; step < mostSteps; step += 1) {
    try {
      await browser.tabs.goBack(tab);
      await new Promise((resolve) => setTimeout(resolve, stepTime));
      // A page that takes its time to come is on its way; another step would lead past it.
      const { pendingUrl } = (await browser.tabs.get(tab)) as { readonly pendingUrl?: string };
      if ((pendingUrl !== undefined && !isSameSite(pendingUrl, page)) || !(await isStillAt(tab, page))) return true;
    } catch {
      return false;
    }
  }
  return false;
}

/** Whether the page of a tab was reached through the tab's history, or was loaded anew; `false` where nobody can tell. */
async function cameByHistory(tab: number): Promise<boolean> {
  const type = () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type;
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, injectImmediately: true, func: type });
    return answer?.result === 'back_forward' || answer?.result === 'reload';
  } catch {
    return false;
  }
}

/**
 * Empties a page: opening a document anew erases all listeners of it and its window (HTML, 8.4.1), among them the question with which it could
 * hold the tab back; for `beforeunload` the first listener wins, so one of ours would come too late. Should the page ever come back out of the
 * browser's memory, it is loaded and looked at anew.
 */
async function disarm(tab: number): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId: tab, allFrames: true },
      injectImmediately: true,
      func: () => {
        document.open();
        document.close();
        // The gate's own listeners went with the page's. Nothing that is typed from now on is meant for this page.
        for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'drop']) {
          addEventListener(
            type,
            (event) => {
              event.stopImmediatePropagation();
              event.preventDefault();
            },
            true,
          );
        }
        addEventListener('pageshow', (event) => {
          if (event.persisted) location.reload();
        });
      },
    })
    .catch(() => undefined);
}
