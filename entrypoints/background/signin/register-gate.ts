import { browser } from 'wxt/browser';
import { allSites, watchPermissions } from '../../../utils/browser/permissions.ts';
import { storedSettings } from '../../../utils/browser/stored/items.ts';
import { later } from '../later.ts';

const everywhere = {
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  // Frames without an address of their own, such as sandboxed ones that a page writes itself.
  matchOriginAsFallback: true,
  persistAcrossSessions: true,
};

/** The gate has to be first in a page; what looks for shadow roots has time. */
const scripts = [
  { ...everywhere, id: 'signin-gate', js: ['/signin-gate.js' as const], runAt: 'document_start' as const },
  { ...everywhere, id: 'signin-roots', js: ['/signin-roots.js' as const], runAt: 'document_idle' as const },
];
const ids = scripts.map(({ id }) => id);

let underWay: Promise<void> = Promise.resolve();

/**
 * Keeps the gate registered exactly while the user wants the check and the browser allows it: looks at every start of the worker and after
 * every change. Tabs that are open when it is switched on get the gate at once; switched off, nothing stays registered.
 */
export function registerGate(): void {
  const look = () => {
    // One at a time: two that register at once would get in each other's way.
    underWay = underWay.then(settle).catch(() => undefined);
  };
  watchPermissions(look);
  storedSettings.watch(look);
  browser.runtime.onInstalled.addListener(look);
  browser.runtime.onStartup.addListener(look);
  later(look);
}

async function settle(): Promise<void> {
  const [{ signin }, allowed, registered] = await Promise.all([
    storedSettings.get(),
    browser.permissions.contains(allSites),
    browser.scripting.getRegisteredContentScripts({ ids }),
  ]);
  const wanted = signin.enabled && allowed;
  if (wanted && registered.length < ids.length) {
    const known = new Set(registered.map(({ id }) => id));
    await browser.scripting.registerContentScripts(scripts.filter(({ id }) => !known.has(id)));
    await guardOpenTabs();
  } else if (!wanted && registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  }
}

async function guardOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: everywhere.matches, discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      // The browser keeps a few pages to itself, such as its store.
      if (id !== undefined) await putGate(id).catch(() => undefined);
    }),
  );
}

async function putGate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: scripts.flatMap(({ js }) => js) });
}
