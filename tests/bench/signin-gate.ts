// `node tests/bench/signin-gate.ts [--against BUILD] [DIR]`: what the gate costs on pages that ask for nothing. DIR is a corpus folder (default: the evaluation
// corpus beside the repository); without one, the project's own honest pages are measured. Needs the built extension, whose gate is run as built.
// BUILD is a checkout of another build, whose gate is measured on the same pages in turns. Captured sign-in pages serve as ordinary ones with their fields taken out. The network ends on loopback, page scripts are forbidden.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findChromium } from '../tools/browsers.ts';
import { quantile } from '../tools/evaluate/statistics.ts';
import { startWorld } from '../world/world.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { against: { type: 'string' } } });
const corpus = `${positionals[0] ?? `${import.meta.dirname}/../../../shared/corpus`}/pages/other-login`;
const folder = existsSync(corpus) ? corpus : `${import.meta.dirname}/../fixtures/signin/honest`;
const gate = await gateOf(`${import.meta.dirname}/../..`);
const rival = values.against === undefined ? null : await gateOf(values.against);
const mostPages = 50;

/**
 * What the gate cost on one page, from the browser's own trace: milliseconds of processor time, which other work on the machine does not
 * lengthen. `total` = everything it does; `forced` = how often it made the browser compute style or layout. `start` = its first run, by the
 * clock, in a visit of its own without tracing, which would double so short a time; pages are isolated so that the clock ticks in microseconds.
 */
interface Cost {
  readonly start: number;
  readonly total: number;
  readonly longest: number;
  readonly messages: number;
  readonly forced: number;
}

/** What the whole page cost its main thread, ms of processor time; `long` = tasks of more than 50 ms. */
interface Load {
  readonly busy: number;
  readonly long: number;
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
  const costs: Cost[] = [];
  const others: Cost[] = [];
  const loads: { readonly without: Load; readonly with: Load }[] = [];
  for (const [index, name] of chosen.entries()) {
    const url = serve(withoutFields(await readFile(join(folder, name), 'utf8')), index);
    // In turns, so that neither side always finds the warmer browser.
    const order = index % 2 === 0 ? [false, true] : [true, false];
    const [one, other] = [await measure(url, order[0] ? gate : null), await measure(url, order[1] ? gate : null)];
    const [bare, gated] = order[0] ? [other, one] : [one, other];
    if (gated.cost) costs.push({ ...gated.cost, start: await measureStart(url, gate) });
    const { cost } = rival === null ? { cost: null } : await measure(url, rival);
    if (rival !== null && cost) others.push({ ...cost, start: await measureStart(url, rival) });
    loads.push({ without: bare.load, with: gated.load });
    if ((index + 1) % 10 === 0) console.log(`${index + 1} of ${chosen.length} pages`);
  }
  print(gate, costs);
  if (rival !== null) {
    console.log('\nthe other build');
    print(rival, others);
    const ratio = (pick: (cost: Cost) => number) => (quantile(costs.map(pick), 0.5) / quantile(others.map(pick), 0.5)).toFixed(2);
    console.log(`ratio of the medians (bound 1.0): start ${ratio(({ start }) => start)}, everything ${ratio(({ total }) => total)}\n`);
  }
  compare(loads);
} finally {
  await browser.close();
  await world.close();
}

function gateOf(checkout: string): Promise<string> {
  return readFile(join(checkout, '.output/chrome-mv3/signin-gate.js'), 'utf8');
}

function withoutFields(html: string): string {
  return html.replaceAll(/<input\b[^>]*>|<textarea\b[\s\S]*?<\/textarea>|\scontenteditable(?:=\S+)?/gi, '');
}

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

/** An event of a trace; times in microseconds. `tdur` = processor time of the thread, `dur` = by the clock on the wall. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** In a fresh context, whose page gets a process of its own. */
async function measureStart(url: string, script: string): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: named(script) });
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    return (await page.evaluate('window.__start')) as number;
  } finally {
    await context.close();
  }
}

