import { browser } from 'wxt/browser';
import { type Sender, sendMessage } from '../../../utils/browser/messaging.ts';
import { allSites, removePermission, watchPermissions } from '../../../utils/browser/permissions.ts';
import { storedOwnWebmail, storedOwnWish } from '../../../utils/browser/stored/items.ts';
import { ownHostOf, ownPattern, withOwnHost, withoutOwnHosts } from '../../../utils/core/memory/own-webmail.ts';
import type { Answers, Request } from '../../../utils/core/protocol.ts';
import { webmailClients } from '../../../utils/page/webmail/clients.ts';
import { mostLike } from '../../../utils/page/webmail/looks-like.ts';
import { later } from '../later.ts';
import { injectInto } from '../open-tabs.ts';
import { isOwnPage } from '../own-sender.ts';

const scriptId = 'own-webmail';
const file = '/content-scripts/webmail.js';

let underWay: Promise<void> = Promise.resolve();

/**
 * Keeps the script in webmail registered for exactly the hosts that the user added and the browser allows: looks at every start of the worker
 * and after every change. A host whose permission was given back is forgotten.
 */
export function registerOwnWebmail(): void {
  const look = () => void settled();
  watchPermissions(look);
  storedOwnWebmail.watch(look);
  browser.runtime.onInstalled.addListener(look);
  browser.runtime.onStartup.addListener(look);
  // The browser's question may have closed the popup that would have gone on.
  browser.permissions.onAdded.addListener(() => void goOnWithWish());
  later(look);
}

/** One at a time: two that register at once would get in each other's way. */
function settled(): Promise<void> {
  underWay = underWay.then(settle).catch(() => undefined);
  return underWay;
}

async function settle(): Promise<void> {
  const known = await storedOwnWebmail.get();
  const allowed = await Promise.all(known.map(({ host }) => browser.permissions.contains({ origins: [ownPattern(host)] })));
  const lost = known.filter((_, at) => !allowed[at]).map(({ host }) => host);
  if (lost.length > 0) await storedOwnWebmail.update((old) => withoutOwnHosts(old, new Set(lost)));
  const matches = known.filter((_, at) => allowed[at]).map(({ host }) => ownPattern(host));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  if (!registered) {
    const script = { id: scriptId, js: [file], matches, runAt: 'document_idle', persistAcrossSessions: true } as const;
    await browser.scripting.registerContentScripts([{ ...script, js: [...script.js] }]);
  } else if ([...(registered.matches ?? [])].sort().join() !== [...matches].sort().join()) {
    await browser.scripting.updateContentScripts([{ id: scriptId, css: [], matches }]);
  }
  await injectInto(matches, false, 'webmail', file);
}

/** Which client the page of a tab looks like; `null` too where the browser lets nobody look. For our own pages only. */
export async function probeTab({ tab }: Request<'own.probe'>, sender: Sender): Promise<string | null> {
  return isOwnPage(sender) ? await clientIn(tab) : null;
}

async function clientIn(tabId: number): Promise<string | null> {
  const looked = await browser.scripting
    .executeScript({
      target: { tabId },
      args: [webmailClients.map(({ signs = [] }) => [...signs])],
      func: (all: string[][]) => all.map((signs) => signs.filter((sign) => document.querySelector(sign) !== null).length),
    })
    .catch(() => []);
  const counts: unknown = looked[0]?.result;
  return Array.isArray(counts) ? (mostLike(webmailClients, counts.map(Number))?.id ?? null) : null;
}

/** What is being added, or was: the popup and the browser's answer both ask for it, and get one outcome. */
let adding: (Request<'own.add'> & { readonly outcome: Promise<Answers['own.add']> }) | null = null;

function addOnce(request: Request<'own.add'>): Promise<Answers['own.add']> {
  if (adding?.tab !== request.tab || adding.client !== request.client) adding = { ...request, outcome: add(request) };
  return adding.outcome;
}

/** Notes what the user wants, in case the popup is gone when the browser has its answer. */
export async function noteWish(wish: Request<'own.wish'>, sender: Sender): Promise<undefined> {
  if (!isOwnPage(sender)) return undefined;
  adding = null;
  await storedOwnWish.set(wish);
  return undefined;
}

async function goOnWithWish(): Promise<void> {
  const wish = await storedOwnWish.get();
  if (wish) await addOnce(wish);
}

/** Adds the host of a tab, if the browser allows it and the page looks like the client that was offered; else gives the permission back. */
export async function addOwnWebmail(request: Request<'own.add'>, sender: Sender): Promise<Answers['own.add']> {
  return isOwnPage(sender) ? await addOnce(request) : 'denied';
}

async function add({ tab, client }: Request<'own.add'>): Promise<Answers['own.add']> {
  const { url = '', incognito } = await browser.tabs.get(tab);
  const host = ownHostOf(url);
  if (host === null || incognito || !(await browser.permissions.contains({ origins: [ownPattern(host)] }))) return 'denied';
  await storedOwnWish.remove();
  if ((await clientIn(tab)) !== client) {
    const known = (await storedOwnWebmail.get()).some((own) => own.host === host);
    if (!known) await giveBack(host);
    return 'other';
  }
  await storedOwnWebmail.update((known) => withOwnHost(known, host, client, Date.now()));
  await settled();
  return 'added';
}

/** Forgets a host, ends what runs there, and gives the permission back. For our own pages only. */
export async function removeOwnWebmail({ host }: Request<'own.remove'>, sender: Sender): Promise<undefined> {
  if (!isOwnPage(sender)) return undefined;
  const tabs = await browser.tabs.query({ url: [ownPattern(host)] }).catch(() => []);
  await storedOwnWebmail.update((known) => withoutOwnHosts(known, new Set([host])));
  await Promise.all(tabs.map(({ id }) => id !== undefined && sendMessage('tab.own-removed', { host }, id).catch(() => undefined)));
  await giveBack(host);
  await settled();
  return undefined;
}

/** Where all sites are allowed for the check of sign-in pages, one host cannot be given back alone. */
async function giveBack(host: string): Promise<void> {
  if (!(await browser.permissions.contains(allSites))) await removePermission({ origins: [ownPattern(host)] });
}

/** The client at the host that a script runs at; `null` if the user added none there. */
export async function ownClientOf(sender: Sender): Promise<string | null> {
  const host = ownHostOf(sender.url ?? '');
  return (await storedOwnWebmail.get()).find((own) => own.host === host)?.client ?? null;
}
