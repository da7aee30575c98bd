import type { BrowserContext, Page } from '@playwright/test';
import { pressToolbar, type ToolbarPopup } from '../e2e/toolbar-popup.ts';
import { allowHost } from './grant-host.ts';

/** What the popup says of the tab in front. */
export async function saidIn(popup: ToolbarPopup): Promise<string> {
  return String(await popup.evaluate(`document.querySelector('.protection')?.textContent ?? ''`));
}

/** Takes the offer that the popup makes. */
export async function takeOffer(popup: ToolbarPopup): Promise<void> {
  await popup.evaluate(`new Promise((resolve) => {
    const look = () => {
      const button = document.querySelector('.own-offer button');
      if (!button) return setTimeout(look, 20);
      button.click();
      resolve();
    };
    look();
  })`);
}

/**
 * Has mails checked at the host of the page, as a user does. The browser's own question cannot be answered in a test, so its answer is given
 * before. Answers with the popup.
 */
export async function checkMailsHere(context: BrowserContext, id: string, page: Page): Promise<ToolbarPopup> {
  await allowHost(context, id, `https://${new URL(page.url()).host}/*`);
  const popup = await pressToolbar(context, id, page);
  await takeOffer(popup);
  return popup;
}
