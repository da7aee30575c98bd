import { browser } from 'wxt/browser';
import { isRunning } from '../../utils/browser/running.ts';

const scripts = [
  ['webmail', '/content-scripts/webmail.js'],
  ['portal', '/content-scripts/portal.js'],
] as const;

/**
 * Mail and portal pages that were open before the installation, an update or the user's permission get their script at once: the browser
 * itself gives it to pages that load later only. Firefox does so by itself on installation, but not after a permission (seen 2026-11).
 * A client in a frame of somebody else's page (GMX, WEB.DE, mail.com) is not reached: that page has to be loaded anew.
 */
export function injectIntoOpenTabs(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (!import.meta.env.FIREFOX && (reason === 'install' || reason === 'update')) void inject();
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void inject();
  });
}

async function inject(): Promise<void> {
  const registered = browser.runtime.getManifest().content_scripts ?? [];
  for (const [name, file] of scripts) {
    // Firefox writes names out as whole addresses.
    const entries = registered.filter(({ js }) => js?.some((one) => one.endsWith(file.slice(1))));
    for (const { matches = [], all_frames: allFrames = false } of entries) await injectInto(matches, allFrames, name, file);
  }
}

/** Puts a script into the open pages of some hosts that do not have it yet. */
export async function injectInto(matches: string[], allFrames: boolean, name: string, file: ScriptFile): Promise<void> {
  // A page that loads just now is given its script by the browser.
  const tabs = await browser.tabs.query({ url: matches, discarded: false, status: 'complete' });
  for (const { id: tabId } of tabs) {
    if (tabId === undefined) continue;
    // Where it cannot be looked, nothing can be put either.
    if (await isRunning(tabId, name).catch(() => true)) continue;
    await browser.scripting.executeScript({ target: { tabId, allFrames }, files: [file] }).catch(() => undefined);
  }
}

type ScriptFile = (typeof scripts)[number][1];
