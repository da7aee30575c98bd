import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { defineStored } from '../../utils/browser/store.ts';

const schema = () => z.object({ name: z.string(), count: z.number() });
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

  it('that is written while something unusable is being read stays', async () => {
    await storage.setItem('local:thing', 'rubbish');
    const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce((async (keys: string) => {
      const found = await get(keys);
      await first.set({ name: 'a', count: 1 });
      return found;
    }) as never);
    await first.get();
    expect(await first.get()).toEqual({ name: 'a', count: 1 });
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

describe('a thing that belongs into the sync of the browser', () => {
  const choice = defineStored({ area: 'sync', key: 'choice', version: 2, schema, fallback, migrations: { 1: () => fallback } });
  const value = (count: number) => ({ name: 'a', count });
  const refuse = (method: 'get' | 'set') =>
    vi.spyOn(fakeBrowser.storage.sync, method).mockImplementation((() => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))) as never);

  beforeEach(() => {
    vi.restoreAllMocks();
  });

  it('stays on this device while the sync refuses it, and goes there as soon as it can', async () => {
    await choice.set(value(1));
    const seen: number[] = [];
    const stop = choice.watch(({ count }) => seen.push(count));
    const refusing = refuse('set');
    await choice.set(value(2));
    await choice.update((old) => ({ ...old, count: old.count + 1 }));
    expect(await choice.get()).toEqual(value(3));
    expect(await storage.getItem('sync:choice')).toMatchObject({ value: value(1) });
    refusing.mockRestore();
    await choice.update((old) => ({ ...old, count: old.count + 1 }));
    expect(await storage.getItem('sync:choice')).toMatchObject({ value: value(4) });
    expect(await storage.getItem('local:choice')).toBeNull();
    await vi.waitFor(() => expect(seen).toEqual([2, 3, 4]));
    stop();
  });

  it('works where there is no sync at all', async () => {
    refuse('get');
    refuse('set');
    expect(await choice.get()).toEqual(fallback);
    await choice.set(value(5));
    expect(await choice.get()).toEqual(value(5));
    // Another context of this extension reads the same.
    vi.restoreAllMocks();
    expect(await choice.get()).toEqual(value(5));
  });

  it('says so when neither place takes it', async () => {
    refuse('set');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await expect(choice.set(value(6))).rejects.toThrow('full');
  });

  it('leaves alone what a later version on another device wrote', async () => {
    const later = { version: 9, value: { colour: 'blue' } };
    await storage.setItem('sync:choice', later);
    expect(await choice.get()).toEqual(fallback);
    await choice.set(value(7));
    expect(await choice.get()).toEqual(value(7));
    expect(await storage.getItem('sync:choice')).toEqual(later);
  });

  it('sets aside a copy on this device that cannot be read, and goes back to the sync', async () => {
    await choice.set(value(8));
    await storage.setItem('local:choice', 'rubbish');
    expect(await choice.get()).toEqual(value(8));
    expect(await storage.getItem('local:aside.local.choice')).toBe('rubbish');
  });
});
