import { browser } from 'wxt/browser';
import { storedSettings } from '../../../utils/browser/stored/items.ts';
import { askedLimits } from '../../../utils/core/limits.ts';
import { messagesFor } from '../../../utils/i18n/registry.ts';
import { handOver } from './hand-over.ts';

const id = 'check-link';

/** Puts "Check this link" into the browser's own menu for links, in the language of the settings, and opens the check page with that link. */
export function registerLinkMenu(): void {
  // Firefox for Android has no such menu.
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  browser.runtime.onStartup.addListener(() => void makeMenu());
  storedSettings.watch(() => void nameMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }) => {
    if (menuItemId === id && linkUrl) void handOver({ kind: 'link', href: linkUrl.slice(0, askedLimits.link) });
  });
}

async function title(): Promise<string> {
  const { language } = await storedSettings.get();
  return messagesFor(language === 'browser' ? browser.i18n.getUILanguage() : language).checkLink;
}

/** The browser keeps the entry while the worker sleeps, but not in every case after an update. */
async function makeMenu(): Promise<void> {
  const words = await title();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title: words, contexts: ['link'] });
}

async function nameMenu(): Promise<void> {
  await browser.contextMenus.update(id, { title: await title() }).catch(() => undefined);
}
