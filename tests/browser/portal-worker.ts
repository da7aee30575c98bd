import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type PortalState, unknownPortal } from '../../utils/core/memory/portal.ts';

// The part of the worker that reads the portal, with a storage and a portal that a test can stop at every single wait.

/** Where the list stands, and where its data comes from. */
export const page = 'https://www.amazonpreview.com/home';
export const data = 'https://www.amazonpreview.com/api/activities';
/** The time at which the tests began, ms since 1970. */
export const now = Date.now();

/** An answer of the portal that lists these titles. */
export const answer = (titles: readonly string[]) =>
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

/** Two lists, one after the other. */
export const before = ['Lighthouse', 'Paper', 'Zero'];
export const after = ['Lighthouse', 'Orbit', 'Rivers', 'Zero'];

let gate = { count: 0, stopAt: Number.POSITIVE_INFINITY };

/** Counts every wait for the outside world; from `stopAt` on nothing comes back any more, as in a worker that is gone. */
function wait<Result>(work: () => Promise<Result>): Promise<Result> {
  gate.count += 1;
  return gate.count >= gate.stopAt ? new Promise<Result>(() => undefined) : work();
}

/** The areas of the storage. */
export const { local, session, sync } = fakeBrowser.storage;
/** The storage areas with their own ways of reading and writing, which tests replace. */
export const areas = [local, session, sync].map((area) => ({ area, get: area.get.bind(area), set: area.set.bind(area) }));

/** Has the worker go no further than its wait of that number, counted from now; infinity = it goes on. */
export function stopAt(at: number): typeof gate {
  gate = { count: 0, stopAt: at };
  return gate;
}

/** What a page delivers that holds nothing. */
export const emptyReading = {
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

/** Has the portal answer this to everything. */
export function say(body: string, init: ResponseInit = { headers: { 'content-type': 'application/json' } }): void {
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
export async function worker() {
  vi.resetModules();
  freshLocks();
  const [sync, learn] = await Promise.all([
    import('../../entrypoints/background/portal/sync.ts'),
    import('../../entrypoints/background/portal/learn.ts'),
  ]);
  return { ...sync, ...learn };
}

/** What is stored of the portal. */
export async function state(): Promise<PortalState | null> {
  const { portal } = await fakeBrowser.storage.local.get('portal');
  return (portal as { value: PortalState } | undefined)?.value ?? null;
}

/** The titles that a record lists, in order of the alphabet. */
export const listed = (record: PortalState | null) =>
  record?.list
    .filter(({ goneSince }) => goneSince === null)
    .map(({ title }) => title)
    .sort();

/** Waits until the worker has come to its stop, or to its end. */
export async function settle(work: Promise<unknown>): Promise<void> {
  let ended = false;
  const end = () => {
    ended = true;
  };
  work.then(end, end);
  while (!ended && gate.count < gate.stopAt) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Starts a reading whose answer waits until `release` is called. */
export async function startReading(): Promise<{ readonly release: () => void; readonly ended: Promise<unknown> }> {
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

/** Has the portal answer by the address asked for. */
export function respondWith(answers: typeof respond): void {
  respond = answers;
}

/** Before each test: nothing stored but one source, and one reading of it done. */
export async function beginPortal(): Promise<void> {
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
}
