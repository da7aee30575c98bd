import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unknownPortal } from '../../utils/core/memory/portal.ts';
import {
  after,
  answer,
  before,
  beginPortal,
  data,
  listed,
  now,
  page,
  respondWith,
  say,
  settle,
  state,
  stopAt,
  worker,
} from './portal-worker.ts';

// The reading of the portal with a worker that is stopped at every single wait: storage holds the old record or the new one, never a third.

beforeEach(beginPortal);

it('follows a cursor to the end of a list', async () => {
  const asked: string[] = [];
  respondWith(async (url) => {
    asked.push(url.slice(data.length));
    const more = !url.includes('after=');
    const part = JSON.parse(answer(more ? after.slice(0, 2) : after.slice(2))) as object;
    const body = JSON.stringify({ ...part, pageInfo: more ? { hasNextPage: true, endCursor: 'c2' } : { hasNextPage: false } });
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  });
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
    respondWith(
      () =>
        new Promise((resolve) => {
          answerNow = () => resolve(new Response(answer(after), { headers: { 'content-type': 'application/json' } }));
        }),
    );
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
    respondWith(asked);
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
    respondWith(asked);
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
    respondWith(() => Promise.reject(new TypeError('Failed to fetch')));
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
    respondWith(async (url) => {
      const from = Number(new URL(url).searchParams.get('offset'));
      return new Response(answer(all.slice(from, from + 3)), { headers: { 'content-type': 'application/json' } });
    });
    await (await worker()).syncPortal();
    expect(listed(await state())).toEqual(all);
  });
});

describe('a list on several pages', () => {
  it('is kept once, however many pages show a title', async () => {
    const source = { page, language: 'en', how: 'data', start: data, etag: '', lastModified: '' };
    const other = { ...source, page: 'https://www.amazonpreview.com/open', start: `${data}/open` };
    await fakeBrowser.storage.local.set({ portal: { version: 1, value: { ...unknownPortal, sources: [source, other] } } });
    respondWith(async (url) => new Response(answer(url === data ? before : after), { headers: { 'content-type': 'application/json' } }));
    for (let run = 0; run < 2; run += 1) {
      await (await worker()).syncPortal();
      expect(listed(await state())).toEqual([...new Set([...before, ...after])].sort());
    }
  });
});

describe('a page that shows names alone', () => {
  const tasks = 'https://www.amazonpreview.com/tasks';
  const sender = { url: tasks, frameId: 0 } as never;
  const shown = (...names: string[]) => ({
    reading: {
      url: tasks,
      language: 'en',
      data: [],
      groups: [
        {
          origin: 'page' as const,
          context: ['Hello again'],
          within: null,
          items: names.map((name) => ({
            id: null,
            titles: [name],
            links: [{ href: `#/tasks/${name}`, text: 'Open' }],
            lines: [[{ text: name }], [{ text: 'Open' }]],
            fields: [],
            actions: [],
            description: '',
            marks: [],
          })),
        },
      ],
      notes: [],
      signIn: false,
      more: { next: null, button: null, pages: null },
    },
    endpoints: [`${tasks}.json`],
  });
  const list = (names: readonly string[], more: object = {}) =>
    JSON.stringify({
      tasks: names.map((label, index) => ({
        key: label,
        label,
        type: 'film',
        due: new Date(now + (index + 2) * 86_400_000).toISOString(),
        ...more,
      })),
    });

  beforeEach(async () => {
    await fakeBrowser.storage.local.set({ portal: { version: 1, value: unknownPortal } });
  });

  it('is understood by the data that it asked for, and its links are those of the page', async () => {
    say(list(['Moons', 'Rivers']));
    await (await worker()).takeSeen(shown('Moons', 'Rivers'), sender);
    expect((await state())?.list.map(({ title, link }) => `${title} ${link}`)).toEqual([
      `Moons ${tasks}#/tasks/Moons`,
      `Rivers ${tasks}#/tasks/Rivers`,
    ]);
    // Read again without the page, a new title gets a link like the others.
    say(list(['Moons', 'Rivers', 'Zero']));
    await (await worker()).syncPortal();
    expect((await state())?.list.map(({ link }) => link.slice(tasks.length))).toEqual(['#/tasks/Moons', '#/tasks/Rivers', '#/tasks/Zero']);
  });

  it.each([
    ['names other things', list(['Kites', 'Boats'])],
    ['is a row of pictures', list(['Moons', 'Rivers'], { type: 'x' }).replace('"tasks"', '"slides"')],
    ['holds what is over', list(['Moons', 'Rivers'], { state: 'closed' })],
  ])('is left alone where its data %s, and is not asked again at once', async (_, body) => {
    let asked = 0;
    respondWith(async () => {
      asked += 1;
      return new Response(body, { headers: { 'content-type': 'application/json' } });
    });
    const { takeSeen } = await worker();
    await takeSeen(shown('Moons', 'Rivers'), sender);
    await takeSeen(shown('Moons', 'Rivers'), sender);
    expect((await state())?.list).toEqual([]);
    expect(asked).toBe(1);
  });
});
