import { type BrowserContext, type CDPSession, expect, type Page } from '@playwright/test';
import { pageMessagesFor } from '../../utils/i18n/pages/registry.ts';
import { extensionId, extensionWorker, launchChromium } from '../tools/browsers.ts';
import { allowHost } from '../tools/grant-host.ts';
import { startWorld, type World } from '../world/world.ts';
import { chromiumBuild } from './webmail-page.ts';
import { stopWorkers } from './worker-control.ts';

/** The built extension in a real Chromium, with or without the permission for all sites. Close it when done. */
export interface SigninStage {
  readonly world: World;
  readonly context: BrowserContext;
  /** Id of the extension. */
  readonly id: string;
  /** Stops the extension's worker, as the browser does after half a minute without work. */
  stopWorker(): Promise<void>;
  /** Title that the toolbar shows for the tab of a page. */
  toolbarTitle(page: Page): Promise<string>;
  close(): Promise<void>;
}

/** Starts world and browser; no permission is given yet. */
export async function openSigninStage(language: 'de' | 'en' = 'en', colorScheme: 'light' | 'dark' = 'light'): Promise<SigninStage> {
  const world = await startWorld({ language });
  const context = await launchChromium({ extensionDir: chromiumBuild, world, language, colorScheme });
  const id = await extensionId(context);
  let session: CDPSession | null = null;
  return {
    world,
    context,
    id,
    async stopWorker() {
      if (!session) {
        // The protocol stops the workers of the page's own kind, so it takes a page of the extension.
        const page = await context.newPage();
        await page.goto(`chrome-extension://${id}/licences.txt`);
        session = await context.newCDPSession(page);
        await session.send('ServiceWorker.enable');
      }
      await stopWorkers(session);
    },
    async toolbarTitle(page) {
      const worker = await extensionWorker(context);
      return await worker.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url: url.replace(/#.*$/, '') });
        return await chrome.action.getTitle(tab?.id === undefined ? {} : { tabId: tab.id });
      }, page.url());
    },
    async close() {
      await context.close();
      await world.close();
    },
  };
}

/** Gives the permission for all sites by a real click on the button of the welcome page, and waits until the gate stands. */
export async function allowAllSites({ context, id }: SigninStage, language: 'de' | 'en' = 'en'): Promise<void> {
  await allowHost(context, id, '<all_urls>');
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/welcome.html`);
  const { welcome } = pageMessagesFor(language);
  const allow = page.getByRole('button', { name: welcome.signin.allow });
  const on = page.getByRole('button', { name: new RegExp(`^(?:${welcome.next}|${welcome.skip})$`) });
  for (let step = 0; step < 6 && !(await allow.isVisible()); step += 1) await on.click();
  if (await allow.isVisible()) await allow.click();
  await expect(page.getByText(welcome.signin.allowed)).toBeVisible();
  await expect.poll(() => registeredScripts(context)).toEqual(['signin-gate', 'signin-roots']);
  await page.close();
}

/** Ids of the scripts that the extension has registered at run time. */
export async function registeredScripts(context: BrowserContext): Promise<readonly string[]> {
  const worker = await extensionWorker(context);
  return await worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));
}
