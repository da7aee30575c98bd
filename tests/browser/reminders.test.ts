import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type PortalState, unknownPortal } from '../../utils/core/memory/portal.ts';
import type { KnownActivity } from '../../utils/core/portal/list/merge.ts';
import { settingsSchema } from '../../utils/core/settings/settings.ts';
import { popupMessagesFor } from '../../utils/i18n/popup/registry.ts';
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

/** Whether the user allows notifications, and which the browser cannot show. */
let allowed = true;
let refuses: (name: string) => boolean = () => false;
/** What a click on a notification does. */
let opened: (name: string) => void = () => undefined;

/** What the user read. */
const texts: string[] = [];

vi.mock('../../utils/browser/notify.ts', () => ({
  mayNotify: async () => allowed,
  shownNotifications: () => wait(async () => new Set(visible)),
  notify: (name: string, { title, text }: { title: string; text: string }) =>
    wait(async () => {
      if (refuses(name)) throw new Error('Unable to show');
      shown.set(name, (shown.get(name) ?? 0) + 1);
      visible.add(name);
      texts.push(`${title} ${text}`);
    }),
  closeNotification: async () => undefined,
  watchNotifications: (open: typeof opened) => {
    opened = open;
  },
}));
vi.mock('../../entrypoints/background/toolbar.ts', () => ({ uiLanguage: async () => 'en' }));

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  shown.clear();
  visible.clear();
  allowed = true;
  refuses = () => false;
  gate = { count: 0, stopAt: Number.POSITIVE_INFINITY };
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.sync]) {
    const [get, set] = [area.get.bind(area), area.set.bind(area)];
    vi.spyOn(area, 'get').mockImplementation(((keys: never) => wait(() => get(keys))) as never);
    vi.spyOn(area, 'set').mockImplementation(((items: never) => wait(() => set(items))) as never);
  }
  await choose({});
  await keep(fresh(3));
  gate.count = 0;
});

/** New titles, with what a test wants changed. */
function fresh(count: number, change: Partial<KnownActivity> = {}): KnownActivity[] {
  const closesOn = { kind: 'instant', at: now + 30 * 86_400_000 } as const;
  return manyKnown(count, now).map((one) => ({ ...one, isNew: true, firstSeen: now - 1_000, closesOn, ...change }));
}

async function keep(list: readonly KnownActivity[], more: Partial<PortalState> = {}): Promise<void> {
  await fakeBrowser.storage.local.set({ portal: { version: 1, value: { ...unknownPortal, list, ...more } } });
}

async function choose(notifications: object): Promise<void> {
  const value = settingsSchema.parse({ notifications: { quietHours: { enabled: false }, ...notifications } });
  await fakeBrowser.storage.sync.set({ settings: { version: 1, value } });
}

/** Has a worker stopped after it has decided what to show, and before it shows anything. */
async function stoppedBeforeShowing(): Promise<void> {
  refuses = () => true;
  await (await worker()).remind().catch(() => undefined);
  refuses = () => false;
  expect([...shown.keys()]).toEqual([]);
}

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
  return await import('../../entrypoints/background/portal/reminders.ts');
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

describe('a notification that the browser refuses', () => {
  it('holds up neither the others nor the next look, and is tried again', async () => {
    await keep([...fresh(2), ...fresh(3, { isNew: false, closesOn: { kind: 'instant', at: now + 5 * 86_400_000 } }).slice(2)]);
    refuses = (name) => name === 'new:story-0';
    await (await worker()).remind().catch(() => undefined);
    expect([...shown.keys()]).toEqual(['new:story-1']);
    expect(await fakeBrowser.alarms.get('portal-remind')).toBeDefined();
    refuses = () => false;
    await (await worker()).remind();
    expect([...shown]).toEqual([
      ['new:story-1', 1],
      ['new:story-0', 1],
    ]);
  });
});

describe('what a stopped worker left to be shown', () => {
  it('waits for the end of quiet hours', async () => {
    await stoppedBeforeShowing();
    const clock = new Date();
    const minutes = clock.getHours() * 60 + clock.getMinutes();
    await choose({ quietHours: { enabled: true, from: (minutes + 1_380) % 1_440, to: (minutes + 60) % 1_440 } });
    await (await worker()).remind();
    expect([...shown.keys()]).toEqual([]);
    await choose({});
    await (await worker()).remind();
    expect([...shown.values()]).toEqual([1, 1, 1]);
  });

  it('leaves out what the user has done or hidden meanwhile', async () => {
    await stoppedBeforeShowing();
    const marks = [{ done: now }, { hidden: now }, {}];
    await keep(fresh(3).map((one, index) => ({ ...one, mark: { ...one.mark, ...marks[index] } })));
    await (await worker()).remind();
    expect([...shown.keys()]).toEqual(['new:story-2']);
  });

  it('says of what has closed meanwhile that it has', async () => {
    const soon = { isNew: false, firstSeen: now - 86_400_000 * 9 };
    await keep(fresh(1, { ...soon, closesOn: { kind: 'instant', at: now + 3_600_000 } }));
    await stoppedBeforeShowing();
    await keep(fresh(1, { ...soon, closesOn: { kind: 'instant', at: now + 3_600_000 }, status: 'closed' }));
    texts.length = 0;
    vi.useFakeTimers({ now: now + 7_200_000, toFake: ['Date'] });
    await (await worker()).remind();
    vi.useRealTimers();
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(popupMessagesFor('en').notifications.missedOne.split('{')[0]);
  });
});

describe('many at once', () => {
  it('are one notification, which leads to the portal and not to one of them', async () => {
    await keep(fresh(9));
    const made = await worker();
    await made.remind();
    expect([...shown.values()]).toEqual([1]);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    made.watchReminders();
    opened([...shown.keys()][0] ?? '');
    await vi.waitFor(() => expect(create).toHaveBeenCalled());
    expect(create.mock.calls[0]?.[0].url).toBe('https://www.amazonpreview.com');
  });
});

describe('word that the portal cannot be read', () => {
  it('comes once until it could be read again, whatever lies between', async () => {
    const page = 'https://www.amazonpreview.com/home';
    const sources: PortalState['sources'] = [{ page, language: 'en', how: 'page', start: page, etag: '', lastModified: '' }];
    const { remind } = await worker();
    const end = async (outcome: PortalState['outcome'], since: number, goodAt: number) => {
      await keep([], { sources, outcome, outcomeSince: since, goodAt });
      await remind();
    };
    for (let day = 0; day < 4; day += 1) {
      await end({ kind: 'signed-out' }, now + day * 10, 5);
      await end({ kind: 'offline', timedOut: false }, now + day * 10 + 5, 5);
    }
    expect([...shown.values()]).toEqual([1]);
    await end({ kind: 'ok', unchanged: false }, now + 50, now + 50);
    await end({ kind: 'signed-out' }, now + 60, now + 50);
    expect([...shown.values()]).toEqual([1, 1]);
  });
});

describe('somebody who allows notifications late', () => {
  it('is not told of what closed before', async () => {
    const past = { isNew: false, firstSeen: now - 30 * 86_400_000, closesOn: { kind: 'instant', at: now - 86_400_000 } } as const;
    allowed = false;
    await keep(fresh(2, past));
    await (await worker()).remind();
    allowed = true;
    await (await worker()).remind();
    expect([...shown.keys()]).toEqual([]);
    // The same for deadlines that are switched on late.
    await choose({ deadlines: false });
    await (await worker()).remind();
    await choose({});
    await (await worker()).remind();
    expect([...shown.keys()]).toEqual([]);
  });
});
