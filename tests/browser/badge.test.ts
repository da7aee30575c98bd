import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unknownPortal } from '../../utils/core/memory/portal.ts';
import { manyKnown } from '../tools/known-activities.ts';

// The badge as the browsers draw it: what is set for a tab comes before what is set for all, and stays until it is taken back.

const hour = 3_600_000;
const all = { text: '', color: '' };
const tabs = new Map<number, { text?: string; color?: string }>();

const shownIn = (tab: number) => ({ ...all, ...tabs.get(tab) });

/** Chromium takes no `null` for a colour; Firefox does, and forgets that of the tab. */
function browserThat(takesNull: boolean) {
  const set = (part: 'text' | 'color') => async (details: { tabId?: number; text?: string | null; color?: string | null }) => {
    const value = details[part];
    if (part === 'color' && value === null && !takesNull) throw new TypeError('Error at parameter color');
    if (details.tabId === undefined) all[part] = value ?? '';
    else {
      const { [part]: _, ...others } = tabs.get(details.tabId) ?? {};
      tabs.set(details.tabId, typeof value === 'string' ? { ...others, [part]: value } : others);
    }
  };
  return {
    setBadgeText: set('text'),
    setBadgeBackgroundColor: set('color'),
    setBadgeTextColor: async () => undefined,
    getBadgeText: async ({ tabId }: { tabId: number }) => shownIn(tabId).text,
  };
}

async function badge(takesNull = false) {
  vi.resetModules();
  Object.assign(fakeBrowser, { action: browserThat(takesNull) });
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
  return await import('../../entrypoints/background/badge.ts');
}

async function keep(count: number, closesIn: number): Promise<void> {
  const list = manyKnown(count, Date.now()).map((one) => ({ ...one, closesOn: { kind: 'instant', at: Date.now() + closesIn } }));
  await fakeBrowser.storage.local.set({ portal: { version: 1, value: { ...unknownPortal, list } } });
}

beforeEach(() => {
  fakeBrowser.reset();
  tabs.clear();
});

describe('the badge', () => {
  it.each([
    [0, ''],
    [1, '1'],
    [100, '100'],
    [999, '999'],
    [1_000, '999+'],
  ])('shows %i as "%s"', async (count, text) => {
    await keep(count, 40 * hour);
    await (await badge()).showBadge();
    expect(all.text).toBe(text);
  });

  it.each([
    ['due', ''],
    ['off', ''],
    ['count', '2'],
  ])('shows what the user wishes of two that close in weeks: %s', async (wish, text) => {
    await keep(2, 400 * hour);
    await fakeBrowser.storage.sync.set({ settings: { version: 1, value: { portal: { badge: wish } } } });
    await (await badge()).showBadge();
    expect(all.text).toBe(text);
  });

  it('has an alarm for the moment at which it changes by the clock alone', async () => {
    await keep(1, 7 * hour);
    await (await badge()).showBadge();
    const at = (await fakeBrowser.alarms.get('portal-turn'))?.scheduledTime ?? 0;
    const midnight = new Date(Date.now()).setHours(24, 0, 0, 0);
    expect(Math.abs(at - Math.max(Math.min(Date.now() + hour, midnight), Date.now() + 31_000))).toBeLessThan(5_000);
    await keep(0, 0);
    await (await badge()).showBadge();
    expect(await fakeBrowser.alarms.get('portal-turn')).toBeUndefined();
  });
});

describe.each([
  ['Chromium', false],
  ['Firefox', true],
])('a warning in a tab of %s', (_, takesNull) => {
  it('comes before the number, and leaves neither sign nor colour behind', async () => {
    await keep(3, 400 * hour);
    const { showBadge, warnInBadge } = await badge(takesNull);
    await showBadge();
    const quiet = { ...all };
    await warnInBadge(7, 'fake');
    expect(shownIn(7).text).toBe('!');
    expect(shownIn(7).color).not.toBe(quiet.color);
    expect(shownIn(8)).toEqual(quiet);
    await warnInBadge(7, 'clear');
    expect(shownIn(7)).toEqual(quiet);
  });

  it('takes the colour of a tab that was never warned of from all', async () => {
    await keep(3, 400 * hour);
    const { showBadge, warnInBadge } = await badge(takesNull);
    await warnInBadge(7, 'clear');
    await keep(3, hour);
    await showBadge();
    expect(shownIn(7)).toEqual(all);
  });
});
