import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unknownPortal } from '../../utils/core/memory/portal.ts';
import { settingsSchema } from '../../utils/core/settings/settings.ts';
import {
  after,
  answer,
  areas,
  before,
  beginPortal,
  data,
  emptyReading,
  listed,
  local,
  now,
  page,
  respondWith,
  say,
  session,
  startReading,
  state,
  worker,
} from './portal-worker.ts';

// The reading of the portal where something comes between: the user, a full storage, a wrong clock, a portal that says little.

// A page is parsed by the browser; here its one sentence is all it holds.
vi.mock('../../entrypoints/background/portal/parse.ts', () => ({
  parseFetched: async (html: string, url: string) => ({
    reading: { ...emptyReading, url, notes: [html.replaceAll(/<[^>]*>/g, '')] },
    endpoints: [],
  }),
  closeParser: async () => undefined,
}));

beforeEach(beginPortal);

describe('what the user does while a reading is under way', () => {
  it('erased is erased', async () => {
    const { release, ended } = await startReading();
    await fakeBrowser.storage.local.clear();
    release();
    await ended;
    expect(await fakeBrowser.storage.local.get('portal')).toEqual({});
  });

  it.each([
    ['switched off', { enabled: false }],
    ['sent to another portal', { address: 'https://preview.example' }],
  ])('%s: what comes then is not taken in', async (_, portal) => {
    const { release, ended } = await startReading();
    await fakeBrowser.storage.sync.set({ settings: { version: 1, value: settingsSchema.parse({ portal }) } });
    release();
    await ended;
    expect(listed(await state())).toEqual(before);
  });
});

describe('a storage that is full', () => {
  it('keeps the last good list, and is not tried again at once', async () => {
    say(answer(after));
    const { syncPortal } = await worker();
    const set = areas[0]?.set;
    vi.spyOn(local, 'set').mockImplementation((async (items: Record<string, unknown>) => {
      if ('portal' in items) throw new Error('QUOTA_BYTES quota exceeded');
      await set?.(items as never);
    }) as never);
    await fakeBrowser.alarms.clear('portal-sync');
    await expect(syncPortal()).rejects.toThrow('QUOTA');
    expect(listed(await state())).toEqual(before);
    expect((await fakeBrowser.alarms.get('portal-sync'))?.scheduledTime).toBeGreaterThan(Date.now() + 3_600_000);
    expect((await session.get('sync-progress'))['sync-progress']).toMatchObject({ value: null });
  });
});

describe('a clock that ran a year ahead', () => {
  it('does not keep the portal waiting for a year', async () => {
    const ahead = now + 365 * 86_400_000;
    const old = await state();
    const value = { ...old, outcome: { kind: 'rate-limited', until: ahead + 600_000 }, triedAt: ahead, nextAt: ahead + 900_000 };
    await fakeBrowser.storage.local.set({ portal: { version: 1, value } });
    say(answer(after));
    expect((await (await worker()).syncPortal()).kind).toBe('done');
    expect(listed(await state())).toEqual(after);
  });
});

describe('patience that a portal asks for beyond reason', () => {
  const minutes = 60_000;
  const hours = 60 * minutes;
  it.each([
    ['the user, a minute later', 'user', 1 * minutes, 'waiting'],
    ['the user, six minutes later', 'user', 6 * minutes, 'done'],
    ['the plan, an hour later', 'clock', 1 * hours, 'waiting'],
    ['the plan, seven hours later', 'clock', 7 * hours, 'done'],
  ] as const)('%s', async (_, by, since, kind) => {
    const asked = Date.now() + 7 * 24 * hours;
    const triedAt = Date.now() - since;
    const old = await state();
    await fakeBrowser.storage.local.set({
      portal: { version: 1, value: { ...old, outcome: { kind: 'rate-limited', until: asked }, triedAt } },
    });
    say(answer(after));
    const told = await (await worker()).syncPortal(by);
    expect(told.kind).toBe(kind);
    if (told.kind === 'waiting') expect(told).toEqual({ kind, until: triedAt + (by === 'user' ? 5 * minutes : 6 * hours), asked });
  });
});

describe('an answer without an end', () => {
  it('is given up when it is longer than any list', async () => {
    let given = 0;
    let cancelled = false;
    const piece = new TextEncoder().encode(' '.repeat(1_000_000));
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1;
        controller.enqueue(piece);
      },
      cancel() {
        cancelled = true;
      },
    });
    respondWith(async () => new Response(endless, { headers: { 'content-type': 'application/json' } }));
    const told = await (await worker()).syncPortal();
    expect(told).toMatchObject({ kind: 'done', outcome: { kind: 'changed' } });
    expect(cancelled).toBe(true);
    expect(given).toBeLessThan(20);
    expect(listed(await state())).toEqual(before);
  });
});

