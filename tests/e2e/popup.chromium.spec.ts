import { writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { unknownPortal } from '../../utils/core/memory/portal.ts';
import type { TabState } from '../../utils/core/memory/tabs.ts';
import type { PlacedVerdict } from '../../utils/core/protocol.ts';
import { defaultSettings, settingsSchema } from '../../utils/core/settings/settings.ts';
import { popupMessagesFor } from '../../utils/i18n/popup/registry.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';
import { signinReasonText } from '../../utils/i18n/signin-reason-text.ts';
import { extensionId } from '../tools/browsers.ts';
import { manyKnown } from '../tools/known-activities.ts';
import { openPortalStage, type PortalStage } from './portal-stage.ts';
import { suspiciousPage } from './signin-pages.ts';
import { pressToolbar } from './toolbar-popup.ts';

// The window of the toolbar in a real Chromium: what it shows, what it lets one do, how fast it stands, and who can use it.

const texts = popupMessagesFor('en');
let stage: PortalStage;
let popup: Page;

test.beforeAll(async () => {
  stage = await openPortalStage('en', { notifications: true });
  popup = stage.popup;
});
test.afterAll(async () => {
  await stage.close();
});
test.beforeEach(async () => {
  await stage.clear();
  await popup.setViewportSize({ width: 380, height: 560 });
});

const source = {
  page: 'https://www.amazonpreview.com/home',
  language: 'en',
  how: 'page',
  start: 'https://www.amazonpreview.com/home',
  etag: '',
  lastModified: '',
} as const;

async function fill(count: number, change: object = {}): Promise<void> {
  const now = Date.now();
  await stage.store('local', 'portal', {
    ...unknownPortal,
    list: manyKnown(count, now),
    sources: [source],
    outcome: { kind: 'ok', unchanged: false },
    triedAt: now,
    goodAt: now,
    outcomeSince: now,
    nextAt: now + 3_600_000,
    ...change,
  });
}

const titleOf = (row: Locator) => row.locator('bdi').first().textContent();

/** Opens the menu of a row and chooses an item, as a mouse does. */
async function choose(row: Locator, item: string | RegExp): Promise<void> {
  await row.getByRole('button', { name: `${texts.list.menu}: ` }).click();
  await popup.getByRole('menuitem', { name: item }).click();
}

test('decisions: done, snooze, hide, each taken back', async () => {
  await fill(5);
  await expect(popup.locator('li.pending')).toHaveCount(5);
  for (const [action, said] of [
    [texts.list.done, texts.list.wasDone],
    [texts.list.hide, texts.list.wasHidden],
    [new RegExp(`^${texts.list.remindMe}: ${texts.list.snooze}`), texts.list.wasSnoozed.replace(' {time}.', '')],
  ] as const) {
    // The first closes before tomorrow: only a later one can come back then.
    const row = typeof action === 'string' ? popup.locator('li.pending').first() : popup.locator('li.pending').last();
    const title = await titleOf(row);
    await choose(row, action);
    await expect(popup.locator('.said')).toContainText(said);
    await expect(popup.locator('li.pending')).toHaveCount(4);
    await expect(popup.locator('h2').first()).toContainText('4');
    await popup.getByRole('button', { name: texts.list.undo }).click();
    await expect(popup.locator('li.pending').getByText(title ?? '', { exact: true })).toHaveCount(1);
    await expect(popup.locator('li.pending')).toHaveCount(5);
  }
});

test('filter and order, from eight titles on; what was set aside comes back', async () => {
  await fill(12);
  const titles = () => popup.locator('.pending-title bdi').allTextContents();
  await popup.getByRole('combobox', { name: texts.list.order }).selectOption('title');
  const sorted = await titles();
  expect(sorted).toEqual([...sorted].sort(new Intl.Collator('en', { numeric: true }).compare));
  await popup.getByRole('combobox', { name: texts.list.order }).selectOption('urgency');
  await choose(popup.locator('li.pending').first(), texts.list.hide);
  const shown = popup.getByRole('combobox', { name: texts.list.filter });
  await shown.selectOption('aside');
  await expect(popup.locator('li.pending')).toHaveCount(1);
  await expect(popup.locator('li.pending')).toContainText(texts.list.isHidden);
  await expect(popup.locator('.pending-head')).toContainText(texts.list.explain.aside);
  await popup.getByRole('button', { name: `${texts.list.restore}: ` }).click();
  await shown.selectOption('all');
  await expect(popup.locator('li.pending')).toHaveCount(12);
});

test('fewer than eight are not narrowed; what was set aside is one press away, and so is the way back', async () => {
  await fill(3);
  await choose(popup.locator('li.pending').first(), texts.list.hide);
  await expect(popup.getByRole('combobox')).toHaveCount(0);
  await popup.getByRole('button', { name: '1 set aside' }).click();
  await expect(popup.getByRole('heading', { name: '1 set aside' })).toBeFocused();
  await popup.getByRole('button', { name: texts.list.filters.all }).click();
  await expect(popup.getByRole('heading', { name: '2 open surveys' })).toBeFocused();
});

const focused = () => popup.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

test('a row that leaves hands the keyboard to the way back, and from there to the row that took its place', async () => {
  await fill(4);
  await expect(popup.locator('li.pending')).toHaveCount(4);
  const titles = await popup.locator('.pending-title bdi').allTextContents();
  await popup.locator('.pending-title').nth(1).focus();
  await popup.keyboard.press('Tab');
  expect(await focused()).toBe(texts.list.done);
  await popup.keyboard.press('Enter');
  await expect(popup.locator('li.pending')).toHaveCount(3);
  await expect.poll(focused).toBe(texts.list.undo);
  await popup.keyboard.press('Tab');
  expect(await focused()).toMatch(new RegExp(`${titles[2]}$`));
  // The last row has none after it, so the one before.
  await popup.locator('.pending-title').last().focus();
  for (let step = 0; step < 3; step += 1) await popup.keyboard.press('Tab');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('End');
  expect(await focused()).toBe(texts.list.hide);
  await popup.keyboard.press('Space');
  await expect.poll(focused).toBe(texts.list.undo);
  await popup.keyboard.press('Space');
  await expect(popup.locator('li.pending')).toHaveCount(3);
  await expect.poll(focused).toMatch(new RegExp(`${titles[3]}$`));
});

test('the menu of a row works by keyboard, lies within the window, and a press elsewhere closes it', async () => {
  await fill(12);
  const row = popup.locator('li.pending').nth(6);
  const dots = row.getByRole('button', { name: `${texts.list.menu}: ${await titleOf(row)}` });
  await dots.press('Enter');
  const items = popup.getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  await expect(dots).toHaveAttribute('aria-expanded', 'true');
  const box = await popup.getByRole('menu').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(560);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(380);
  const { violations } = await new AxeBuilder({ page: popup }).analyze();
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
  await popup.keyboard.press('ArrowUp');
  await expect(items.last()).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect(items).toHaveCount(0);
  await expect(dots).toBeFocused();
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Tab');
  await expect(items).toHaveCount(0);
  await dots.click();
  await popup.locator('h2').click();
  await expect(items).toHaveCount(0);
});

test('a menu closes with a scroll that takes its row away, not with one that is told late', async () => {
  await fill(12);
  const row = popup.locator('li.pending').first();
  await row.getByRole('button', { name: `${texts.list.menu}: ${await titleOf(row)}` }).press('Enter');
  const items = popup.getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  await popup.evaluate(() => document.dispatchEvent(new Event('scroll')));
  await expect(items.first()).toBeFocused();
  await popup.mouse.move(100, 300);
  await popup.mouse.wheel(0, 200);
  await expect(items).toHaveCount(0);
});

test('a time of the user’s own, and a deadline as a code that is drawn here', async () => {
  await fill(3);
  const asked: string[] = [];
  popup.on('request', (request) => asked.push(request.url()));
  const row = popup.locator('li.pending').last();
  await choose(row, texts.list.qr);
  await expect(row.getByRole('img', { name: `${texts.list.qr}: ` })).toBeVisible();
  expect(asked.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);
  await choose(row, `${texts.list.remindMe}: ${texts.list.ownTime}`);
  await expect(row.getByLabel(texts.list.ownTime)).toBeFocused();
});

test('the order is remembered, the narrowing is not; an empty list offers nothing that does nothing', async () => {
  await fill(8);
  const shown = popup.getByRole('combobox', { name: texts.list.filter });
  const order = popup.getByRole('combobox', { name: texts.list.order });
  await order.selectOption('title');
  await shown.selectOption('new');
  await popup.getByRole('button', { name: texts.list.showAll }).press('Enter');
  expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  await shown.selectOption('started');
  await expect
    .poll(async () => ((await stage.stored('sync', 'settings')) as { portal: { order: string } } | null)?.portal.order)
    .toBe('title');
  await popup.reload();
  await expect(order).toHaveValue('title');
  await expect(shown).toHaveValue('all');
  for (let left = 8; left > 0; left -= 1) {
    await choose(popup.locator('li.pending').first(), texts.list.done);
    await expect(popup.locator('li.pending')).toHaveCount(left - 1);
  }
  await expect(popup.locator('.empty')).toHaveText(texts.list.none);
});

test('the whole title and its deadline stand in the row under the keyboard, and nothing moves away from a pressed mouse', async () => {
  const list = manyKnown(2, Date.now()).map((one) => ({
    ...one,
    title: `${one.title}, and of everything that the sea brought back to them`,
  }));
  await fill(2, { list });
  const row = popup.locator('li.pending').first();
  await popup.getByRole('button', { name: texts.calendar.all }).focus();
  await popup.keyboard.press('Tab');
  expect(await row.locator('.pending-title').evaluate((title) => title.scrollWidth <= title.clientWidth)).toBe(true);
  await expect(row.locator('.pending-exact')).toContainText('Closes ');
  const boxes = await row
    .locator('.pending-title, .pending-second, .pending-exact')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON() as DOMRect));
  for (const [above, below] of [
    [boxes[0], boxes[1]],
    [boxes[1], boxes[2]],
  ])
    expect(below?.top).toBeGreaterThanOrEqual(above?.bottom ?? Number.NaN);
  // The mouse is pressed on a button of the other row, held, and let go.
  const other = popup.locator('li.pending').nth(1);
  await other.hover();
  const done = await other.getByRole('button', { name: `${texts.list.done}: ` }).boundingBox();
  if (done === null) throw new Error('No button');
  await popup.mouse.move(done.x + 5, done.y + 5);
  await popup.mouse.down();
  await popup.waitForTimeout(400);
  await popup.mouse.up();
  await expect(popup.locator('li.pending')).toHaveCount(1);
  await expect(row.locator('.pending-exact')).toHaveCount(0);
});

