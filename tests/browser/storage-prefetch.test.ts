import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.resetModules();
  await fakeBrowser.storage.local.set({ thing: 1, other: 2 });
});
afterEach(() => vi.unstubAllGlobals());

async function earlyWith(dataset: Record<string, string>) {
  vi.stubGlobal('document', { documentElement: { dataset } });
  const { prefetchedValue } = await import('../../utils/browser/storage-prefetch.ts');
  return prefetchedValue;
}

it('answers once what the page names, null for what is not stored', async () => {
  const earlyAnswer = await earlyWith({ prefetch: 'local:thing session:nothing' });
  expect(await earlyAnswer('local:thing')).toBe(1);
  expect(earlyAnswer('local:thing')).toBeNull();
  expect(await earlyAnswer('session:nothing')).toBeNull();
  expect(earlyAnswer('local:other')).toBeNull();
});

it('has no answer for what changed meanwhile', async () => {
  const earlyAnswer = await earlyWith({ prefetch: 'local:thing local:other' });
  await fakeBrowser.storage.local.set({ thing: 3 });
  expect(earlyAnswer('local:thing')).toBeNull();
  expect(await earlyAnswer('local:other')).toBe(2);
});

it('asks nothing where no page names anything, as in the worker', async () => {
  const asked = vi.spyOn(fakeBrowser.storage.local, 'get');
  const earlyAnswer = await earlyWith({});
  expect(earlyAnswer('local:thing')).toBeNull();
  expect(asked).not.toHaveBeenCalled();
});
