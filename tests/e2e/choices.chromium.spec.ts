import { expect, type Page, test } from '@playwright/test';
import { type PortalState, unknownPortal } from '../../utils/core/memory/portal.ts';
import type { Tabs } from '../../utils/core/memory/tabs.ts';
import { banner as messages } from '../../utils/i18n/languages/en/banner.ts';
import { pages as en } from '../../utils/i18n/languages/en/pages.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';
import { extensionWorker } from '../tools/browsers.ts';
import { savedMail } from '../tools/saved-mail.ts';
import { useOptions } from './options-stage.ts';
import { bannerOf, expectSilence, openMail } from './webmail-page.ts';

// Each choice of the options is made as a user makes it, and seen where it has its effect. Those of reminders are in `reminders`, those that
// have to do with what a banner looks like in `banner`, the check of sign-in pages in `signin`.

const words = en.options;
const at = useOptions('en');
const { flip, withPage } = at;

const fake = savedMail('fake-preview-invitation-en');

const open = (page: Page, eml: Uint8Array) => openMail({ ...at.stage, page }, eml);

test.describe('mail', () => {
  test('other mail in Amazon’s name is left alone, mail about Preview is not', async () => {
    await withPage(async (page) => {
      await open(page, savedMail('fake-prime-billing-en'));
      await bannerOf(page, ['fake', 'suspicious']);
      await flip(words.switches.mail.otherAmazonMail.label);
      await expect(at.options.getByText(en.controls.saved).first()).toBeVisible();
      await open(page, savedMail('fake-prime-billing-en'));
      await expectSilence(page);
      await open(page, fake);
      await bannerOf(page, ['fake']);
    });
  });

  test('links of a fake open without a question', async () => {
    await flip(words.switches.mail.guardLinks.label);
    await withPage(async (page) => {
      await open(page, fake);
      await bannerOf(page, ['fake']);
      const tab = at.stage.context.waitForEvent('page');
      await page.locator('[role=main] .a3s a[href^="http"]').first().click();
      await (await tab).close();
    });
  });

  test('marks in the list go and come', async () => {
    await withPage(async (page) => {
      await open(page, fake);
      await bannerOf(page, ['fake']);
      await page.evaluate(() => {
        location.hash = '#inbox';
      });
      const marks = page.locator('preview-guard-mark');
      await expect(marks).not.toHaveCount(0);
      await flip(words.switches.mail.listMarks.label);
      await expect(marks).toHaveCount(0);
      await flip(words.switches.mail.listMarks.label);
      await expect(marks).not.toHaveCount(0);
    });
  });

  test('a sender that is no longer trusted weighs as any other, until that is undone', async () => {
    const address = /^From:.*<(.+)>/m.exec(fake.toString())?.[1]?.toLowerCase() ?? '';
    await at.stage.store('local', 'trusted', { senders: [{ address, at: 1 }], hosts: [] });
    const ids = async () => {
      const found = (await at.options.evaluate(async () => (await chrome.storage.session.get('tabs'))['tabs'])) as
        | { value: Tabs }
        | undefined;
      return Object.values(found?.value ?? {}).flatMap(({ mails }) =>
        mails.flatMap(({ verdict, open: stands }) => (stands ? verdict.reasons.map(({ id }) => id) : [])),
      );
    };
    await withPage(async (page) => {
      await open(page, fake);
      await expect.poll(ids).toContain('trusted-sender');
      await at.options.getByRole('button', { name: `Remove ${address}` }).click();
      await open(page, fake);
      await expect.poll(ids).toContain('sender-name');
      await expect.poll(ids).not.toContain('trusted-sender');
      await at.options.getByRole('button', { name: en.controls.undo }).click();
      await expect(at.options.getByRole('button', { name: `Remove ${address}` })).toBeVisible();
      await open(page, fake);
      await expect.poll(ids).toContain('trusted-sender');
    });
  });
});

