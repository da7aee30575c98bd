import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { manyKnown as ManyKnown } from '../../tools/known-activities.ts';
import type { Build, Builds } from '../compare/build.ts';
import { type Ratio, ratioAt } from '../compare/ratio.ts';
import { type BenchStage, withStages } from '../compare/stage.ts';
import { inTurns, inTurnsMany } from '../compare/turns.ts';

const rounds = 12;

/** The window of the toolbar: when the first titles are painted, and how much stands in its document. */
export async function popup(builds: Builds): Promise<readonly Ratio[]> {
  return await withStages(builds, async (stages) => {
    for (const side of ['before', 'now'] as const) await fill(stages[side], builds[side], 200);
    const few = await inTurnsMany(rounds, (side) => open(stages[side]), 2);
    const fresh = few.fresh;
    for (const side of ['before', 'now'] as const) await fill(stages[side], builds[side], 2_000);
    const many = await inTurns(rounds, async (side) => (await open(stages[side])).fresh, 2);
    return [
      ratioAt(0.5, fresh, { what: 'popup, 200 titles: first paint, new page', unit: 'ms', atMost: 0.6 }),
      ratioAt(0.5, few.again, { what: 'popup, 200 titles: first paint, reload', unit: 'ms', atMost: 0.6 }),
      ratioAt(0.5, few.nodes, { what: 'popup, 200 titles: nodes', unit: 'nodes', atMost: 0.2 }),
      // Both of this build: how much longer ten times as many titles take.
      ratioAt(
        0.5,
        { before: fresh.now, now: many.now },
        { what: 'popup: first paint of 2,000 titles against 200', unit: 'ms', atMost: 1.2 },
      ),
    ];
  });
}

/** Puts titles into the storage, in the form of the build itself. */
async function fill({ context, id }: BenchStage, { root }: Build, count: number): Promise<void> {
  const { manyKnown } = (await import(join(root, 'tests/tools/known-activities.ts'))) as { readonly manyKnown: typeof ManyKnown };
  const { unknownPortal } = (await import(join(root, 'utils/core/memory/portal.ts'))) as { readonly unknownPortal: object };
  const now = Date.now();
  const source = { page: 'https://www.amazonpreview.com/home', language: 'en', how: 'page', etag: '', lastModified: '' };
  const value = {
    ...unknownPortal,
    list: manyKnown(count, now),
    sources: [{ ...source, start: source.page }],
    outcome: { kind: 'ok', unchanged: false },
    triedAt: now,
    goodAt: now,
    outcomeSince: now,
    nextAt: now + 3_600_000,
  };
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/help.html`);
  await page.evaluate((portal) => chrome.storage.local.set({ portal: { version: 1, value: portal } }), value);
  await page.close();
}

/** Opens the popup in a new page and loads it once more; times of the paint that shows the first title, ms. */
async function open({ context, id }: BenchStage): Promise<Readonly<Record<'fresh' | 'again' | 'nodes', number>>> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.setViewportSize({ width: 380, height: 560 });
  await page.addInitScript(markFirstTitle);
  await page.goto(`chrome-extension://${id}/popup.html`);
  const fresh = await painted(page);
  await page.reload();
  const again = await painted(page);
  // What is drawn after the first frame counts too.
  await page.waitForTimeout(1_000);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return { fresh, again, nodes: metrics.find(({ name }) => name === 'Nodes')?.value ?? Number.NaN };
}

async function painted(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('title-painted').length > 0, undefined, { polling: 100, timeout: 30_000 });
  return await page.evaluate(() => performance.getEntriesByName('title-painted')[0]?.startTime ?? Number.NaN);
}

/** Runs in the page before its own scripts: marks when the frame with the first title has been drawn. */
function markFirstTitle(): void {
  const titled = (nodes: NodeList) => [...nodes].some((node) => node.textContent?.includes('Story number'));
  new MutationObserver((records, observer) => {
    if (!records.some(({ addedNodes }) => titled(addedNodes))) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => performance.mark('title-painted');
      drawn.port2.postMessage(0);
    });
  }).observe(document, { childList: true, subtree: true });
}
