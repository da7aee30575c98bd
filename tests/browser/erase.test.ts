import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything } from '../../utils/browser/erase.ts';
import { storedTrusted } from '../../utils/browser/stored/items.ts';
import { trustHost } from '../../utils/core/memory/trusted.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
});

it('takes back what was planned and closes what stands there; what beats goes on', async () => {
  await fakeBrowser.storage.local.set({ a: 1 });
  fakeBrowser.alarms.create('once', { when: Date.now() + 60_000 });
  fakeBrowser.alarms.create('beat', { periodInMinutes: 30 });
  await fakeBrowser.notifications.create('lead:story', { type: 'basic', iconUrl: '', title: 'A title', message: '' });
  await eraseEverything();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['beat']);
  expect(await fakeBrowser.notifications.getAll()).toEqual({});
});

it('waits for a change that is under way, which would bring everything back', async () => {
  await storedTrusted.update((known) => trustHost(known, 'a.example', true, 1));
  const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation((async (keys: string) => {
    const found = await get(keys);
    await new Promise((resolve) => setTimeout(resolve, 30));
    return found;
  }) as never);
  const change = storedTrusted.update((known) => trustHost(known, 'b.example', true, 2));
  await new Promise((resolve) => setTimeout(resolve, 10));
  await Promise.all([eraseEverything(), change]);
  vi.restoreAllMocks();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('does not ask for notifications once their permission was given back: no answer would come', async () => {
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false as never);
  const asked = vi.spyOn(fakeBrowser.notifications, 'getAll').mockReturnValue(new Promise(() => undefined) as never);
  await eraseEverything();
  expect(asked).not.toHaveBeenCalled();
});

it('says so when the browser keeps something stored', async () => {
  await fakeBrowser.storage.local.set({ a: 1 });
  vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValue(new Error('refused'));
  await expect(eraseEverything()).rejects.toThrow('refused');
});
