import { rm } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { extensionId, extensionWorker, launchChromium } from '../tools/browsers.ts';
import { grantingProfile } from '../tools/granting-profile.ts';
import { startWorld, type World } from '../world/world.ts';
import { ownWindow } from './own-window.ts';
import { chromiumBuild } from './webmail-page.ts';

export type OwnPageName = 'options' | 'welcome' | 'check' | 'help';

/** The extension's own pages in a real Chromium. Close it when done. */
export interface OwnStage {
  readonly world: World;
  readonly context: BrowserContext;
  /** An empty page in a window of its own. */
  newPage(): Promise<Page>;
  /** Opens a page in a window of its own and waits until it is drawn. `anchor` with its `#`. */
  open(name: OwnPageName, anchor?: string): Promise<Page>;
  /** Puts a stored item where the extension finds it, in the envelope of `store.ts`. */
  store(area: 'local' | 'sync', key: string, value: unknown): Promise<void>;
  /** What is stored, without its envelope; `null` for nothing. */
  stored(area: 'local' | 'sync', key: string): Promise<unknown>;
  /** Empties all storage. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Starts world and browser. The next click that asks for a permission is answered with yes, since no test can press the browser's own button. */
export async function openOwnStage(language: 'de' | 'en', colorScheme: 'light' | 'dark' = 'light'): Promise<OwnStage> {
  const world = await startWorld({ language });
  const userDataDir = grantingProfile(chromiumBuild);
  const context = await launchChromium({ extensionDir: chromiumBuild, world, language, colorScheme, userDataDir });
  const id = await extensionId(context);
  const evaluate = async (code: string): Promise<unknown> => (await extensionWorker(context)).evaluate(code);
  return {
    world,
    context,
    newPage: () => ownWindow(context),
    async open(name, anchor = '') {
      const page = await ownWindow(context);
      await page.goto(`chrome-extension://${id}/${name}.html${anchor}`);
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
      return page;
    },
    async store(area, key, value) {
      await evaluate(`chrome.storage.${area}.set(${JSON.stringify({ [key]: { version: 1, value } })})`);
    },
    async stored(area, key) {
      const found = (await evaluate(`chrome.storage.${area}.get('${key}')`)) as Record<string, { value: unknown }>;
      return found[key]?.value ?? null;
    },
    async clear() {
      await evaluate('Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()])');
    },
    async close() {
      await context.close();
      await world.close();
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
}
