import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PortalState } from '../../utils/core/memory/portal.ts';
import { unknownPortal } from '../../utils/core/memory/portal.ts';
import { settingsSchema } from '../../utils/core/settings/settings.ts';

// The reading of the portal with a worker that is stopped at every single wait: storage holds the old record or the new one, never a third.

const page = 'https://www.amazonpreview.com/home';
const data = 'https://www.amazonpreview.com/api/activities';
const now = Date.now();

const answer = (titles: readonly string[]) =>
  JSON.stringify({
    activities: titles.map((title, index) => ({
      id: `a-${title}`,
      title,
      type: 'PILOT',
      status: 'NOT_STARTED',
      link: `/c/a/${title}`,
      closed_on: new Date(now + (index + 2) * 86_400_000).toISOString(),
    })),
  });

const before = ['Lighthouse', 'Paper', 'Zero'];
const after = ['Lighthouse', 'Orbit', 'Rivers', 'Zero'];

let gate = { count: 0, stopAt: Number.POSITIVE_INFINITY };

/** Counts every wait for the outside world; from `stopAt` on nothing comes back any more, as in a worker that is gone. */
function wait<Result>(work: () => Promise<Result>): Promise<Result> {
  gate.count += 1;
  return gate.count >= gate.stopAt ? new Promise<Result>(() => undefined) : work();
}

const { local, session, sync } = fakeBrowser.storage;
const areas = [local, session, sync].map((area) => ({ area, get: area.get.bind(area), set: area.set.bind(area) }));

function stopAt(at: number): typeof gate {
  gate = { count: 0, stopAt: at };
  return gate;
}

// A page is parsed by the browser; here its one sentence is all it holds.
vi.mock('../../entrypoints/background/portal-parse.ts', () => ({
  parseFetched: async (html: string, url: string) => ({
    reading: { ...emptyReading, url, notes: [html.replaceAll(/<[^>]*>/g, '')] },
    endpoints: [],
  }),
  closeParser: async () => undefined,
}));

const emptyReading = {
  url: page,
  language: 'en',
  data: [],
  groups: [],
  notes: [],
  signIn: false,
  more: { next: null, button: null, pages: null },
};

/** What the portal answers, by the address asked for. */
let respond: (url: string) => Promise<Response> = async () => new Response('');

function say(body: string, init: ResponseInit = { headers: { 'content-type': 'application/json' } }): void {
  respond = async () => new Response(body, init);
}

/** Locks die with their holder: every start of the worker gets its own. */
function freshLocks(): void {
  const tails = new Map<string, Promise<unknown>>();
  const request = (name: string, options: unknown, work?: unknown) => {
    const run = (work ?? options) as (lock: unknown) => Promise<unknown>;
    if (work !== undefined && (options as { ifAvailable?: boolean }).ifAvailable && tails.has(name)) return run(null);
    const next = (tails.get(name) ?? Promise.resolve()).then(() => run({ name }));
    const settled = next.then(
      () => undefined,
      () => undefined,
    );
    tails.set(name, settled);
    void settled.then(() => {
      if (tails.get(name) === settled) tails.delete(name);
    });
    return next;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}

/** Starts the worker: modules with no memory. */
async function worker() {
  vi.resetModules();
  freshLocks();
  const [sync, learn] = await Promise.all([
    import('../../entrypoints/background/portal-sync.ts'),
    import('../../entrypoints/background/portal-learn.ts'),
  ]);
  return { ...sync, ...learn };
}

async function state(): Promise<PortalState | null> {
  const { portal } = await fakeBrowser.storage.local.get('portal');
  return (portal as { value: PortalState } | undefined)?.value ?? null;
}

const listed = (record: PortalState | null) =>
  record?.list
    .filter(({ goneSince }) => goneSince === null)
    .map(({ title }) => title)
    .sort();

/** Waits until the worker has come to its stop, or to its end. */
async function settle(work: Promise<unknown>): Promise<void> {
  let ended = false;
  const end = () => {
    ended = true;
  };
  work.then(end, end);
  while (!ended && gate.count < gate.stopAt) await new Promise((resolve) => setTimeout(resolve, 1));
}

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  stopAt(Number.POSITIVE_INFINITY);
  for (const { area, get, set } of areas) {
    vi.spyOn(area, 'get').mockImplementation(((keys: never) => wait(() => get(keys))) as never);
    vi.spyOn(area, 'set').mockImplementation(((items: never) => wait(() => set(items))) as never);
  }
  vi.stubGlobal('fetch', (url: string) => wait(async () => Object.defineProperty(await respond(url), 'url', { value: url }) as Response));
  const source = { page, language: 'en', how: 'data', start: data, etag: '', lastModified: '' };
  await fakeBrowser.storage.local.set({ portal: { version: 1, value: { ...unknownPortal, sources: [source] } } });
  say(answer(before));
  await (await worker()).syncPortal();
});

