import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.resetModules();
  await fakeBrowser.storage.local.set({ thing: 1, other: 2 });
});
afterEach(() => vi.unstubAllGlobals());

async function pageNaming(dataset: Record<string, string>) {
  vi.stubGlobal('document', { documentElement: { dataset } });
  const { prefetchedValue } = await import('../../utils/browser/storage-prefetch.ts');
  return prefetchedValue;
}

it('answers once what the page names, null for what is not stored', async () => {
  const prefetched = await pageNaming({ prefetch: 'local:thing session:nothing' });
  expect(await prefetched('local:thing')).toBe(1);
  expect(prefetched('local:thing')).toBeNull();
  expect(await prefetched('session:nothing')).toBeNull();
  expect(prefetched('local:other')).toBeNull();
});

it('has no answer for what changed meanwhile', async () => {
  const prefetched = await pageNaming({ prefetch: 'local:thing local:other' });
  await fakeBrowser.storage.local.set({ thing: 3 });
  expect(prefetched('local:thing')).toBeNull();
  expect(await prefetched('local:other')).toBe(2);
});

it('asks nothing where no page names anything, as in the worker', async () => {
  const asked = vi.spyOn(fakeBrowser.storage.local, 'get');
  const prefetched = await pageNaming({});
  expect(prefetched('local:thing')).toBeNull();
  expect(asked).not.toHaveBeenCalled();
});
