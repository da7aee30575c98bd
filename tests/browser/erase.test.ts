import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything } from '../../utils/browser/erase.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
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

it('says so when the browser keeps something stored', async () => {
  await fakeBrowser.storage.local.set({ a: 1 });
  vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValue(new Error('refused'));
  await expect(eraseEverything()).rejects.toThrow('refused');
});
