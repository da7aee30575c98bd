import { chromium, expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../tools/browsers.ts';
import { manyActivities } from '../world/sites/portal/model.ts';
import type { Skin } from '../world/sites/portal/skin.ts';
import { accordion } from '../world/sites/portal/skins/accordion.ts';
import { apolloCache } from '../world/sites/portal/skins/apollo-cache.ts';
import { cards } from '../world/sites/portal/skins/cards.ts';
import { definitions } from '../world/sites/portal/skins/definitions.ts';
import { jsonApi } from '../world/sites/portal/skins/json-api.ts';
import { linkedCards } from '../world/sites/portal/skins/linked-cards.ts';
import { stateInScript } from '../world/sites/portal/skins/state-in-script.ts';
import { table } from '../world/sites/portal/skins/table.ts';
import { contention } from './endurance-tools.ts';
import type { portalReader } from './portal-reader.ts';

// How long a real browser takes to read long lists: walking the page and understanding what it holds, together. The limits are those of an
// idle machine; a busy one is given as much more as it is busy. Growth is judged within one run, where both sizes meet the same machine.

const small = { count: 1_000, limit: 50 };
const large = { count: 5_000, limit: 250 };
/** Five times as many take five to seven times as long: caches fill, garbage is collected. Beyond this it is no longer linear. */
const maxGrowth = 9;
/** The limits are printed beside what was measured; the test fails beyond half as much again, which no machine's mood explains. */
const tolerance = 1.5;
/** Readings of each list; the browser compiles what runs often, so short lists are read more often. */
const rounds = 7;
const roundsOfFew = 15;
const skins: readonly Skin[] = [cards, table, definitions, accordion, linkedCards, stateInScript, jsonApi, apolloCache];

let page: Page;
let close: () => Promise<void>;

test.beforeAll(async () => {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  page = await browser.newPage();
  close = () => browser.close();
});
test.afterAll(() => close());

test('long lists are read in time, and twice as long ones in twice the time', async () => {
  test.setTimeout(150_000);
  const script = await readerScript();
  const rows: string[] = [];
  const failures: string[] = [];
  for (const skin of skins) {
    const [few, many] = [await measure(skin, small.count, roundsOfFew, script), await measure(skin, large.count, rounds, script)];
    const growth = many.best / few.best;
    rows.push(
      `${skin.name.padEnd(16)} ${few.best.toFixed(0).padStart(4)} ms ${many.best.toFixed(0).padStart(5)} ms, growth ${growth.toFixed(1)}, machine ${few.busy.toFixed(1)} and ${many.busy.toFixed(1)}`,
    );
    if (few.best > small.limit * tolerance * few.busy) failures.push(`${skin.name}: ${small.count} took ${few.best.toFixed(0)} ms`);
    if (many.best > large.limit * tolerance * many.busy) failures.push(`${skin.name}: ${large.count} took ${many.best.toFixed(0)} ms`);
    if (growth > maxGrowth * Math.max(1, many.busy / few.busy)) failures.push(`${skin.name}: grew ${growth.toFixed(1)} times`);
  }
  console.log(
    `reading ${small.count} and ${large.count} activities (limits ${small.limit} and ${large.limit} ms on an idle machine)\n${rows.join('\n')}`,
  );
  expect(failures).toEqual([]);
});

async function readerScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: `${import.meta.dirname}/portal-reader.ts`, formats: ['iife'], name: 'reader' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk === undefined || !('code' in chunk)) throw new Error('The reader was not built.');
  return chunk.code;
}

/** The best of several readings, ms, and how busy the machine was around it. */
async function measure(
  skin: Skin,
  count: number,
  times: number,
  script: string,
): Promise<{ readonly best: number; readonly busy: number }> {
  const now = new Date();
  await page.goto('about:blank');
  await page.setContent(skin.home({ activities: manyActivities(count, now), now, query: {} }));
  await page.addScriptTag({ content: script });
  const before = contention();
  const { taken, read } = await page.evaluate(async (repeats) => {
    const { findActivities, readPortal } = (globalThis as unknown as { portalReader: typeof portalReader }).portalReader;
    const lengths: number[] = [];
    let counted = 0;
    for (let round = 0; round < repeats; round += 1) {
      const start = performance.now();
      const reading = findActivities(document, 'https://www.amazonpreview.com/home');
      const content = readPortal(reading, new Date(), 'Europe/Berlin');
      lengths.push(performance.now() - start);
      counted = content.kind === 'activities' ? content.activities.length : 0;
      // Garbage of one round is collected between rounds, as it is between two readings.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return { taken: lengths, read: counted };
  }, times);
  expect(read, skin.name).toBe(count);
  return { best: Math.min(...taken), busy: Math.max(before, contention()) };
}
