import { browser } from 'wxt/browser';
import { sendMessage } from '../../../utils/browser/messaging.ts';
import { storedMark, storedSettings } from '../../../utils/browser/stored/items.ts';
import type { PagePreferences } from '../../../utils/core/protocol.ts';
import { mailMessagesFor } from '../../../utils/i18n/registry.ts';

/** Tells a webmail page how to behave. */
export async function startPage(): Promise<PagePreferences> {
  const [settings, mark] = await Promise.all([storedSettings.get(), storedMark.get()]);
  return {
    ...settings.mail,
    messages: mailMessagesFor(settings.language === 'browser' ? browser.i18n.getUILanguage() : settings.language),
    mark,
  };
}

/** Passes changed settings on to webmail pages that are open. */
export function tellPreferences(): void {
  const tell = () => void tellTabs();
  storedSettings.watch(tell);
  storedMark.watch(tell);
}

async function tellTabs(): Promise<void> {
  const [preferences, tabs] = await Promise.all([startPage(), browser.tabs.query({})]);
  // All of them: some clients live in a frame of a page that we have nothing to do with. In most nobody listens.
  await Promise.all(tabs.map(({ id }) => id !== undefined && sendMessage('tab.preferences', preferences, id).catch(() => undefined)));
}