async function measure(url: string, script: string | null): Promise<{ readonly cost: Omit<Cost, 'start'> | null; readonly load: Load }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    if (script !== null) await page.addInitScript({ content: named(script) });
    await browser.startTracing(page, {
      categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink,devtools.timeline'],
    });
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    // Longer than the gate's own pauses: what it does once the page has come to rest belongs to the price.
    await page.waitForTimeout(1_500);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
    const load = loadOf(traceEvents);
    if (script === null) return { cost: null, load };
    const messages = (await page.evaluate('window.__messages')) as number;
    return { cost: { ...costOf(traceEvents), messages }, load };
  } finally {
    await context.close();
  }
}

/** Gives the script a name for the trace, and somebody who answers its messages. */
function named(script: string): string {
  return `(() => {
    if (top !== window) return;
    window.__messages = 0;
    const runtime = { sendMessage: () => { window.__messages += 1; return Promise.resolve({ res: null }); } };
    const start = performance.now();
    ((globalThis) => { ${script} })({ chrome: { runtime } });
    window.__start = performance.now() - start;
  })();
  //# sourceURL=signin-gate.js`;
}

function costOf(events: readonly TraceEvent[]): Omit<Cost, 'start' | 'messages'> {
  const own = events.filter(
    ({ name, args }) => /^(?:FunctionCall|EvaluateScript|FireIdleCallback)$/.test(name) && args?.data?.url === 'signin-gate.js',
  );
  const pieces = own.filter((piece) => !own.some((outer) => outer !== piece && covers(outer, piece)));
  const times = pieces.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1_000);
  const forced = events
    .filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree')
    .filter((work) => pieces.some((piece) => covers(piece, work)));
  return { total: times.reduce((all, time) => all + time, 0), longest: Math.max(0, ...times), forced: forced.length };
}

/** Of the thread that parsed the page. */
function loadOf(events: readonly TraceEvent[]): Load {
  const parser = events.find(({ name }) => name === 'ParseHTML');
  const tasks = events.filter(({ name, tid, pid }) => name.endsWith('RunTask') && tid === parser?.tid && pid === parser.pid);
  const times = tasks.map(({ tdur = 0 }) => tdur / 1_000);
  return { busy: times.reduce((all, time) => all + time, 0), long: times.filter((time) => time > 50).length };
}

function covers(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.tid === inner.tid && inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}

function print(script: string, costs: readonly Cost[]): void {
  const line = (name: string, pick: (cost: Cost) => number) => {
    const [median, p95, most] = [0.5, 0.95, 1].map((share) => quantile(costs.map(pick), share).toFixed(3));
    return `${name}: median ${median} ms, 95 % within ${p95} ms, most ${most} ms`;
  };
  const sum = (pick: (cost: Cost) => number) => costs.reduce((all, cost) => all + pick(cost), 0);
  console.log(`gate: ${script.length} bytes, ${gzipSync(script).length} gzipped (bound 3072); ${costs.length} pages without fields`);
  console.log(line('start, by the clock (bound 0.3)', ({ start }) => start));
  console.log(line('everything until the page rests, under tracing', ({ total }) => total));
  console.log(line('longest piece (a long task has 50)', ({ longest }) => longest));
  console.log(
    `${sum(({ messages }) => messages)} messages (bound 0), ${sum(({ forced }) => forced)} times style or layout was forced (bound 0)`,
  );
}

function compare(loads: readonly { readonly without: Load; readonly with: Load }[]): void {
  const middle = (pick: (load: (typeof loads)[number]) => number) => quantile(loads.map(pick), 0.5).toFixed(2);
  const long = (side: 'with' | 'without') => loads.reduce((all, load) => all + load[side].long, 0);
  console.log(
    `main thread of the same pages: median ${middle((load) => load.without.busy)} ms without, ${middle((load) => load.with.busy)} ms with the gate ` +
      `(${middle((load) => load.with.busy / load.without.busy)} times, median of the ratios); tasks over 50 ms: ${long('without')} without, ${long('with')} with`,
  );
}
