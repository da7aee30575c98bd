import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../utils/browser/messaging.ts';
import type { SigninPage } from '../../utils/core/signin/page.ts';
import { examplePage } from '../core/signin/example-page.ts';

// What the worker makes of verdicts while tabs go elsewhere, are closed, or stand in private windows.

const fake = examplePage({
  note: '',
  fires: [],
  url: 'https://konto.example/',
  title: 'Amazon Sign-In',
  text: 'Welcome to Amazon. Enter your Amazon password to go on.',
  copyright: '© 1996-2026, Amazon.com, Inc. or its affiliates',
  fields: ['email', 'password'],
});
const suspicious = examplePage({
  note: '',
  fires: [],
  url: 'https://konto.example/',
  title: 'Parcel portal',
  text: 'Parcel portal\nYour amazon parcel is waiting. Sign in with your account to choose a day for it.',
  headings: ['Parcel portal'],
  fields: ['password'],
});
const nothing = examplePage({ note: '', fires: [], url: 'https://forum.example/', title: 'Forum', fields: ['password'] });

/** What the tab shows; `null` = it was closed. */
let shows: string | null = null;
let incognito = false;
const update = vi.fn(async (_tab: number, _to: { readonly url: string }) => undefined);
const create = vi.fn(async (_tab: { readonly url: string }) => undefined);

function senderAt(url: string, frameId = 0): Sender {
  return { url, frameId, tab: { id: 1, url: shows ?? url, incognito } } as unknown as Sender;
}

/** A started worker whose snapshots are those of the page; `before` = what happens while one is taken. */
async function worker(page: SigninPage, before: () => void = () => undefined) {
  vi.resetModules();
  // Chromium, where it makes a difference.
  vi.stubEnv('FIREFOX', '');
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
  const none = async () => undefined;
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true },
    action: {
      setTitle: none,
      setIcon: none,
      setBadgeText: none,
      setBadgeBackgroundColor: none,
      setBadgeTextColor: none,
      getBadgeText: none,
    },
    scripting: {
      async executeScript({ files }: { readonly files?: readonly string[] }) {
        if (files?.includes('/signin.js')) {
          await signin.judgeSnapshot({ page }, senderAt(page.url));
          before();
        }
      },
    },
  });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
  Object.assign(fakeBrowser.tabs, {
    async get() {
      if (shows === null) throw new Error('No tab');
      return { id: 1, url: shows, incognito };
    },
    update,
    create,
  });
  const signin = await import('../../entrypoints/background/signin/signin.ts');
  const tabState = await import('../../entrypoints/background/tab-state.ts');
  return { ...signin, ...tabState };
}

const gate = { held: true };

async function warnings(): Promise<number> {
  const { warnings } = await fakeBrowser.storage.session.get('warnings');
  return (warnings as { value: unknown[] } | undefined)?.value.length ?? 0;
}

beforeEach(() => {
  fakeBrowser.reset();
  shows = 'https://konto.example/';
  incognito = false;
  update.mockClear();
  create.mockClear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

describe('a fake', () => {
  it('is replaced by its warning', async () => {
    await (await worker(fake)).answerGate(gate, senderAt(fake.url));
    await vi.advanceTimersByTimeAsync(200);
    expect(update).toHaveBeenCalledOnce();
    expect(await warnings()).toBe(1);
  });

  it('that has gone by itself sends nobody away from the page that came after it', async () => {
    const { answerGate } = await worker(fake, () => {
      shows = 'https://reise.example/';
    });
    await answerGate(gate, senderAt(fake.url));
    await vi.advanceTimersByTimeAsync(200);
    expect(update).not.toHaveBeenCalled();
    expect(await warnings()).toBe(0);
  });

  it('that rewrites its address is replaced all the same', async () => {
    const { answerGate } = await worker(fake, () => {
      shows = 'https://konto.example/other?path';
    });
    await answerGate(gate, senderAt(fake.url));
    await vi.advanceTimersByTimeAsync(200);
    expect(update).toHaveBeenCalledOnce();
  });

  it.each([
    ['still stands there gets its warning in a tab of its own', 'https://konto.example/', 1],
    ['was closed leaves nothing behind', null, 0],
    ['was left for another page leaves nothing behind', 'https://reise.example/', 0],
  ])('whose warning does not come, and that %s', async (_, after, tabs) => {
    await (await worker(fake)).answerGate(gate, senderAt(fake.url));
    await vi.advanceTimersByTimeAsync(200);
    shows = after;
    await vi.advanceTimersByTimeAsync(4_000);
    expect(create).toHaveBeenCalledTimes(tabs);
  });

  it('in a private window, where Chromium shows no page of ours, is emptied and warned of beside it', async () => {
    incognito = true;
    await (await worker(fake)).answerGate(gate, senderAt(fake.url));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(create).toHaveBeenCalledOnce();
    expect(update.mock.calls).toEqual([[1, { url: 'about:blank' }]]);
  });
});

describe('what is remembered', () => {
  it.each([
    [false, 1],
    [true, 0],
  ])('in a private window: %s', async (isPrivate, entries) => {
    incognito = isPrivate;
    await (await worker(suspicious)).answerGate(gate, senderAt(suspicious.url));
    await vi.advanceTimersByTimeAsync(200);
    const { history } = await fakeBrowser.storage.local.get('history');
    expect((history as { value: unknown[] } | undefined)?.value.length ?? 0).toBe(entries);
  });

  it('of a page is its strongest verdict, whatever its frames say afterwards', async () => {
    const { answerGate, judgeSnapshot, rememberPage, verdictOfTab } = await worker(suspicious);
    await answerGate(gate, senderAt(suspicious.url));
    const inFrame = senderAt(nothing.url, 7);
    await rememberPage(judgeSnapshot({ page: nothing }, inFrame), inFrame, verdictOfTab);
    await vi.advanceTimersByTimeAsync(50);
    const { tabs } = await fakeBrowser.storage.session.get('tabs');
    expect(tabs).toMatchObject({ value: { 1: { page: { host: 'konto.example', verdict: { level: 'suspicious' } } } } });
  });

  it('of a page follows the user’s trust, and its end', async () => {
    const { answerGate, trustSite, verdictOfTab } = await worker(suspicious);
    await answerGate(gate, senderAt(suspicious.url));
    await trustSite({ trusted: true }, senderAt(suspicious.url));
    expect(verdictOfTab(1)?.verdict.level).toBe('none');
    await trustSite({ trusted: false }, senderAt(suspicious.url));
    expect(verdictOfTab(1)?.verdict.level).toBe('suspicious');
  });
});

describe('the banner', () => {
  it('speaks to the page that was judged, and to no other in its tab', async () => {
    const { answerGate, noticeFor } = await worker(suspicious);
    await answerGate(gate, senderAt(suspicious.url));
    expect(await noticeFor({}, senderAt(suspicious.url))).not.toBeNull();
    expect(await noticeFor({}, senderAt('https://reise.example/'))).toBeNull();
  });
});
