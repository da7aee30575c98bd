import { rm } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { ownWindow } from '../../e2e/own-window.ts';
import { startWorld, type World } from '../../world/world.ts';
import { extensionId, extensionWorker, launchChromium } from '../browsers.ts';
import { grantingProfile } from '../granting-profile.ts';
import type { Look, SceneLanguage } from './scene.ts';

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of pictures that the stores want. */
export const wholeSize: Size = { width: 1280, height: 800 };

/** A browser with the built extension in it, allowed on all sites, before a world of its own. Close it when done. */
export interface TourStage {
  readonly world: World;
  readonly context: BrowserContext;
  /** Id of the extension. */
  readonly id: string;
  readonly language: SceneLanguage;
  /** The tab in which mails and sites are opened. */
  readonly page: Page;
  /** A window of its own for the extension's pages. */
  readonly own: Page;
  /** Makes a page look as the scene wants it. */
  dress(page: Page, look: Look, size?: Size): Promise<void>;
  /** Opens a page of the extension, `options.html`, and waits until it is drawn. */
  openOwn(name: string, look: Look, size?: Size): Promise<Page>;
  /** Puts a stored item where the extension finds it; `null` takes it away. */
  store(area: 'local' | 'sync', key: string, value: unknown): Promise<void>;
  /** What is stored, without its envelope; `null` for nothing. */
  stored(area: 'local' | 'sync', key: string): Promise<unknown>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly extensionDir: string;
  readonly language: SceneLanguage;
  /** Hosts that lead to real servers, with their ports. */
  readonly elsewhere?: Readonly<Record<string, number>>;
  /** Default `true`. */
  readonly headless?: boolean;
}

/** Starts world and browser. What the extension may ask for is given. */
export async function openTourStage({ extensionDir, language, elsewhere = {}, headless = true }: StageOptions): Promise<TourStage> {
  const world = await startWorld({ language: language === 'de' ? 'de' : 'en' });
  const userDataDir = grantingProfile(extensionDir);
  const context = await launchChromium({ extensionDir, world, language, userDataDir, elsewhere, headless, withoutScrollBars: headless });
  context.setDefaultTimeout(20_000);
  const id = await extensionId(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const own = await ownWindow(context);
  await allowEverything(own, id);
  const evaluate = async (code: string): Promise<unknown> => (await extensionWorker(context)).evaluate(code);
  const dress = async (dressed: Page, { theme }: Look, size: Size = wholeSize) => {
    await dressed.emulateMedia({ colorScheme: theme });
    if (headless) await dressed.setViewportSize(size);
  };
  return {
    world,
    context,
    id,
    language,
    page,
    own,
    dress,
    async openOwn(name, look, size) {
      await dress(own, look, size);
      // Another page first: an address that differs in its fragment alone would not be loaded anew.
      await own.goto('about:blank');
      await own.goto(`chrome-extension://${id}/${name}`);
      await own.waitForSelector('html[data-ready]', { state: 'attached' });
      return own;
    },
    async store(area, key, value) {
      const code = value === null ? `remove('${key}')` : `set(${JSON.stringify({ [key]: { version: 1, value } })})`;
      await evaluate(`chrome.storage.${area}.${code}`);
    },
    async stored(area, key) {
      const found = (await evaluate(`chrome.storage.${area}.get('${key}')`)) as Record<string, { value: unknown }>;
      return found[key]?.value ?? null;
    },
    async close() {
      await context.close();
      await world.close();
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
}

async function allowEverything(own: Page, id: string): Promise<void> {
  await own.goto(`chrome-extension://${id}/licences.txt`);
  await own.evaluate(async () => {
    await chrome.permissions.request({ origins: ['<all_urls>'], permissions: ['notifications'] });
    while ((await chrome.scripting.getRegisteredContentScripts()).length === 0) await new Promise((go) => setTimeout(go, 20));
  });
}
