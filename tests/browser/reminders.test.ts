import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unknownPortal } from '../../utils/core/memory/portal.ts';
import { settingsSchema } from '../../utils/core/settings/settings.ts';
import { manyKnown } from '../tools/known-activities.ts';

// Notifications with a worker that is stopped at every single wait: every fact is told once, none is lost.

const now = Date.now();
const shown = new Map<string, number>();
let gate: { count: number; stopAt: number } = { count: 0, stopAt: Number.POSITIVE_INFINITY };

function wait<Result>(work: () => Promise<Result>): Promise<Result> {
  gate.count += 1;
  return gate.count >= gate.stopAt ? new Promise<Result>(() => undefined) : work();
}

const visible = new Set<string>();

/** What the user read. */
const texts: string[] = [];

vi.mock('../../utils/browser/notify.ts', () => ({
  mayNotify: async () => true,
  shownNotifications: () => wait(async () => new Set(visible)),
  notify: (name: string, { title, text }: { title: string; text: string }) =>
    wait(async () => {
      shown.set(name, (shown.get(name) ?? 0) + 1);
      visible.add(name);
      texts.push(`${title} ${text}`);
    }),
  closeNotification: async () => undefined,
  watchNotifications: () => undefined,
}));
vi.mock('../../entrypoints/background/toolbar.ts', () => ({ uiLanguage: async () => 'en' }));

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  shown.clear();
  visible.clear();
  gate = { count: 0, stopAt: Number.POSITIVE_INFINITY };
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.sync]) {
    const [get, set] = [area.get.bind(area), area.set.bind(area)];
    vi.spyOn(area, 'get').mockImplementation(((keys: never) => wait(() => get(keys))) as never);
    vi.spyOn(area, 'set').mockImplementation(((items: never) => wait(() => set(items))) as never);
  }
  const settings = settingsSchema.parse({ notifications: { quietHours: { enabled: false } } });
  await fakeBrowser.storage.sync.set({ settings: { version: 1, value: settings } });
  const list = manyKnown(3, now).map((one) => ({
    ...one,
    isNew: true,
    firstSeen: now - 1_000,
    closesOn: { kind: 'instant', at: now + 30 * 86_400_000 },
  }));
  await fakeBrowser.storage.local.set({ portal: { version: 1, value: { ...unknownPortal, list } } });
  gate.count = 0;
});

async function worker() {
  vi.resetModules();
  const tails = new Map<string, Promise<unknown>>();
  vi.stubGlobal('navigator', {
    locks: {
      request(name: string, work: () => Promise<unknown>) {
        const next = (tails.get(name) ?? Promise.resolve()).then(work);
        tails.set(
          name,
          next.catch(() => undefined),
        );
        return next;
      },
    },
  });
  return await import('../../entrypoints/background/reminders.ts');
}

describe('reminders', () => {
  it('tells each fact once', async () => {
    await (await worker()).remind();
    await (await worker()).remind();
    expect([...shown.values()]).toEqual([1, 1, 1]);
  });

  it('tells each fact once wherever the worker is stopped', async () => {
    await (await worker()).remind();
    const waits = gate.count;
    expect(waits).toBeGreaterThan(8);
    for (let at = 1; at <= waits; at += 1) {
      gate.stopAt = Number.POSITIVE_INFINITY;
      await fakeBrowser.storage.local.remove('told');
      shown.clear();
      visible.clear();
      gate = { count: 0, stopAt: at };
      const stopped = await worker();
      await Promise.race([stopped.remind(), new Promise((resolve) => setTimeout(resolve, 20))]);
      gate.stopAt = Number.POSITIVE_INFINITY;
      await (await worker()).remind();
      await (await worker()).remind();
      expect([at, ...shown.values()]).toEqual([at, 1, 1, 1]);
    }
  }, 30_000);

  it('leaves titles out unless the user wants them', async () => {
    texts.length = 0;
    await (await worker()).remind();
    expect(texts.join()).not.toContain('harbour');
    expect(texts).toHaveLength(3);
  });
});
