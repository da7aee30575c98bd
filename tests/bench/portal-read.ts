// `node tests/bench/portal-read.ts [--against DIR] [--only SKIN,SKIN]`: how long a real browser takes to read long lists, page and meaning together. DIR is
// another checkout with its packages installed; both readers are run in turns on the same pages, and the ratios are printed. Processor time of
// the page's thread, the best and the first of several readings: the first is what a reader waits for, the best is free of the compiler's work.
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import type { portalReader } from '../e2e/portal-reader.ts';
import { findChromium } from '../tools/browsers.ts';
import { manyActivities } from '../world/sites/portal/model.ts';
import type { Skin } from '../world/sites/portal/skin.ts';
import { accordion } from '../world/sites/portal/skins/accordion.ts';
import { cards } from '../world/sites/portal/skins/cards.ts';
import { definitions } from '../world/sites/portal/skins/definitions.ts';
import { jsonApi } from '../world/sites/portal/skins/json-api.ts';
import { linkedCards } from '../world/sites/portal/skins/linked-cards.ts';
import { table } from '../world/sites/portal/skins/table.ts';

const only = process.argv.indexOf('--only');
const skins = ([cards, accordion, linkedCards, table, definitions, jsonApi] as readonly Skin[]).filter(
  ({ name }) => only === -1 || process.argv[only + 1]?.split(',').includes(name),
);
const sizes = [
  { count: 1_000, rounds: 12 },
  { count: 5_000, rounds: 6 },
] as const;
const now = new Date();

const at = process.argv.indexOf('--against');
const own = `${import.meta.dirname}/../..`;
const folders = at === -1 ? [own] : [own, process.argv[at + 1] ?? own];

const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
try {
  const scripts = await Promise.all(folders.map(readerOf));
  for (const skin of skins) for (const { count, rounds } of sizes) await compare(skin, count, rounds, scripts);
} finally {
  await browser.close();
}

async function readerOf(folder: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: `${folder}/tests/e2e/portal-reader.ts`, formats: ['iife'], name: 'reader' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk === undefined || !('code' in chunk)) throw new Error(`The reader in ${folder} was not built.`);
  return chunk.code;
}

/** One reader on one page, with what its readings took, ms. */
interface Stage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly times: number[];
}

async function compare(skin: Skin, count: number, rounds: number, scripts: readonly string[]): Promise<void> {
  const html = skin.home({ activities: manyActivities(count, now), now, query: {} });
  const stages = await Promise.all(scripts.map((script) => openStage(html, script)));
  const found = new Set<number>();
  for (let round = 0; round < rounds; round += 1)
    for (const stage of round % 2 === 0 ? stages : stages.toReversed()) found.add(await read(stage));
  if (found.size !== 1) console.log(`${skin.name}: the readers found ${[...found].join(' and ')} activities`);
  const line = stages
    .map(({ times }) => `first ${figure(times[0] ?? Number.NaN)} best ${figure(Math.min(...times))} ms`)
    .join(' | other: ');
  const [mine, theirs] = stages.map(({ times }) => times);
  console.log(`${skin.name.padEnd(13)} ${String(count).padStart(5)}: ${line}${theirs === undefined ? '' : ratios(mine ?? [], theirs)}`);
  for (const { page } of stages) await page.context().close();
}

function ratios(mine: readonly number[], theirs: readonly number[]): string {
  const ratio = (one: number, other: number): string => (one / other).toFixed(2);
  return ` | ratio first ${ratio(mine[0] ?? 0, theirs[0] ?? 0)}, best ${ratio(Math.min(...mine), Math.min(...theirs))}`;
}

function figure(milliseconds: number): string {
  return milliseconds.toFixed(1).padStart(6);
}

async function openStage(html: string, script: string): Promise<Stage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: script });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session, times: [] };
}

async function read({ page, session, times }: Stage): Promise<number> {
  const before = await busy(session);
  const found = await page.evaluate(() => {
    const { findActivities, readPortal } = (globalThis as unknown as { portalReader: typeof portalReader }).portalReader;
    const content = readPortal(findActivities(document, 'https://www.amazonpreview.com/home'), new Date(), 'Europe/Berlin');
    return content.kind === 'activities' ? content.activities.length : 0;
  });
  times.push((await busy(session)) - before);
  return found;
}

/** Processor time of the page's thread so far, ms. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}