test('an update of the list does not take the keyboard away', async () => {
  await fill(5);
  await popup.locator('.pending-title').nth(2).focus();
  await fill(5, { goodAt: Date.now() - 7_300_000 });
  await expect(popup.locator('.sync-text')).toContainText('2 hours ago');
  expect(await popup.evaluate(() => document.activeElement?.className)).toBe('pending-title');
});

test('empty states: never opened, nothing pending, switched off', async () => {
  await popup.reload();
  await expect(popup.locator('.empty')).toContainText(texts.list.never);
  await fill(0);
  await expect(popup.locator('.empty')).toContainText(texts.list.none);
  await stage.store('sync', 'settings', settingsSchema.parse({ ...defaultSettings, portal: { enabled: false } }));
  await expect(popup.locator('.empty')).toContainText(texts.list.switchedOff);
});

test('somebody who does not take part says so once, and can take it back at once and later', async () => {
  await popup.reload();
  await popup.getByRole('button', { name: texts.list.noMember }).click();
  await expect(popup.locator('.empty')).toHaveCount(0);
  await fill(3);
  await popup.reload();
  await expect(popup.locator('.protection')).toBeVisible();
  await expect(popup.locator('li.pending')).toHaveCount(0);
  await popup.getByRole('button', { name: texts.list.memberAgain }).click();
  await expect(popup.locator('li.pending')).toHaveCount(3);
});