describe('a portal where nothing is pending', () => {
  const seen = (notes: readonly string[], data: readonly string[] = []) => ({
    reading: { ...emptyReading, data: data.map((text) => ({ origin: 'state' as const, text })), notes: [...notes] },
    endpoints: [],
  });
  const sender = { url: page, frameId: 0 } as never;

  it('is known from then on, so that its first title is new', async () => {
    await fakeBrowser.storage.local.remove('portal');
    respondWith(
      async (url) =>
        new Response(url === page ? '<html><body><main><p>No surveys are open at the moment.</p></main></body></html>' : '{}', {
          headers: { 'content-type': url === page ? 'text/html' : 'application/json' },
        }),
    );
    const { takeSeen } = await worker();
    await takeSeen(seen(['No surveys are open at the moment.']), sender);
    const known = await state();
    expect(known?.sources).toMatchObject([{ page, how: 'page' }]);
    expect(known?.outcome?.kind).toBe('ok');
    await fakeBrowser.storage.local.set({ portal: { version: 1, value: { ...known, goodAt: now - 3_600_000 } } });
    say(answer(['Lighthouse']));
    await takeSeen({ ...seen([], [answer(['Lighthouse'])]), endpoints: [data] }, sender);
    const next = await state();
    expect(next?.list.map(({ title, isNew }) => [title, isNew])).toEqual([['Lighthouse', true]]);
    expect(next?.sources).toMatchObject([{ page, how: 'data' }]);
  });

  it('is no more than the beginning of a page whose list comes a moment later', async () => {
    await fakeBrowser.storage.local.remove('portal');
    say('<html><body><main><p>No surveys are open at the moment.</p></main></body></html>', { headers: { 'content-type': 'text/html' } });
    const { takeSeen } = await worker();
    await takeSeen(seen(['No surveys are open at the moment.']), sender);
    respondWith(async (url) =>
      url === data
        ? new Response(answer(before), { headers: { 'content-type': 'application/json' } })
        : new Response('<html><body><main><p>One moment</p></main></body></html>', { headers: { 'content-type': 'text/html' } }),
    );
    await takeSeen({ ...seen([], [answer(before)]), endpoints: [data] }, sender);
    const known = await state();
    expect(known?.list.map(({ isNew }) => isNew)).toEqual([false, false, false]);
    expect(known?.outcome?.kind).toBe('ok');
  });

  it('is not what any page with an empty list in its state is', async () => {
    await fakeBrowser.storage.local.remove('portal');
    await (await worker()).takeSeen(seen([], ['{"cart":{"items":[]}}']), sender);
    expect(await state()).toBeNull();
  });
});

describe('answers that say little', () => {
  it.each([
    ['-60', 30 * 60_000],
    ['99999999999999999999', 7 * 86_400_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['soon', 30 * 60_000],
  ])('429 with Retry-After %s', async (asked, wait) => {
    say('', { status: 429, headers: { 'retry-after': asked } });
    const { syncPortal } = await worker();
    await syncPortal();
    const record = await state();
    if (record?.outcome?.kind !== 'rate-limited') throw new Error('not rate-limited');
    expect(Math.abs(record.outcome.until - Date.now() - wait)).toBeLessThan(5_000);
    // Whatever it says, the next reading by ourselves is no sooner than in a minute and no later than can be planned.
    const next = (await fakeBrowser.alarms.get('portal-sync'))?.scheduledTime ?? 0;
    expect(next).toBeGreaterThan(Date.now() + 55_000);
    expect(next).toBeLessThan(Date.now() + 8.1 * 86_400_000);
    expect(listed(record)).toEqual(before);
  });

  it('a sign-in page with status 200 leaves its ETag with no source', async () => {
    say('<html><body><form><input type="password"></form></body></html>', { headers: { 'content-type': 'text/html', etag: '"login"' } });
    await (await worker()).syncPortal();
    const record = await state();
    expect(record?.outcome?.kind).toBe('signed-out');
    expect(record?.sources[0]?.etag).toBe('');
    expect(listed(record)).toEqual(before);
  });

  it('304 over an empty list is an empty list', async () => {
    const source = { page, language: 'en', how: 'data', start: data, etag: '"e"', lastModified: '' };
    await fakeBrowser.storage.local.set({ portal: { version: 1, value: { ...unknownPortal, sources: [source], goodAt: now - 1 } } });
    respondWith(async () => new Response(null, { status: 304 }));
    await (await worker()).syncPortal();
    const record = await state();
    expect(record?.outcome).toEqual({ kind: 'ok', unchanged: true });
    expect(record?.list).toEqual([]);
    expect(record?.sources[0]?.etag).toBe('"e"');
  });
});

describe('a lock that a stopped worker still holds for a moment', () => {
  const hold = () => {
    const { promise, resolve: release } = Promise.withResolvers<void>();
    const held = navigator.locks.request('portal sync', { ifAvailable: false }, () => promise);
    return { release, held };
  };

  it('costs nobody the reading that was asked for', async () => {
    say(answer(after));
    const { syncPortal } = await worker();
    const { release, held } = hold();
    const asked = syncPortal();
    release();
    await held;
    expect(await asked).toEqual({ kind: 'done', outcome: { kind: 'ok', unchanged: false } });
    expect(listed(await state())).toEqual(after);
  });

  it('leaves no progress behind that would keep the button from being pressed', async () => {
    await worker();
    const { tidyProgress } = await import('../../utils/browser/portal-lock.ts');
    await fakeBrowser.storage.session.set({ 'sync-progress': { version: 1, value: 3 } });
    const { release, held } = hold();
    const tidied = tidyProgress();
    await new Promise((resolve) => setTimeout(resolve, 10));
    release();
    await Promise.all([held, tidied]);
    expect((await session.get('sync-progress'))['sync-progress']).toMatchObject({ value: null });
  });
});
