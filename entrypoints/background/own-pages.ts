import { browser } from 'wxt/browser';
import type { Request } from '../../utils/core/protocol.ts';

/** Opens one of the extension's own pages in a tab: a web page cannot link to them, and must not be able to. */
export async function openPage({ page }: Request<'page.open'>): Promise<undefined> {
  await browser.tabs.create({ url: new URL(`${page}.html`, browser.runtime.getURL('/')).href });
  return undefined;
}

/** Shows the welcome page after the extension was installed, and never after an update. */
export function openWelcomePage(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openPage({ page: 'welcome' });
  });
}