/** Rows that are in sight as a whole. */
const rowsInSight = () =>
  popup.locator('li.pending').evaluateAll((rows) => {
    const foot = document.querySelector('.bottom')?.getBoundingClientRect().top ?? 0;
    return rows.filter((row) => row.getBoundingClientRect().bottom <= foot + 1).length;
  });

test('of twelve titles six are in sight, also where sign-in pages are not checked; one area scrolls', async () => {
  await fill(12);
  await popup.reload();
  await expect(popup.locator('li.pending')).toHaveCount(12);
  expect(await rowsInSight()).toBeGreaterThanOrEqual(6);
  const scrolling = await popup.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        (one) =>
          one.scrollHeight > one.clientHeight + 1 &&
          getComputedStyle(one).overflowY !== 'visible' &&
          !one.matches('.visually-hidden, select'),
      ).length,
  );
  expect(scrolling).toBe(1);
});

for (const count of [0, 5, 12, 200]) {
  test(`nothing moves while ${count} titles load`, async () => {
    await fill(count);
    await expect.poll(() => popup.evaluate(() => chrome.action.getBadgeText({}))).toBe(count === 0 ? '' : String(count));
    const opened = await stage.context.newPage();
    await opened.setViewportSize({ width: 380, height: 560 });
    await opened.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await opened.goto(popup.url());
    await opened.waitForSelector('html[data-ready]', { state: 'attached' });
    if (count > 0) await expect(opened.locator('li.pending')).toHaveCount(count);
    await opened.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await opened.evaluate(() => (globalThis as unknown as { moved: number[] }).moved)).toEqual([]);
    await opened.close();
  });
}