it('follows a cursor to the end of a list', async () => {
  const asked: string[] = [];
  respond = async (url) => {
    asked.push(url.slice(data.length));
    const more = !url.includes('after=');
    const part = JSON.parse(answer(more ? after.slice(0, 2) : after.slice(2))) as object;
    const body = JSON.stringify({ ...part, pageInfo: more ? { hasNextPage: true, endCursor: 'c2' } : { hasNextPage: false } });
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  };
  await (await worker()).syncPortal();
  expect(asked).toEqual(['', '?after=c2']);
  expect(listed(await state())).toEqual([...after].sort());
});

describe('a worker that is stopped', () => {
  it('leaves the old list or the new one, at every single wait', async () => {
    expect(listed(await state())).toEqual(before);
    const whole = stopAt(Number.POSITIVE_INFINITY);
    say(answer(after));
    await (await worker()).syncPortal();
    expect(listed(await state())).toEqual(after);
    const waits = whole.count;
    expect(waits).toBeGreaterThan(4);
    const old = [before, after];
    for (let at = 1; at <= waits + 1; at += 1) {
      const [from, to] = at % 2 === 1 ? [old[1], old[0]] : [old[0], old[1]];
      stopAt(Number.POSITIVE_INFINITY);
      say(answer(from ?? []));
      await (await worker()).syncPortal();
      stopAt(at);
      say(answer(to ?? []));
      const stopped = await worker();
      await settle(stopped.syncPortal());
      stopAt(Number.POSITIVE_INFINITY);
      const record = await state();
      expect([from, to]).toContainEqual(listed(record));
      expect(new Set(record?.list.map(({ id }) => id)).size).toBe(record?.list.length);
      stopAt(Number.POSITIVE_INFINITY);
      await (await worker()).syncPortal();
      expect(listed(await state())).toEqual(to);
    }
  }, 60_000);

  it('loses no mark that the user sets while a reading is under way', async () => {
    let answerNow = (): void => undefined;
    respond = () =>
      new Promise((resolve) => {
        answerNow = () => resolve(new Response(answer(after), { headers: { 'content-type': 'application/json' } }));
      });
    const { syncPortal } = await worker();
    const running = syncPortal();
    await new Promise((resolve) => setTimeout(resolve, 10));
    const { storedPortal } = await import('../../utils/browser/stored/items.ts');
    await storedPortal.update((old) => ({
      ...old,
      list: old.list.map((one) => (one.title === 'Zero' ? { ...one, mark: { ...one.mark, done: now } } : one)),
    }));
    answerNow();
    await running;
    const record = await state();
    expect(listed(record)).toEqual(after);
    expect(record?.list.find(({ title }) => title === 'Zero')?.mark.done).toBe(now);
  });
});

describe('one reading at a time', () => {
  it('asks once, however many want it', async () => {
    stopAt(Number.POSITIVE_INFINITY);
    const asked = vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return new Response(answer(after), { headers: { 'content-type': 'application/json' } });
    });
    respond = asked;
    const { syncPortal } = await worker();
    const answers = await Promise.all([syncPortal(), syncPortal(), syncPortal()]);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['done']));
  });
});

