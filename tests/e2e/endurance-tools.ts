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

/** How long the extension kept the page's thread busy, ms. */
export interface Busy {
  /** The longest time without a pause. */
  readonly longest: number;
  readonly total: number;
}

/**
 * Runs `work` and measures what the extension's script did meanwhile, from samples of the stack: a run of samples with one of its frames
 * is one piece of work. Layout that the script forces counts for it. Wall-clock time, so that a busy machine makes it longer, never shorter.
 */
export async function busyDuring(session: CDPSession, work: () => Promise<void>): Promise<Busy> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  const parents = new Map(profile.nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id] as const)));
  const urls = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const own = new Map<number, boolean>();
  const isOwn = (id: number): boolean => {
    const known = own.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id);
    const answer = /\/content-scripts\/webmail\.js$/.test(urls.get(id) ?? '') || (parent !== undefined && isOwn(parent));
    own.set(id, answer);
    return answer;
  };
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  let longest = 0;
  let total = 0;
  let run = 0;
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const length = (profile.timeDeltas?.[index + 1] ?? 0) / 1_000;
    // A collection in the midst of a run belongs to it.
    if (isOwn(id) || (run > 0 && names.get(id) === '(garbage collector)')) {
      run += length;
      total += length;
    } else run = 0;
    longest = Math.max(longest, run);
  }
  return { longest, total };
}

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