test('200 titles: a search in the page finds one far below, and scrolling draws it whole', async () => {
  await fill(200);
  await popup.reload();
  await expect(popup.locator('li.pending')).toHaveCount(200);
  const heights = await popup
    .locator('li.pending')
    .evaluateAll((rows) => new Set(rows.map((row) => row.getBoundingClientRect().height)).size);
  expect(heights).toBe(1);
  const nodes = await popup.evaluate(() => document.querySelectorAll('*').length);
  expect(nodes).toBeLessThan(1_000);
  const wanted = popup.locator('li.pending').filter({ hasText: 'Story number 150 ' });
  await expect(wanted.locator('.pending-title')).toHaveCount(0);
  // As a browser's own search does: it selects what it finds, and brings it into sight.
  const found = await popup.evaluate(() => {
    const { find } = globalThis as unknown as { find(text: string): boolean };
    const is = find('Story number 150 ');
    getSelection()?.anchorNode?.parentElement?.scrollIntoView();
    return is;
  });
  expect(found).toBe(true);
  await expect(wanted.locator('.pending-title')).toBeInViewport();
  await expect(wanted.getByRole('link', { name: `${texts.list.open}: ` })).toBeVisible();
  await expect(popup.locator('li.pending').first().locator('.pending-title')).toHaveCount(0);
});

test('a storage that cannot be read is said, with a way to try again', async () => {
  const other = await stage.context.newPage();
  await other.addInitScript(() => {
    if (sessionStorage.getItem('again') === null) chrome.storage.local.get = () => Promise.reject(new Error('No disk'));
    sessionStorage.setItem('again', '');
  });
  await other.goto(popup.url());
  await expect(other.getByRole('alert')).toHaveText(texts.sync.failed);
  await expect(other.locator('.protection')).toBeVisible();
  await other.getByRole('button', { name: texts.sync.now }).click();
  await expect(other.locator('.empty')).toContainText(texts.list.never);
  await other.close();
});

test('the badge counts open surveys and takes the colour of the nearest deadline', async () => {
  await fill(7);
  const badge = () =>
    popup.evaluate(async () => ({ text: await chrome.action.getBadgeText({}), colour: await chrome.action.getBadgeBackgroundColor({}) }));
  await expect.poll(async () => (await badge()).text).toBe('7');
  await fill(0);
  await expect.poll(async () => (await badge()).text).toBe('');
});

