// `node tests/bench/signin-snapshot.ts --against DIR [CORPUS]`: how long the snapshot of a large page takes, against another build. DIR is a
// checkout of it, built; CORPUS a corpus folder (default: the evaluation corpus beside the repository; without one the made pages alone).
// Each build's `signin.js` is injected as the extension does it, on a fresh load each time, in turns. Page scripts are forbidden.
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import { extensionId, launchChromium } from '../tools/browsers.ts';
import { filesIn } from '../tools/evaluate/files.ts';
import { quantile } from '../tools/evaluate/statistics.ts';
import { startWorld, type World } from '../world/world.ts';
import { largePages } from './large-pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, pages: { type: 'string', default: '40' }, rounds: { type: 'string', default: '3' } },
});
if (!values.against) {
  process.stderr.write('usage: node tests/bench/signin-snapshot.ts --against DIR [--pages 40] [--rounds 3] [CORPUS]\n');
  process.exit(64);
}
const corpus = positionals[0] ?? `${import.meta.dirname}/../../../shared/corpus`;
const sides = ['this', 'other'] as const;
type Side = (typeof sides)[number];
/** Both builds on one page, milliseconds of processor time of the page's main thread. */
interface Pair extends Readonly<Record<Side, number>> {
  readonly name: string;
  readonly real: boolean;
}

let visits = 0;
/** What the browser counts apart: of a page without scripts all of it is the snapshot's, but for what it draws meanwhile. */
const counted: ReadonlySet<string> = new Set(['ScriptDuration', 'V8CompileDuration', 'LayoutDuration', 'RecalcStyleDuration']);
const folder = await makeExtension(`${import.meta.dirname}/../..`, resolve(values.against));
const world = await startWorld();
const context = await launchChromium({ extensionDir: folder, world });
try {
  const own = await context.newPage();
  await own.goto(`chrome-extension://${await extensionId(context)}/own.html`);
  const pages = [
    ...(await largestOf(corpus, Number(values.pages))),
    ...Object.entries(largePages).map(([name, html]) => ({ name, html, real: false })),
  ];
  const pairs: Pair[] = [];
  for (const [index, { name, html, real }] of pages.entries()) {
    const times: Record<Side, number[]> = { this: [], other: [] };
    for (let round = 0; round < Number(values.rounds); round += 1) {
      for (const side of (index + round) % 2 ? sides : sides.toReversed()) times[side].push(await measure(context, world, own, html, side));
    }
    // The least is what the work takes; the rest came from outside.
    const pair = { name, real, this: Math.min(...times.this), other: Math.min(...times.other) };
    pairs.push(pair);
    console.log(`${name}: ${pair.this.toFixed(1)} ms, other ${pair.other.toFixed(1)} ms, ratio ${(pair.this / pair.other).toFixed(2)}`);
  }
  print(
    'corpus pages',
    pairs.filter(({ real }) => real),
  );
  print(
    'made pages',
    pairs.filter(({ real }) => !real),
  );
} finally {
  await context.close();
  await world.close();
  await rm(folder, { recursive: true });
}

/** An extension that does nothing but inject either build's script, so that nothing else of them runs beside it. */
async function makeExtension(here: string, there: string): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'preview-guard-bench-'));
  await copyFile(join(here, '.output/chrome-mv3/signin.js'), join(made, 'this.js'));
  await copyFile(join(there, '.output/chrome-mv3/signin.js'), join(made, 'other.js'));
  const manifest = {
    manifest_version: 3,
    name: 'bench',
    version: '1',
    permissions: ['scripting', 'tabs'],
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(made, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(made, 'worker.js'), 'chrome.runtime.onMessage.addListener((message, sender, answer) => answer({ res: null }));');
  await writeFile(join(made, 'before.js'), 'chrome.runtime.id; chrome.dom;');
  await writeFile(join(made, 'own.html'), '<!doctype html><title>bench</title>');
  return made;
}

/** The largest pages of a corpus folder, in bytes. */
async function largestOf(from: string, most: number): Promise<readonly { name: string; html: string; real: boolean }[]> {
  if (!existsSync(`${from}/pages`)) return [];
  const parts = ['amazon-signin', 'amazon-other', 'other-login', 'mention', 'fake-amazon', 'other-fake'];
  const paths = (await Promise.all(parts.map((part) => filesIn(from, `pages/${part}`, '.html')))).flat();
  const sized = await Promise.all(paths.map(async (path) => ({ path, size: (await stat(`${from}/${path}`)).size })));
  const largest = sized.toSorted((one, other) => other.size - one.size).slice(0, most);
  return await Promise.all(
    largest.map(async ({ path }) => ({ name: basename(path, '.html'), html: await readFile(`${from}/${path}`, 'utf8'), real: true })),
  );
}

/** Loads the page under a host of its own, so in a process of its own, and injects the script of one side. */
async function measure(browser: BrowserContext, at: World, own: Page, html: string, side: Side): Promise<number> {
  visits += 1;
  const host = `large-${visits}.example`;
  at.pages.put(`${host}/`, { html, headers: { 'Content-Security-Policy': "script-src 'none'" } });
  const page = await browser.newPage();
  try {
    await page.goto(`https://${host}/`, { waitUntil: 'load', timeout: 30_000 }).catch(() => undefined);
    // As the gate does it before: the world of the extension's scripts stands, and the page is laid out. Nothing of that is counted.
    await inject(own, host, 'before.js');
    await page.evaluate('document.documentElement.getBoundingClientRect().width');
    const session = await browser.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.reduce((all, { name, value }) => (counted.has(name) ? all + value : all), 0);
    };
    const before = await worked();
    await inject(own, host, `${side}.js`);
    return ((await worked()) - before) * 1_000;
  } finally {
    await page.close();
  }
}

async function inject(own: Page, host: string, file: string): Promise<void> {
  const tab = `(await chrome.tabs.query({ url: 'https://${host}/' }))[0].id`;
  await own.evaluate(`(async () => { await chrome.scripting.executeScript({ target: { tabId: ${tab} }, files: ['${file}'] }); })()`);
}

function print(name: string, pairs: readonly Pair[]): void {
  if (pairs.length === 0) return;
  const line = (share: number) => {
    const [mine, others] = sides.map((side) =>
      quantile(
        pairs.map((pair) => pair[side]),
        share,
      ),
    ) as [number, number];
    return `${mine.toFixed(1)} ms to ${others.toFixed(1)} ms = ${(mine / others).toFixed(2)}`;
  };
  const ratios = pairs.map((pair) => pair.this / pair.other);
  console.log(
    `${pairs.length} ${name}: median ${line(0.5)}, 95 % ${line(0.95)} (bound 0.50); ratios by page: median ${quantile(ratios, 0.5).toFixed(2)}, most ${Math.max(...ratios).toFixed(2)}`,
  );
}
