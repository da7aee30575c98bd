import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { defineStored } from '../../utils/browser/store.ts';

const schema = z.object({ name: z.string(), count: z.number() });
const fallback = { name: 'nobody', count: 0 };
const first = defineStored({ area: 'local', key: 'thing', version: 1, schema, fallback });
/** Version 2 renamed `title` to `name`, version 3 added `count`. */
const third = defineStored({
  area: 'local',
  key: 'thing',
  version: 3,
  schema,
  fallback,
  migrations: {
    1: (old) => ({ name: (old as { title: string }).title }),
    2: (old) => ({ ...(old as { name: string }), count: 1 }),
  },
});

beforeEach(() => {
  fakeBrowser.reset();
  // A page has its locks from the browser; one lock after the other is what they promise.
  let queue: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, work: () => Promise<unknown>) => {
        const done = queue.then(work);
        queue = done.catch(() => undefined);
        return done;
      },
    },
  });
});

describe('a stored thing', () => {
  it('is its fallback until it is set, and again after it was removed', async () => {
    expect(await first.get()).toEqual(fallback);
    await first.set({ name: 'a', count: 2 });
    expect(await first.get()).toEqual({ name: 'a', count: 2 });
    await first.remove();
    expect(await first.get()).toEqual(fallback);
  });

  it('is changed as one step, however many change it at once', async () => {
    await Promise.all(Array.from({ length: 50 }, () => first.update((value) => ({ ...value, count: value.count + 1 }))));
    expect((await first.get()).count).toBe(50);
  });

  it('tells of changes until nobody listens', async () => {
    const seen: number[] = [];
    const stop = first.watch(({ count }) => seen.push(count));
    await first.set({ name: 'a', count: 1 });
    stop();
    await first.set({ name: 'a', count: 2 });
    expect(seen).toEqual([1]);
  });

  it('is migrated step by step', async () => {
    await storage.setItem('local:thing', { version: 1, value: { title: 'old' } });
    expect(await third.get()).toEqual({ name: 'old', count: 1 });
  });

  it.each([
    ['a value of the wrong shape', { version: 3, value: { name: 7 } }],
    ['a value of a later version', { version: 9, value: { name: 'a', count: 1 } }],
    ['a value whose migration fails', { version: 1, value: null }],
    ['a value without its envelope', { name: 'a', count: 1 }],
    ['a version that never was', { version: 0, value: { title: 'x' } }],
    ['a bare word', 'rubbish'],
  ])('%s is set aside, not lost and not handed out', async (_name, raw) => {
    await storage.setItem('local:thing', raw);
    expect(await third.get()).toEqual(fallback);
    expect(await storage.getItem('local:aside.local.thing')).toEqual(raw);
    expect(await storage.getItem('local:thing')).toBeNull();
  });
});
