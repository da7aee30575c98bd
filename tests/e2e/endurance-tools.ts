import type { CDPSession, Page } from '@playwright/test';

/** What a page holds after its garbage was collected. */
export interface Holdings {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes. */
  readonly heap: number;
}

/** Counts after two forced collections: what the first one frees may hold other things. */
export async function holdingsOf(session: CDPSession): Promise<Holdings> {
  await session.send('Performance.enable');
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') };
}

/** What the extension's tasks cost the page's thread, ms of processor time: what other programs take away does not count. */
export interface Busy {
  readonly longest: number;
  readonly total: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Start, and length by the clock and by the processor; microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const ownScript = /\/content-scripts\/webmail\.js$/;

/**
 * Runs `work` under the browser's trace and measures the tasks in which the extension's script took part, each as a whole: what the page
 * did in the same task, and layout that the script forced, count against the extension. So do tasks that ran promises of nobody's script,
 * which is how the worker's answers arrive.
 */
export async function busyDuring(session: CDPSession, work: () => Promise<void>): Promise<Busy> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8'] },
  });
  await work();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const times = ownTasks(events).map(({ tdur = 0 }) => tdur / 1_000);
  return { longest: Math.max(0, ...times), total: times.reduce((sum, time) => sum + time, 0) };
}

function ownTasks(events: readonly TraceEvent[]): TraceEvent[] {
  const own = events.find(({ args }) => ownScript.test(args?.data?.url ?? ''));
  if (!own) return [];
  const thread = events.filter(({ pid, tid }) => pid === own.pid && tid === own.tid).sort((one, other) => one.ts - other.ts);
  const calls = thread.filter(({ name }) => ['FunctionCall', 'EvaluateScript', 'RunMicrotasks'].includes(name));
  let next = 0;
  return thread.filter((task) => {
    if (!task.name.endsWith('RunTask')) return false;
    const end = task.ts + (task.dur ?? 0);
    while ((calls[next]?.ts ?? Number.POSITIVE_INFINITY) < task.ts) next += 1;
    const inside: TraceEvent[] = [];
    for (let at = next; (calls[at]?.ts ?? Number.POSITIVE_INFINITY) <= end; at += 1) inside.push(calls[at] as TraceEvent);
    const scripts = inside.filter(({ name }) => name !== 'RunMicrotasks').map(({ args }) => args?.data?.url ?? '');
    return scripts.some((url) => ownScript.test(url)) || (inside.length > 0 && scripts.length === 0);
  });
}

/** How much longer the same work takes here and now than on the idle machine that the limits were set on; never less than 1. */
export interface Pace {
  /** By the clock: other programs count. */
  readonly clock: number;
  /** By the processor: a slower one, or one that shares its caches, counts. */
  readonly processor: number;
}

/** What `fixedWork` takes on the machine of the limits, ms of processor time, with nothing beside it. */
const referenceWork = 20;

/** Measures a fixed piece of work, some 20 ms of it. Limits in milliseconds are multiplied by what it says. */
export function pace(): Pace {
  const started = performance.now();
  const before = process.cpuUsage();
  fixedWork();
  const { user, system } = process.cpuUsage(before);
  const clock = (performance.now() - started) / referenceWork;
  return { clock: Math.max(1, clock), processor: Math.max(1, Math.min(clock, (user + system) / 1_000 / referenceWork)) };
}

/** How many times longer than alone a piece of work takes on this machine now, by the clock: 1 on an idle one. */
export function contention(): number {
  return pace().clock;
}

/** Objects, text and sorting, as pages and the product do them; a machine that is slow at these is slow at both. */
function fixedWork(): void {
  for (let round = 0; round < 5; round += 1) {
    const rows = Array.from({ length: 6_000 }, (_, index) => ({ name: `row ${(index * 7_919) % 6_007}`, parts: [index, `${index}`] }));
    const copy = JSON.parse(JSON.stringify(rows)) as typeof rows;
    copy.sort((one, other) => (one.name < other.name ? -1 : 1));
  }
}

// The first rounds are compiled while they run.
fixedWork();

/** Installs, before the page's own scripts, a record of when bodies and banners appear and of long tasks; see `WatchedPage`. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { body: 0, banner: 0, longTasks: [] as number[] };
    Object.assign(window, { seen });
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        if (target instanceof Element && target.classList.contains('a3s') && addedNodes.length > 0) seen.body = performance.now();
        for (const node of addedNodes) if (node.nodeName === 'PREVIEW-GUARD-BANNER') seen.banner = performance.now();
      }
    }).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longTasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
}

/** What `watchPage` puts on the window. Times of `performance.now()`, 0 = not yet. */
export interface WatchedPage {
  readonly seen: { body: number; banner: number; readonly longTasks: number[] };
}

/** The middle value, and the one that 95 % do not exceed. */
export function spread(values: readonly number[]): { readonly median: number; readonly p95: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}
