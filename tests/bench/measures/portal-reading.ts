import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import type { portalReader } from '../../e2e/portal-reader.ts';
import { findChromium } from '../../tools/browsers.ts';
import { manyActivities } from '../../world/sites/portal/model.ts';
import type { Skin } from '../../world/sites/portal/skin.ts';
import { accordion } from '../../world/sites/portal/skins/accordion.ts';
import { apolloCache } from '../../world/sites/portal/skins/apollo-cache.ts';
import { cards } from '../../world/sites/portal/skins/cards.ts';
import { definitions } from '../../world/sites/portal/skins/definitions.ts';
import { jsonApi } from '../../world/sites/portal/skins/json-api.ts';
import { linkedCards } from '../../world/sites/portal/skins/linked-cards.ts';
import { stateInScript } from '../../world/sites/portal/skins/state-in-script.ts';
import { table } from '../../world/sites/portal/skins/table.ts';
import type { Build, Builds } from '../compare/build.ts';
import { type Ratio, ratioAt } from '../compare/ratio.ts';
import { inTurns } from '../compare/turns.ts';

const count = 1_000;
const rounds = 5;
const skins: readonly Skin[] = [cards, table, definitions, accordion, linkedCards, stateInScript, jsonApi, apolloCache];

/** Reading the portal: a thousand titles in each of eight shapes, walking the page and understanding it, together. */
export async function portalReading(builds: Builds): Promise<readonly Ratio[]> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    const scripts = { before: await readerScript(builds.before), now: await readerScript(builds.now) };
    const times = await inTurns(rounds, async (side) => {
      let sum = 0;
      for (const skin of skins) sum += await read(browser, skin, scripts[side]);
      return sum;
    });
    return [ratioAt(0.5, times, { what: `reading of portal pages, ${count} titles in ${skins.length} shapes`, unit: 'ms', atMost: 1 })];
  } finally {
    await browser.close();
  }
}

/** The reader of a build as one script for a page. */
export async function readerScript({ root }: Build): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: join(root, 'tests/e2e/portal-reader.ts'), formats: ['iife'], name: 'reader' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk === undefined || !('code' in chunk)) throw new Error('The reader was not built.');
  return chunk.code;
}

async function read(browser: Browser, skin: Skin, script: string): Promise<number> {
  const page = await browser.newPage();
  const best = await readList(page, skin, script, count, 5);
  await page.close();
  return best;
}

/** The best of several readings of a list of titles, ms. */
export async function readList(page: Page, skin: Skin, script: string, titles: number, times: number): Promise<number> {
  const now = new Date();
  await page.goto('about:blank');
  await page.setContent(skin.home({ activities: manyActivities(titles, now), now, query: {} }));
  await page.addScriptTag({ content: script });
  return await page.evaluate(async (repeats) => {
    const { findActivities, readPortal } = (globalThis as unknown as { portalReader: typeof portalReader }).portalReader;
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < repeats; round += 1) {
      const start = performance.now();
      readPortal(findActivities(document, 'https://www.amazonpreview.com/home'), new Date(), 'Europe/Berlin');
      least = Math.min(least, performance.now() - start);
      // Garbage of one round is collected between rounds, as it is between two readings.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return least;
  }, times);
}