test('language and look reach the banner and the toolbar window', async () => {
  const id = new URL(at.options.url()).host;
  await at.options.getByRole('combobox', { name: words.look.look.label, exact: true }).selectOption({ label: words.look.dark });
  await at.options.getByRole('combobox', { name: words.look.language.label }).selectOption({ label: 'Deutsch' });
  await withPage(async (popup) => {
    await popup.goto(`chrome-extension://${id}/popup.html`);
    await expect(popup.locator('html')).toHaveAttribute('lang', 'de');
    await expect.poll(() => popup.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(31, 35, 40)');
  });
  await withPage(async (page) => {
    await open(page, fake);
    expect((await bannerOf(page, ['fake'])).text).toContain(messagesFor('de').headline.fake);
    expect(messagesFor('de').headline.fake).not.toBe(messages.headline.fake);
  });
});

test.describe('portal at an address of the user’s own', () => {
  const host = 'portal.example';
  const page = (titles: readonly string[]) => `<!doctype html><html lang="en"><head><title>Your surveys</title></head><body><main>
<h1>Your surveys</h1><ul>${titles
    .map(
      (title, index) => `<li class="card"><h2><a href="/survey/${index}">${title}</a></h2><p>Please watch and tell us what you think.</p>
<p>Closes <time datetime="${new Date(Date.now() + (5 + index) * 86_400_000).toISOString()}">soon</time></p></li>`,
    )
    .join('')}</ul></main></body></html>`;
  const titles = ['The Night Ferry', 'Paper Moons', 'Orbit Street'];

  const state = async () => (await at.stage.stored('local', 'portal')) as PortalState | null;
  const alarm = () => at.options.evaluate(async () => (await chrome.alarms.get('portal-sync'))?.scheduledTime ?? 0);
  const known = async () => (await state())?.list.map(({ title }) => title).sort() ?? [];

  async function take(): Promise<void> {
    await at.options.getByLabel(words.portal.address.label).fill(`https://${host}/welcome`);
    await at.options.getByRole('button', { name: words.portal.use }).click();
    await expect(at.options.getByLabel(words.portal.address.label)).toHaveValue(`https://${host}`);
    const worker = await extensionWorker(at.stage.context);
    await expect
      .poll(() =>
        worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? [])),
      )
      .toContain(`https://${host}/*`);
  }

  test.beforeEach(() => {
    at.stage.world.requests.length = 0;
    at.stage.world.pages.put(host, { html: page(titles) });
  });

  test('is asked for alone, read when it is visited, and left alone when switched off', async () => {
    await at.options.evaluate(() => {
      const asked: unknown[] = [];
      const { request } = chrome.permissions;
      Object.assign(globalThis, { asked });
      Object.assign(chrome.permissions, {
        request: (permission: object, done: never) => {
          asked.push(permission);
          return request(permission as never, done);
        },
      });
    });
    await take();
    expect(await at.options.evaluate(() => (globalThis as unknown as { asked: unknown }).asked)).toEqual([
      { origins: [`https://${host}/*`] },
    ]);
    const { origins = [] } = await at.options.evaluate(() => chrome.permissions.getAll());
    expect(origins).toContain(`https://${host}/*`);
    expect(origins).not.toContain('<all_urls>');

    await withPage(async (visited) => {
      await visited.goto(`https://${host}/home`);
      await expect.poll(known).toEqual([...titles].sort());
    });
    await flip(words.switches.portal.enabled.label);
    await expect.poll(alarm).toBe(0);
    await at.stage.clear();
    await at.stage.store('sync', 'settings', { portal: { address: `https://${host}`, enabled: false } });
    await withPage(async (visited) => {
      await visited.goto(`https://${host}/home`);
      await visited.waitForTimeout(1_000);
      expect(await state()).toBeNull();
    });
  });

  test('takes the place of the one before, which is asked no more', async () => {
    const before = 'https://www.amazonpreview.com/home';
    const source = { page: before, language: 'en', how: 'page', start: before, etag: '', lastModified: '' };
    await at.stage.store('local', 'portal', { ...unknownPortal, sources: [source] });
    const sync = async () =>
      (await at.options.evaluate(() => chrome.runtime.sendMessage({ id: 1, type: 'portal.sync', timestamp: 0, data: {} }))) as {
        res: unknown;
      };
    const asked = () => at.stage.world.requests.filter(({ host: name }) => name.endsWith('amazonpreview.com')).length;
    at.stage.world.requests.length = 0;
    expect((await sync()).res).toMatchObject({ kind: 'done' });
    expect(asked()).toBeGreaterThan(0);
    await take();
    at.stage.world.requests.length = 0;
    expect((await sync()).res).toEqual({ kind: 'unknown-portal' });
    expect(asked()).toBe(0);
  });

  test('is read while it is visited and never asked by ourselves, when only that is wanted', async () => {
    await take();
    await flip(words.switches.portal.onlyWhatIOpen.label);
    await expect(at.options.getByLabel(words.portal.intervalHours.label)).toHaveCount(0);
    await withPage(async (visited) => {
      await visited.goto(`https://${host}/home`);
      await expect.poll(known).toEqual([...titles].sort());
    });
    expect(await alarm()).toBe(0);
    const { res: answer } = (await at.options.evaluate(() =>
      chrome.runtime.sendMessage({ id: 1, type: 'portal.sync', timestamp: 0, data: {} }),
    )) as { res: unknown };
    expect(answer).toEqual({ kind: 'visit' });
    const asked = () => at.stage.world.requests.filter((request) => request.host === host && request.path === '/home').length;
    expect(asked()).toBe(1);

    await flip(words.switches.portal.onlyWhatIOpen.label);
    await expect(at.options.getByLabel(words.portal.intervalHours.label)).toBeVisible();
    await withPage(async (visited) => {
      await visited.goto(`https://${host}/home`);
      await expect.poll(alarm).toBeGreaterThan(0);
      await expect.poll(asked).toBeGreaterThan(2);
    });
  });

  test('is read again after the interval that was chosen; a shorter one counts at once', async () => {
    await take();
    const interval = at.options.getByLabel(words.portal.intervalHours.label);
    await interval.selectOption({ label: 'every 2 days' });
    await withPage(async (visited) => {
      await visited.goto(`https://${host}/home`);
      await expect.poll(known).toHaveLength(3);
    });
    const hours = async () => ((await alarm()) - ((await state())?.triedAt ?? 0)) / 3_600_000;
    await expect.poll(hours).toBeGreaterThan(35);
    expect(await hours()).toBeLessThan(61);
    await interval.selectOption({ label: 'every 3 hours' });
    await expect.poll(hours).toBeLessThanOrEqual(3);
  });
});

