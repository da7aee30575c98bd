// `node tests/bench/signin-gate.ts [DIR]`: what the gate costs on pages that ask for nothing. DIR is a corpus folder (default: the evaluation
// corpus beside the repository); without one, the project's own honest pages are measured. Needs the built extension, whose gate is run as built.
// Captured sign-in pages serve as ordinary ones with their fields taken out. The network ends on loopback, page scripts are forbidden.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../tools/browsers.ts';
import { quantile } from '../tools/evaluate/statistics.ts';
import { startWorld } from '../world/world.ts';

const corpus = `${process.argv[2] ?? `${import.meta.dirname}/../../../shared/corpus`}/pages/other-login`;
const folder = existsSync(corpus) ? corpus : `${import.meta.dirname}/../fixtures/signin/honest`;
const gate = await readFile(`${import.meta.dirname}/../../.output/chrome-mv3/signin-gate.js`, 'utf8');
const mostPages = 50;

/** What one page cost. Times in milliseconds; `start` = the gate's first run, `total` = with everything it does until two seconds later. */
interface Cost {
  readonly start: number;
  readonly total: number;
  readonly longest: number;
  readonly messages: number;
  readonly layouts: number;
  readonly styles: number;
  readonly longTasks: number;
}

const world = await startWorld();
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--ignore-certificate-errors', '--disable-quic', `--host-resolver-rules=MAP * 127.0.0.1:${world.port}`],
});
try {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  const step = Math.max(1, Math.floor(files.length / mostPages));
  const chosen = files.filter((_, index) => index % step === 0).slice(0, mostPages);
  const pairs: { readonly bare: Cost; readonly gated: Cost }[] = [];
  for (const [index, name] of chosen.entries()) {
    const html = withoutFields(await readFile(join(folder, name), 'utf8'));
    const url = serve(html, index);
    pairs.push({ bare: await measure(browser, url, ''), gated: await measure(browser, url, gate) });
    if ((index + 1) % 10 === 0) console.log(`${index + 1} of ${chosen.length} pages`);
  }
  print(pairs);
} finally {
  await browser.close();
  await world.close();
}

function withoutFields(html: string): string {
  return html.replaceAll(/<input\b[^>]*>|<textarea\b[\s\S]*?<\/textarea>|\scontenteditable(?:=\S+)?/gi, '');
}

/** Isolated from other origins, a page gets a clock of 5 microseconds instead of 100. */
function serve(html: string, index: number): string {
  const host = `ordinary-${index}.example`;
  world.pages.put(host, {
    html,
    headers: {
      'Content-Security-Policy': "script-src 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  });
  return `https://${host}/`;
}

async function measure(from: Browser, url: string, script: string): Promise<Cost> {
  const context = await from.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: clocked(script) });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
    await page.waitForTimeout(1_200);
    const { metrics } = await session.send('Performance.getMetrics');
    const count = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { ...(await clocks(page)), layouts: count('LayoutCount'), styles: count('RecalcStyleCount') };
  } finally {
    await context.close();
  }
}

/** Runs a script with a clock around it and around everything that it has called later. */
function clocked(script: string): string {
  return `(() => {
    if (top !== window) return;
    const clocks = { start: 0, total: 0, longest: 0, messages: 0, longTasks: 0 };
    let inside = false;
    const clock = (work) => typeof work !== 'function' ? work : function (...parts) {
      if (inside) return work.apply(this, parts);
      inside = true;
      const start = performance.now();
      try { return work.apply(this, parts); } finally {
        inside = false;
        const took = performance.now() - start;
        clocks.total += took;
        clocks.longest = Math.max(clocks.longest, took);
      }
    };
    new PerformanceObserver((list) => { clocks.longTasks += list.getEntries().length; }).observe({ type: 'longtask', buffered: true });
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (name, listener, options) { return add.call(this, name, clock(listener), options); };
    const Observer = class extends MutationObserver { constructor(work) { super(clock(work)); } };
    const later = (work, time) => setTimeout(clock(work), time);
    window.requestIdleCallback = ((idle) => (work, options) => idle.call(window, clock(work), options))(window.requestIdleCallback);
    const runtime = { sendMessage: () => { clocks.messages += 1; return Promise.resolve({ res: null }); } };
    const run = clock(() => ((MutationObserver, setTimeout, chrome, globalThis) => { ${script} })(Observer, later, { runtime }, { chrome: { runtime } }));
    run();
    clocks.start = clocks.total;
    EventTarget.prototype.addEventListener = add;
    Object.defineProperty(window, '__clocks', { value: clocks });
  })();`;
}

async function clocks(page: Page): Promise<Omit<Cost, 'layouts' | 'styles'>> {
  return (await page.evaluate('window.__clocks')) as Omit<Cost, 'layouts' | 'styles'>;
}

function print(pairs: readonly { readonly bare: Cost; readonly gated: Cost }[]): void {
  const line = (name: string, pick: (cost: Cost) => number) => {
    const values = pairs.map(({ gated, bare }) => Math.max(0, pick(gated) - pick(bare)));
    const [median, p95, most] = [0.5, 0.95, 1].map((share) => quantile(values, share).toFixed(3));
    return `${name}: median ${median} ms, 95 % within ${p95} ms, most ${most} ms`;
  };
  const sum = (kind: 'bare' | 'gated', pick: (cost: Cost) => number) => pairs.reduce((all, pair) => all + pick(pair[kind]), 0);
  const beside = (name: string, pick: (cost: Cost) => number) => `${name} ${sum('gated', pick)} with, ${sum('bare', pick)} without`;
  console.log(`gate: ${gate.length} bytes, ${gzipSync(gate).length} gzipped (bound 3072); ${pairs.length} pages without fields`);
  console.log(line('start', ({ start }) => start));
  console.log(line('all until the page rests (bound 0.3)', ({ total }) => total));
  console.log(line('longest piece', ({ longest }) => longest));
  console.log(`${sum('gated', ({ messages }) => messages)} messages (bound 0)`);
  console.log(
    [
      beside('layouts', ({ layouts }) => layouts),
      beside('style', ({ styles }) => styles),
      beside('long tasks', ({ longTasks }) => longTasks),
    ].join('; '),
  );
}
