import type { BrowserContext, Page } from '@playwright/test';
import { extensionId, extensionWorker, launchChromium } from '../tools/browsers.ts';
import { startWorld, type World } from '../world/world.ts';
import { chromiumBuild } from './webmail-page.ts';

export type OwnPageName = 'options' | 'welcome' | 'check' | 'help';

/** What these tests use of the extension API inside the worker. */
interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}
declare const chrome: { readonly storage: Readonly<Record<'local' | 'sync' | 'session', StorageArea>> };

/** The extension's own pages in a real Chromium. Close it when done. */
export interface OwnStage {
  readonly world: World;
  readonly context: BrowserContext;
  /** Opens a page in a new tab and waits until it is drawn. `anchor` with its `#`. */
  open(name: OwnPageName, anchor?: string): Promise<Page>;
  /** Puts a stored item where the extension finds it, with the envelope of `store.ts`. */
  store(area: 'local' | 'sync', key: string, value: unknown): Promise<void>;
  /** What is stored, without its envelope; `null` for nothing. */
  stored(area: 'local' | 'sync', key: string): Promise<unknown>;
  /** Empties all storage. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export async function openOwnStage(language: 'de' | 'en', colorScheme: 'light' | 'dark' = 'light'): Promise<OwnStage> {
  const world = await startWorld({ language });
  const context = await launchChromium({ extensionDir: chromiumBuild, world, language, colorScheme });
  const id = await extensionId(context);
  const evaluate = async <Arg, Answer>(work: (arg: Arg) => Answer | Promise<Answer>, arg: Arg) =>
    (await extensionWorker(context)).evaluate(work as never, arg) as Promise<Answer>;
  return {
    world,
    context,
    async open(name, anchor = '') {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${name}.html${anchor}`);
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
      return page;
    },
    store: (area, key, value) =>
      evaluate(
        async (item) => {
          await chrome.storage[item.area].set({ [item.key]: { version: 1, value: item.value } });
        },
        { area, key, value },
      ),
    stored: (area, key) =>
      evaluate(
        async (item): Promise<unknown> => {
          const { [item.key]: envelope } = await chrome.storage[item.area].get(item.key);
          return (envelope as { value: unknown } | undefined)?.value ?? null;
        },
        { area, key },
      ),
    clear: () => evaluate(async () => void (await Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()])), null),
    async close() {
      await context.close();
      await world.close();
    },
  };
}
