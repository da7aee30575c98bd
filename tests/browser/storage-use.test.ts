import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseStorage, storageSizes } from '../../utils/browser/storage-use.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const refuse = (method: 'clear' | 'get') =>
  vi.spyOn(fakeBrowser.storage.sync, method).mockImplementation((() => Promise.reject(new Error('refused'))) as never);

it('counts and erases every area', async () => {
  await fakeBrowser.storage.local.set({ a: 1 });
  await fakeBrowser.storage.sync.set({ b: 'ä' });
  await fakeBrowser.storage.session.set({ c: [] });
  expect(await storageSizes.get()).toEqual([
    { key: 'a', bytes: 2 },
    { key: 'b', bytes: 5 },
    { key: 'c', bytes: 3 },
  ]);
  await eraseStorage();
  expect(await storageSizes.get()).toEqual([]);
});

it('does so where there is no sync at all', async () => {
  await fakeBrowser.storage.local.set({ a: 1 });
  refuse('clear');
  refuse('get');
  expect(await storageSizes.get()).toEqual([{ key: 'a', bytes: 2 }]);
  await eraseStorage();
  expect(await storageSizes.get()).toEqual([]);
});

it('says so when the browser keeps something', async () => {
  await fakeBrowser.storage.sync.set({ b: 1 });
  refuse('clear');
  await expect(eraseStorage()).rejects.toThrow('refused');
});