test('protection: the last verdict of the tab with the same reasons, a blind webmail with its report', async () => {
  const mail: TabState = {
    page: null,
    mails: [
      {
        open: true,
        address: 'https://mail.google.com/mail/u/0/',
        id: 'm1',
        who: 'Amazon Preview',
        at: Date.now(),
        verdict: {
          level: 'fake',
          score: 90,
          reasons: [{ id: 'sender-name', points: 40, evidence: { name: 'Amazon Preview', host: 'preview.example' } }],
          advice: ['follow-no-link'],
          marketplace: 'amazon.com',
          failedRules: [],
          cut: [],
        },
      },
    ],
  };
  const gmail = await stage.context.newPage();
  await gmail.goto('https://mail.google.com/');
  const tab = await popup.evaluate(async () => (await chrome.tabs.query({ url: 'https://mail.google.com/*' }))[0]?.id ?? 0);
  const id = await extensionId(stage.context);
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
  await expect(popup.locator('.protection')).toContainText('Gmail: mails are checked');
  // What was judged before the tab went elsewhere says nothing about what it shows now.
  await stage.store('session', 'tabs', {
    [tab]: { ...mail, mails: mail.mails.map((one) => ({ ...one, address: 'https://mail.google.com/mail/u/1/' })) },
  });
  await popup.reload();
  await expect(popup.locator('.protection')).toContainText('Gmail: mails are checked');
  await stage.store('session', 'tabs', { [tab]: mail });
  await expect(popup.locator('.protection')).toContainText(texts.protection.line.mail.fake);
  await expect(popup.locator('.protection li')).toHaveCount(0);
  await fill(12);
  expect(await rowsInSight()).toBeGreaterThanOrEqual(4);
  // Mails are judged one by one: the page of a webmail by itself tells nothing.
  await expect(popup.getByRole('button', { name: texts.protection.checkPage })).toHaveCount(0);
  await popup.getByRole('button', { name: texts.protection.details }).click();
  await expect(popup.locator('.protection')).toContainText(messagesFor('en').headline.fake);
  await expect(popup.locator('.protection li').first()).toHaveText(
    'The sender calls itself “Amazon Preview”, the address belongs to preview.example.',
  );
  await expect(popup.locator('.protection')).toContainText(messagesFor('en').advice['follow-no-link']);
  const blind = { pagesOpened: 1, messagesRead: 0, unreadable: 3, lastRead: 0, blindSince: Date.now(), report: '<div class="x">' };
  await stage.store('local', 'health', { gmail: blind });
  await expect(popup.locator('.protection')).toContainText('Gmail has changed. Mails are not being checked at the moment.');
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.bringToFront();
  await popup.getByRole('button', { name: texts.protection.copyReport }).click();
  await expect(popup.locator('.protection').getByRole('status').last()).toHaveText(texts.protection.copied);
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe('<div class="x">');
  await gmail.close();
  await popup.goto(`chrome-extension://${id}/popup.html`);
});

test('the toolbar symbol lets this one page be checked without the permission for all sites, in the words of the banner', async () => {
  const { pages } = stage.world;
  pages.put('vielleicht.example', { html: suspiciousPage() });
  const page = await stage.context.newPage();
  await page.goto('https://vielleicht.example/');
  const id = await extensionId(stage.context);
  const tab = await popup.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? 0);
  const ask = () =>
    popup.evaluate(
      (number) =>
        chrome.runtime.sendMessage({ id: 1, type: 'page.check', timestamp: 0, data: { tab: number } }) as Promise<{ res: unknown }>,
      tab,
    );
  // Without the click on the symbol the browser lets nobody look.
  expect((await ask()).res).toBeNull();
  const window = await pressToolbar(stage.context, id, page);
  const says = () => window.evaluate("document.querySelector('.protection')?.innerText ?? ''") as Promise<string>;
  await expect.poll(says).toContain(texts.protection.checkPage);
  await window.evaluate("document.querySelector('.check-page').click()");
  const { signin } = messagesFor('en');
  await expect.poll(says).toContain(signin.headline.suspicious);
  expect(await says()).toContain('vielleicht.example');
  const answer = (await ask()).res as PlacedVerdict;
  const against = answer.verdict.reasons.filter(({ points }) => points > 0).slice(0, 3);
  expect(against.length).toBeGreaterThan(0);
  for (const reason of against) expect(await says()).toContain(signinReasonText(messagesFor('en'), reason));
  // Another page in the same tab is another matter.
  await page.goto('https://www.amazonpreview.example/');
  expect((await ask()).res).toBeNull();
  await page.close();
});