test('a sync that is full loses nothing: the choice stays on this device, has its effect, and goes to the sync later', async () => {
  await at.stage.store('sync', 'settings', { language: 'en' });
  // As much as the browser takes, in pieces as large as it allows.
  await at.options.evaluate(async () => {
    for (let size = 8_000; size > 0; size = Math.floor(size / 2)) {
      try {
        for (let piece = 0; piece < 20; piece += 1) await chrome.storage.sync.set({ [`filler ${size} ${piece}`]: 'x'.repeat(size) });
      } catch {
        // That size no longer fits.
      }
    }
  });
  await flip(words.switches.mail.showClear.label);
  await expect(at.options.getByRole('status').filter({ hasText: en.controls.saved })).toHaveCount(1);
  await expect.poll(() => at.stage.stored('local', 'settings')).toMatchObject({ mail: { showClear: true } });
  expect(await at.stage.stored('sync', 'settings')).toEqual({ language: 'en' });
  await withPage(async (page) => {
    await open(page, savedMail('genuine-order-de'));
    await bannerOf(page, ['clear']);
  });
  await at.options.reload();
  await expect(at.options.getByRole('switch', { name: words.switches.mail.showClear.label })).toBeChecked();

  await at.options.evaluate(async () => {
    const names = Object.keys(await chrome.storage.sync.get(null)).filter((name) => name.startsWith('filler'));
    await chrome.storage.sync.remove(names);
  });
  await flip(words.switches.mail.listMarks.label);
  await expect.poll(() => at.stage.stored('sync', 'settings')).toMatchObject({ mail: { showClear: true, listMarks: false } });
  await expect.poll(() => at.stage.stored('local', 'settings')).toBeNull();
});
