import type { BrowserContext, Page } from '@playwright/test';
import { extensionWorker } from '../tools/browsers.ts';

/**
 * An empty page in a window of its own: a browser draws a tab behind another one once in a second, and each click waits for that twice.
 * The extension opens the window; its page of welcome, which comes by itself, is there by then and cannot lie over it.
 */
export async function ownWindow(context: BrowserContext): Promise<Page> {
  await welcomeOf(context);
  const worker = await extensionWorker(context);
  const opening = context.waitForEvent('page');
  await worker.evaluate(() => chrome.windows.create({ url: 'about:blank' }));
  return await opening;
}

const welcomed = new WeakSet<BrowserContext>();

/** Waits until the extension's page of welcome has come, which takes the place in front when it does. */
export async function welcomeOf(context: BrowserContext): Promise<void> {
  if (welcomed.has(context)) return;
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  if (!context.pages().some(isWelcome)) await context.waitForEvent('page', isWelcome);
  welcomed.add(context);
}
