import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { ClientHealth, Health } from '../../utils/core/memory/health.ts';
import { banner as en } from '../../utils/i18n/languages/en/banner.ts';
import { extensionWorker } from '../tools/browsers.ts';
import { probeBanners, whatItShows } from './banner-probe.ts';
import { openMail, openStage, type Stage } from './webmail-page.ts';

// A webmail whose markup nobody knows: the record says that it is blind, with an outline of the page, until a mail can be read again.

const fake = readFileSync(`${import.meta.dirname}/../fixtures/mails/fake-preview-invitation-en/source.eml`);
/** The reader waits ten seconds; real ones, because the time of a content script cannot be wound forward. */
const patience = 10_000;

let stage: Stage;
test.beforeEach(async () => {
  stage = await openStage('en');
});
test.afterEach(() => stage.close());

async function gmailHealth(): Promise<ClientHealth | null> {
  const worker = await extensionWorker(stage.context);
  const stored = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } } };
    return (await chrome.storage.local.get('health'))['health'];
  });
  return (stored as { value: Health } | undefined)?.value['gmail'] ?? null;
}

test('an open mail in unknown markup makes the record blind after ten seconds, and a mail that can be read ends it', async () => {
  const { url, id } = await stage.world.gmail.deliver(fake);
  const opened = Date.now();
  await stage.page.goto(url.replace('#', '?gen=changed#'));
  await stage.page.waitForSelector('html[data-rendered]', { state: 'attached' });
  await expect.poll(async () => (await gmailHealth())?.pagesOpened ?? 0).toBe(1);
  expect((await gmailHealth())?.blindSince).toBeNull();
  await expect
    .poll(async () => (await gmailHealth())?.blindSince ?? 0, { timeout: patience + 10_000 })
    .toBeGreaterThanOrEqual(opened + patience);

  const outline = (await gmailHealth())?.report ?? '';
  expect(outline.split('\n').length).toBeGreaterThan(20);
  expect(outline).toContain('role=main');
  const text = ((await stage.page.locator('body').textContent()) ?? '').split(/[\s.,:!?"“”()]+/).filter((word) => word.length > 6);
  expect(text.length).toBeGreaterThan(20);
  const names = new Set(outline.split(/[\s.=]+/));
  expect(text.filter((word) => names.has(word))).toEqual([]);
  for (const secret of ['@', 'viewer-circle', 'amazonpreview', 'http', '/mail', id]) expect(outline).not.toContain(secret);

  await openMail(stage, fake);
  await expect.poll(async () => (await gmailHealth())?.blindSince, { timeout: 5_000 }).toBeNull();
  const healed = await gmailHealth();
  expect(healed?.report).toBeNull();
  expect(healed?.messagesRead).toBeGreaterThan(0);
});

test('the list alone, and a mail that can be read, make nobody blind', async () => {
  await openMail(stage, fake);
  await stage.page.waitForSelector('preview-guard-banner', { state: 'attached' });
  await stage.page.evaluate(() => {
    location.hash = '#inbox';
  });
  await stage.page.waitForSelector('tr.zA');
  await stage.page.waitForTimeout(patience + 1_500);
  const health = await gmailHealth();
  expect(health).toMatchObject({ blindSince: null, report: null, messagesRead: 1, unreadable: 0 });
});

test('a worker that refuses every mail is said in place of a verdict, and makes the record blind without an outline', async () => {
  await stage.page.goto('https://mail.google.com/mail/u/0/#inbox');
  await expect.poll(async () => (await gmailHealth())?.pagesOpened ?? 0).toBe(1);
  const worker = await extensionWorker(stage.context);
  // The judge asks the storage for the mails' surroundings: without it, it fails every time.
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get: unknown; set(items: object): Promise<void> } } } };
    const { local } = chrome.storage;
    // What the worker asked at its start is out of date with this, so that it asks again.
    await local.set({ trusted: { version: 1, value: { senders: [], hosts: [] } } });
    const original = (local.get as (...args: readonly unknown[]) => unknown).bind(local);
    Object.defineProperty(local, 'get', {
      configurable: true,
      value: (...args: readonly unknown[]) =>
        JSON.stringify(args[0] ?? '').includes('trusted') ? Promise.reject(new Error('broken')) : original(...args),
    });
  });
  const { url } = await stage.world.gmail.deliver(fake);
  await stage.page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(url).hash);
  const probe = await probeBanners(stage.page);
  await expect.poll(async () => (await probe.each(whatItShows)).map(({ headline }) => headline)).toEqual([en.banner.couldNotCheck]);
  await expect.poll(async () => (await gmailHealth())?.blindSince ?? 0).toBeGreaterThan(0);
  expect((await gmailHealth())?.report).toBeNull();
});