test('a new title is told once, without its name, however often the worker is stopped', async () => {
  test.setTimeout(90_000);
  const quiet = {
    ...defaultSettings,
    notifications: { ...defaultSettings.notifications, quietHours: { ...defaultSettings.notifications.quietHours, enabled: false } },
  };
  await stage.store('sync', 'settings', quiet);
  const shown = () =>
    popup.evaluate(async () =>
      Object.keys(await new Promise<Record<string, boolean>>((resolve) => chrome.notifications.getAll(resolve as never))),
    );
  await popup.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    chrome.storage.onChanged.addListener((changes) => {
      const value = changes['told']?.newValue as { value: { waiting: { key: string }[] } } | undefined;
      for (const { key } of value?.value.waiting ?? []) told.push(key);
    });
  });
  const now = Date.now();
  const list = manyKnown(2, now).map((one) => ({
    ...one,
    isNew: true,
    firstSeen: now,
    closesOn: { kind: 'instant', at: now + 20 * 86_400_000 },
  }));
  await fill(2, { list });
  for (let run = 0; run < 8; run += 1) {
    await popup.waitForTimeout(Math.random() * 60);
    await stage.stopWorker();
    await stage.store('local', 'portal', { ...((await stage.state()) ?? unknownPortal), triedAt: now + run });
  }
  await expect.poll(shown, { timeout: 10_000 }).toHaveLength(2);
  const told = (await stage.stored('local', 'told')) as { ledger: Record<string, unknown>; waiting: unknown[] };
  await expect.poll(async () => ((await stage.stored('local', 'told')) as typeof told).waiting).toEqual([]);
  expect(Object.keys(told.ledger).filter((key) => key.startsWith('new:'))).toHaveLength(2);
  for (const name of await shown()) await popup.evaluate((one) => chrome.notifications.clear(one), name);
  await stage.stopWorker();
  await stage.store('local', 'portal', { ...((await stage.state()) ?? unknownPortal), triedAt: now + 99 });
  await popup.waitForTimeout(1_000);
  expect(await shown()).toEqual([]);
});

test('the calendar file comes by the user’s own click', async () => {
  await fill(3);
  const [file] = await Promise.all([popup.waitForEvent('download'), popup.getByRole('button', { name: texts.calendar.all }).click()]);
  expect(file.suggestedFilename()).toMatch(/^preview-\d{4}-\d\d-\d\d\.ics$/);
  const text = await (await file.createReadStream()).toArray();
  expect(
    Buffer.concat(text)
      .toString()
      .match(/BEGIN:VEVENT/g),
  ).toHaveLength(3);
});

for (const language of ['en', 'de'] as const) {
  for (const look of ['light', 'dark'] as const) {
    test(`${language}, ${look}: no barrier, no sideways scrolling, at most 560 px high`, async () => {
      await fill(40, { outcome: { kind: 'signed-out' } });
      await stage.store('sync', 'settings', { ...defaultSettings, language, look });
      await popup.reload();
      await popup.waitForSelector('li.pending');
      await popup.locator('.pending-title').first().click();
      const { violations } = await new AxeBuilder({ page: popup }).analyze();
      expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
      const size = await popup.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        high: document.querySelector('main')?.offsetHeight ?? 0,
      }));
      expect(size.wide).toBeLessThanOrEqual(380);
      expect(size.high).toBeLessThanOrEqual(560);
      await popup.screenshot({ path: `.output/e2e/popup-${language}-${look}.png` });
    });
  }
}

