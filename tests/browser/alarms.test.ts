import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type PortalState, unknownPortal } from '../../utils/core/memory/portal.ts';

// Alarms that a browser has lost, or that a clock running ahead has set for another year.

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const page = 'https://www.amazonpreview.com/home';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
});

async function keep(more: Partial<PortalState>): Promise<void> {
  const sources: PortalState['sources'] = [{ page, language: 'en', how: 'page', start: page, etag: '', lastModified: '' }];
  await fakeBrowser.storage.local.set({ portal: { version: 1, value: { ...unknownPortal, sources, ...more } } });
}

/** Starts the worker, and waits for its alarms. */
async function start(): Promise<void> {
  vi.resetModules();
  const { keepAlarms, watchAlarms } = await import('../../entrypoints/background/alarms.ts');
  const nothing = async () => undefined;
  watchAlarms({ 'portal-sync': nothing, 'portal-remind': nothing, 'portal-badge': nothing, 'portal-turn': nothing });
  await keepAlarms();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

const timeOf = async (name: string): Promise<number> => ((await fakeBrowser.alarms.get(name))?.scheduledTime ?? Number.NaN) - Date.now();

describe('alarms', () => {
  it('are made anew where the browser has lost them, as Firefox does with every start', async () => {
    await keep({ nextAt: Date.now() + 2 * hour, triedAt: Date.now() - hour });
    await start();
    expect(await timeOf('portal-badge')).toBeLessThanOrEqual(30 * minute);
    expect(Math.abs((await timeOf('portal-sync')) - 2 * hour)).toBeLessThan(minute);
  });

  it('stay where they are at every other start of the worker', async () => {
    await keep({ nextAt: Date.now() + 2 * hour, triedAt: Date.now() - hour });
    fakeBrowser.alarms.create('portal-badge', { when: Date.now() + 7 * minute, periodInMinutes: 30 });
    fakeBrowser.alarms.create('portal-sync', { when: Date.now() + 3 * hour });
    await start();
    expect(Math.round((await timeOf('portal-badge')) / minute)).toBe(7);
    expect(Math.round((await timeOf('portal-sync')) / minute)).toBe(180);
  });

  it.each([
    ['a year', 365 * day],
    ['two days', 2 * day],
  ])('of a clock that ran %s ahead are set right', async (_, ahead) => {
    await keep({ nextAt: Date.now() + ahead + 6 * hour, triedAt: Date.now() + ahead, outcome: { kind: 'ok', unchanged: false } });
    fakeBrowser.alarms.create('portal-badge', { when: Date.now() + ahead + 30 * minute, periodInMinutes: 30 });
    fakeBrowser.alarms.create('portal-sync', { when: Date.now() + ahead + 6 * hour });
    await start();
    expect(await timeOf('portal-badge')).toBeLessThanOrEqual(30 * minute);
    const sync = await timeOf('portal-sync');
    expect(sync).toBeLessThanOrEqual(20 * minute);
    // The next start of the worker does not put it off again.
    await start();
    expect(Math.abs((await timeOf('portal-sync')) - sync)).toBeLessThan(minute);
  });
});
