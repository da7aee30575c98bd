import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { World } from '../world/world.ts';
import { clickInBanner, readBanner } from './banner.ts';
import { launchChromium } from './browsers.ts';
import type { Scene } from './tour.ts';

/** What came of a scene. */
export interface SceneResult {
  readonly scene: Scene;
  /** The level shown, `none` without a banner, or why the scene could not be shown. */
  readonly shown: string;
  readonly picture: string;
}

export interface TourOptions {
  readonly world: World;
  readonly extensionDir: string;
  /** Folder of the mail fixtures. */
  readonly mails: string;
  /** Folder for the pictures; made if it is missing. */
  readonly pictures: string;
  /** Called after each scene. */
  readonly progress: (result: SceneResult, done: number, total: number) => void;
}

const bannerPatience = 5_000;
/** Without a banner there is nothing to wait for, so this long is given to one that should not come. */
const silence = 500;

/** Walks through the scenes, one browser per language, and takes a picture of each. Scenes that fail are results, not exceptions. */
export async function runTour(scenes: readonly Scene[], options: TourOptions): Promise<readonly SceneResult[]> {
  mkdirSync(options.pictures, { recursive: true });
  const results: SceneResult[] = [];
  for (const language of new Set(scenes.map((scene) => scene.language))) {
    const context = await launchChromium({ extensionDir: options.extensionDir, world: options.world, language });
    try {
      const page = await context.newPage();
      for (const scene of scenes.filter((candidate) => candidate.language === language)) {
        const result = await show(scene, page, options);
        results.push(result);
        options.progress(result, results.length, scenes.length);
      }
    } finally {
      await context.close();
    }
  }
  return results;
}

async function show(scene: Scene, page: Page, options: TourOptions): Promise<SceneResult> {
  const picture = join(options.pictures, `${scene.name}.png`);
  const source = join(options.mails, scene.mail, 'source.eml');
  if (!existsSync(source)) return { scene, shown: 'mail is missing', picture: '' };
  try {
    const { url } = await options.world[scene.client ?? 'gmail'].deliver(
      readFileSync(source),
      scene.folder ? { folder: scene.folder } : {},
    );
    await openMail(page, url, scene);
    const shown = await levelShown(page, scene);
    if (scene.details && shown !== 'none') await openDetails(page);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: picture });
    return { scene, shown, picture };
  } catch (error) {
    return { scene, shown: error instanceof Error ? (error.message.split('\n')[0] ?? 'failed') : 'failed', picture: '' };
  }
}

/** Opens a delivered mail in its webmail world, in the scene's language and colours, and waits until it is drawn. */
export async function openMail(page: Page, url: string, look: Pick<Scene, 'language' | 'theme'>): Promise<void> {
  const address = new URL(url);
  address.search = `?hl=${look.language}&theme=${look.theme}`;
  await page.emulateMedia({ colorScheme: look.theme });
  await page.goto(address.href);
  // The worlds mark what they have drawn by the part of the address that names it: the fragment, or the path.
  await page.waitForSelector(`html[data-rendered="${address.hash || address.pathname}"]`, { state: 'attached', timeout: 10_000 });
}

/** The level on the page's banner; waits for the one that is due, else briefly. */
async function levelShown(page: Page, scene: Scene): Promise<string> {
  const deadline = performance.now() + (scene.expected === 'none' || scene.expected === 'clear' ? silence : bannerPatience);
  let level = 'none';
  while (performance.now() < deadline) {
    level = (await readBanner(page))?.level ?? 'none';
    if (level === scene.expected && level !== 'none') break;
    await page.waitForTimeout(50);
  }
  return level;
}

/** Presses the banner's first button, which is the one for the details. */
async function openDetails(page: Page): Promise<void> {
  const first = (await readBanner(page))?.buttons[0];
  if (first !== undefined) await clickInBanner(page, first);
}