test('200 % zoom: nothing is cut off sideways', async () => {
  await fill(6, {
    list: manyKnown(6, Date.now()).map((one) => ({ ...one, title: 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente' })),
  });
  await stage.store('sync', 'settings', { ...defaultSettings, language: 'de' });
  await popup.setViewportSize({ width: 190, height: 280 });
  await popup.reload();
  await popup.waitForSelector('li.pending');
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(190);
});

// Chromium's window is at most 800 x 600 points: at so much zoom that is what is left of it.
for (const zoom of [1.25, 1.5, 2]) {
  test(`${zoom * 100} % zoom: one scroll bar at most, nothing cut off, and all that is under the keyboard is in sight`, async () => {
    const list = manyKnown(6, Date.now()).map((one) => ({
      ...one,
      title: `${one.title}, and of everything that the sea brought back to them`,
    }));
    await fill(6, { list, outcome: { kind: 'signed-out' } });
    await stage.store('sync', 'settings', { ...defaultSettings, language: 'de' });
    const opened = await stage.context.newPage();
    const session = await stage.context.newCDPSession(opened);
    const size = { width: Math.floor(800 / zoom), height: Math.floor(600 / zoom) };
    await opened.setViewportSize(size);
    await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: zoom, mobile: false });
    await opened.goto(popup.url());
    await opened.waitForSelector('li.pending');
    await opened.locator('.pending-title').nth(1).click();
    await opened.locator('body').click({ position: { x: 1, y: 1 } });
    const faults: unknown[] = [];
    const stops = await opened.evaluate(
      () => [...document.querySelectorAll('a[href], button:not(:disabled), select')].filter((one) => one.checkVisibility()).length,
    );
    expect(stops).toBeGreaterThan(18);
    for (let step = 0; step < stops; step += 1) {
      await opened.keyboard.press('Tab');
      if (step === 4 || step === stops - 1) {
        // Playwright's own pictures would give the window its former measures back.
        const { data } = await session.send('Page.captureScreenshot');
        writeFileSync(`.output/e2e/popup-zoom-${zoom * 100}-${step === 4 ? 'top' : 'end'}.png`, Buffer.from(data, 'base64'));
      }
      faults.push(...(await opened.evaluate(faultsOfWindow)));
    }
    expect(faults).toEqual([]);
    expect(await opened.evaluate(() => [innerWidth, innerHeight, devicePixelRatio])).toEqual([size.width, size.height, zoom]);
    await opened.close();
  });
}

/** What is wrong with the window and with what the keyboard is on. */
function faultsOfWindow(): string[] {
  const scrolls = ({ scrollHeight, clientHeight }: Element) => scrollHeight > clientHeight + 1;
  const root = document.documentElement;
  const faults: string[] = [];
  if (root.scrollWidth > innerWidth) faults.push('scrolls sideways');
  const inner = [...document.querySelectorAll('main, main *')].filter(
    (one) => /auto|scroll/.test(getComputedStyle(one).overflowY) && scrolls(one),
  );
  if (scrolls(root) && inner.length > 0) faults.push(`scrolls within what scrolls: ${inner.map(({ className }) => className).join()}`);
  const element = document.activeElement;
  if (!element || element === document.body) return [...faults, 'the keyboard is nowhere'];
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const inSight = left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
  const name = element.textContent?.trim().slice(0, 40) ?? '';
  if (!inSight) faults.push(`out of sight: ${name}`);
  for (const y of [top + 3, bottom - 3]) {
    const shown = document.elementFromPoint((left + right) / 2, y);
    if (inSight && shown && !element.contains(shown) && !shown.contains(element)) faults.push(`covered by ${shown.className}: ${name}`);
  }
  return faults;
}

test('everything is reachable by keyboard', async () => {
  await fill(2);
  await popup.locator('body').click({ position: { x: 1, y: 1 } });
  const reached: string[] = [];
  for (let step = 0; step < 30; step += 1) {
    await popup.keyboard.press('Tab');
    reached.push(await popup.evaluate(() => document.activeElement?.textContent?.slice(0, 40) ?? ''));
  }
  for (const name of [texts.list.open, texts.list.done, texts.calendar.all, texts.sync.now, texts.links.options, texts.links.help])
    expect(reached).toContain(name);
});
