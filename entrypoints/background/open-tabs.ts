import { browser } from 'wxt/browser';
import { sendMessage } from '../../utils/browser/messaging.ts';
import type { PagePreferences } from '../../utils/core/protocol.ts';
import { startPage } from './preferences.ts';

const scripts = ['/content-scripts/webmail.js', '/content-scripts/portal.js'] as const;

/**
 * Mail and portal pages that were open before the installation, an update or the user's permission get their script at once: the browser
 * itself gives it to pages that load later only. Firefox does so by itself on installation, but not after a permission (seen 2026-11).
 * A client in a frame of somebody else's page (GMX, WEB.DE, mail.com) is not reached: that page has to be loaded anew.
 */
export function reachOpenTabs(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (!import.meta.env.FIREFOX && (reason === 'install' || reason === 'update')) void reach();
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void reach();
  });
}

async function reach(): Promise<void> {
  const preferences = await startPage();
  const registered = browser.runtime.getManifest().content_scripts ?? [];
  for (const file of scripts) {
    // Firefox writes names out as whole addresses.
    const { matches = [], all_frames: allFrames = false } =
      registered.find(({ js }) => js?.some((name) => name.endsWith(file.slice(1)))) ?? {};
    const tabs = await browser.tabs.query({ url: matches, discarded: false });
    for (const { id: tabId } of tabs) {
      if (tabId === undefined || (await answers(tabId, preferences))) continue;
      await browser.scripting.executeScript({ target: { tabId, allFrames }, files: [file] }).catch(() => undefined);
    }
  }
}

/** Whether a script of ours runs in the tab. That of the portal never answers: a second one takes the place of the first. */
async function answers(tab: number, preferences: PagePreferences): Promise<boolean> {
  return await sendMessage('tab.preferences', preferences, tab).then(
    () => true,
    () => false,
  );
}