describe('outcomes', () => {
  it.each([
    ['401', 401, {}, 'signed-out'],
    ['403', 403, {}, 'refused'],
    ['429', 429, { 'retry-after': '600' }, 'rate-limited'],
    ['500', 500, {}, 'server-error'],
    ['404', 404, {}, 'changed'],
  ])('%s', async (_, status, headers, kind) => {
    stopAt(Number.POSITIVE_INFINITY);
    say('{"error":1}', { status, headers: { 'content-type': 'application/json', ...headers } });
    const { syncPortal } = await worker();
    await syncPortal();
    const record = await state();
    expect(record?.outcome?.kind).toBe(kind);
    expect(listed(record)).toEqual(before);
    expect(record?.nextAt).toBeGreaterThan(Date.now());
    if (kind !== 'rate-limited') return;
    const asked = vi.fn();
    respond = asked;
    expect((await syncPortal()).kind).toBe('waiting');
    expect(asked).not.toHaveBeenCalled();
  });

  it('a wait that the portal names by a wrong clock is as long as it means', async () => {
    stopAt(Number.POSITIVE_INFINITY);
    const theirs = Date.now() + 5 * 86_400_000;
    say('', { status: 429, headers: { 'retry-after': new Date(theirs + 600_000).toUTCString(), date: new Date(theirs).toUTCString() } });
    await (await worker()).syncPortal();
    const outcome = (await state())?.outcome;
    if (outcome?.kind !== 'rate-limited') throw new Error('not rate-limited');
    expect(Math.abs(outcome.until - Date.now() - 600_000)).toBeLessThan(5_000);
  });

  it('no network: offline, tried again later and later', async () => {
    stopAt(Number.POSITIVE_INFINITY);
    respond = () => Promise.reject(new TypeError('Failed to fetch'));
    const { syncPortal } = await worker();
    const waits: number[] = [];
    for (let run = 0; run < 4; run += 1) {
      await syncPortal();
      waits.push(((await state())?.nextAt ?? 0) - Date.now());
    }
    expect((await state())?.outcome).toEqual({ kind: 'offline', timedOut: false });
    expect(waits[3]).toBeGreaterThan(30 * 60_000);
    expect((await state())?.failures).toBe(4);
  });
});

describe('series of pages', () => {
  it('counts on until nothing new comes', async () => {
    stopAt(Number.POSITIVE_INFINITY);
    const source = { page, language: 'en', how: 'data', start: `${data}?offset=0`, etag: '', lastModified: '' };
    await fakeBrowser.storage.local.set({ portal: { version: 1, value: { ...unknownPortal, sources: [source] } } });
    const all = Array.from({ length: 7 }, (_, index) => `Title ${index}`);
    respond = async (url) => {
      const from = Number(new URL(url).searchParams.get('offset'));
      return new Response(answer(all.slice(from, from + 3)), { headers: { 'content-type': 'application/json' } });
    };
    await (await worker()).syncPortal();
    expect(listed(await state())).toEqual(all);
  });
});

describe('a list on several pages', () => {
  it('is kept once, however many pages show a title', async () => {
    const source = { page, language: 'en', how: 'data', start: data, etag: '', lastModified: '' };
    const other = { ...source, page: 'https://www.amazonpreview.com/open', start: `${data}/open` };
    await fakeBrowser.storage.local.set({ portal: { version: 1, value: { ...unknownPortal, sources: [source, other] } } });
    respond = async (url) => new Response(answer(url === data ? before : after), { headers: { 'content-type': 'application/json' } });
    for (let run = 0; run < 2; run += 1) {
      await (await worker()).syncPortal();
      expect(listed(await state())).toEqual([...new Set([...before, ...after])].sort());
    }
  });
});

/** Starts a reading whose answer waits until `release` is called. */
async function startReading(): Promise<{ readonly release: () => void; readonly ended: Promise<unknown> }> {
  const { promise: asked, resolve: wasAsked } = Promise.withResolvers<void>();
  const { promise: answered, resolve: release } = Promise.withResolvers<void>();
  respond = async () => {
    wasAsked();
    await answered;
    return new Response(answer(after), { headers: { 'content-type': 'application/json' } });
  };
  const ended = (await worker()).syncPortal().catch(() => undefined);
  await asked;
  return { release, ended };
}

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

describe('a portal where nothing is pending', () => {
  const seen = (notes: readonly string[], data: readonly string[] = []) => ({
    reading: { ...emptyReading, data: data.map((text) => ({ origin: 'state' as const, text })), notes: [...notes] },
    endpoints: [],
  });
  const sender = { url: page, frameId: 0 } as never;

  it('is known from then on, so that its first title is new', async () => {
    await fakeBrowser.storage.local.remove('portal');
    respond = async (url) =>
      new Response(url === page ? '<html><body><main><p>No surveys are open at the moment.</p></main></body></html>' : '{}', {
        headers: { 'content-type': url === page ? 'text/html' : 'application/json' },
      });
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
    respond = async (url) =>
      url === data
        ? new Response(answer(before), { headers: { 'content-type': 'application/json' } })
        : new Response('<html><body><main><p>One moment</p></main></body></html>', { headers: { 'content-type': 'text/html' } });
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
    respond = async () => new Response(null, { status: 304 });
    await (await worker()).syncPortal();
    const record = await state();
    expect(record?.outcome).toEqual({ kind: 'ok', unchanged: true });
    expect(record?.list).toEqual([]);
    expect(record?.sources[0]?.etag).toBe('"e"');
  });
});
