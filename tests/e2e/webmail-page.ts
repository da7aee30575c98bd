import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Level, Verdict } from '../../utils/core/verdict/verdict.ts';
import { readBanner, type ShownBanner } from '../tools/banner.ts';
import { launchChromium } from '../tools/browsers.ts';
import { startWorld, type World } from '../world/world.ts';

/** The built extension in a real Chromium on a world of its own. Close it when done. */
export interface Stage {
  readonly world: World;
  readonly context: BrowserContext;
  readonly page: Page;
  close(): Promise<void>;
}

/** Folder of the built extension for Chromium. */
export const chromiumBuild = `${import.meta.dirname}/../../.output/chrome-mv3`;

/** Starts world and browser in the given language. */
export async function openStage(language: 'de' | 'en', look: 'light' | 'dark' = 'light'): Promise<Stage> {
  const world = await startWorld({ language, theme: look });
  const context = await launchChromium({ extensionDir: chromiumBuild, world, language });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    world,
    context,
    page,
    async close() {
      await context.close();
      await world.close();
    },
  };
}

/** Puts a mail into the mailbox and opens it in the page; answers when it is drawn. */
export async function openMail(stage: Stage, eml: Uint8Array, folder: 'inbox' | 'spam' = 'inbox'): Promise<void> {
  const { url } = await stage.world.gmail.deliver(eml, { folder });
  await stage.page.goto(url);
  await stage.page.waitForSelector(`html[data-rendered="${new URL(url).hash}"]`, { state: 'attached' });
}

/** Waits until the banner is there and shows one of the levels. */
export async function bannerOf(page: Page, levels: readonly string[]): Promise<ShownBanner> {
  let banner: ShownBanner | null = null;
  await expect
    .poll(
      async () => {
        banner = await readBanner(page);
        return banner?.level ?? 'none';
      },
      { timeout: 10_000, intervals: [20, 50, 100] },
    )
    .toMatch(new RegExp(`^(?:${levels.join('|')})$`));
  if (!banner) throw new Error('The banner vanished while it was read.');
  return banner;
}

/** Ten times the time a banner takes: nothing announces that no banner will come, so silence needs a bound. */
const silence = 600;

/** Waits a bounded while for a banner that must not come. */
export async function expectSilence(page: Page): Promise<void> {
  const banner = await page.waitForSelector('preview-guard-banner', { state: 'attached', timeout: silence }).catch(() => null);
  expect(banner, 'a banner appeared').toBeNull();
}

/** The level that a page shows with the settings of a fresh installation: the line of a quiet `unclear` is off at first. */
export function shownLevel({ level, quiet }: Verdict): Level {
  return quiet ? 'none' : level;
}
