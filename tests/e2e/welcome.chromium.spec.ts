import { expect, type Page, test } from '@playwright/test';
import type { Settings } from '../../utils/core/settings/settings.ts';
import { pages as de } from '../../utils/i18n/languages/de/pages.ts';
import { pages as en } from '../../utils/i18n/languages/en/pages.ts';
import { type OwnStage, openOwnStage } from './own-page.ts';

// The way of a new user, step by step. Chromium gives access to the mail pages by itself, so that step is not shown here.

for (const [language, texts] of [
  ['en', en],
  ['de', de],
] as const) {
  test.describe(`welcome in ${language}`, () => {
    const words = texts.welcome;
    let stage: OwnStage;
    let page: Page;
    test.beforeAll(async () => {
      stage = await openOwnStage(language);
    });
    test.beforeEach(async () => {
      await stage.clear();
      page = await stage.open('welcome');
    });
    test.afterAll(() => stage.close());

    test('everything can be skipped, and the end says how it stands', async () => {
      const titles = [
        words.what.title,
        words.pin.title,
        words.mark.title,
        words.signin.title,
        words.notifications.title,
        words.portal.title,
      ];
      for (const title of titles) {
        await expect(page.getByRole('heading', { level: 2 })).toHaveText(title);
        await page.getByRole('button', { name: new RegExp(`^(?:${words.next}|${words.skip})$`) }).click();
      }
      await expect(page.getByRole('heading', { level: 2, name: words.done.title })).toBeFocused();
      for (const line of [words.done.state.mailOn, words.done.state.markOff, words.done.state.signinOff, words.done.state.notesOff]) {
        await expect(page.getByText(line)).toBeVisible();
      }
      expect(await stage.stored('local', 'mark')).toBeNull();
      expect(await stage.stored('sync', 'settings')).toBeNull();
    });

    test('“skip everything” leads to the end, and back again', async () => {
      await page.getByRole('button', { name: words.skipAll }).click();
      await expect(page.getByRole('heading', { level: 2, name: words.done.title })).toBeVisible();
      await page.getByRole('button', { name: words.back }).click();
      await expect(page.getByRole('heading', { level: 2, name: words.portal.title })).toBeFocused();
    });

    test('every choice is kept', async () => {
      const on = page.getByRole('button', { name: words.next });
      await on.click();
      await page.getByRole('button', { name: words.skip, exact: true }).click();
      await page.getByRole('radio', { name: texts.mark.shapes.star }).check();
      await page.getByRole('radio', { name: texts.mark.colours.teal }).check();
      await expect(page.getByText(words.mark.sample)).toBeVisible();
      await expect.poll(() => stage.stored('local', 'mark')).toEqual({ shape: 'star', colour: 'teal' });

      await on.click();
      await page.getByRole('button', { name: words.signin.allow }).click();
      await expect(page.getByRole('status')).toHaveText(words.signin.allowed);
      expect(await page.evaluate(`chrome.permissions.contains({ origins: ['<all_urls>'] })`)).toBe(true);

      await on.click();
      await page.getByRole('button', { name: words.notifications.refuse }).click();
      await expect(page.getByRole('status')).toHaveText(words.notifications.refused);
      const reminders = async () => ((await stage.stored('sync', 'settings')) as Settings).notifications;
      await expect.poll(reminders).toMatchObject({ newTitles: false, deadlines: false, problems: false });
      await page.getByRole('button', { name: words.notifications.allow }).click();
      await expect(page.getByRole('status')).toHaveText(words.notifications.allowed);
      await expect.poll(reminders).toMatchObject({ newTitles: true, deadlines: true, problems: true });

      await on.click();
      const [portal] = await Promise.all([
        stage.context.waitForEvent('page'),
        page.getByRole('button', { name: words.portal.visit }).click(),
      ]);
      await expect.poll(() => portal.url()).toContain('https://www.amazonpreview.com');
      await portal.close();

      await on.click();
      for (const line of [words.done.state.mailOn, words.done.state.markOn, words.done.state.signinOn, words.done.state.notesOn]) {
        await expect(page.getByText(line)).toBeVisible();
      }
      const closed = page.waitForEvent('close');
      // The page may be gone before its click is reported.
      await page
        .getByRole('button', { name: words.done.close })
        .click()
        .catch(() => undefined);
      await closed;
    });

    test('at 150 % the way on is in sight, stays in its place, and a step begins at its top', async () => {
      // A laptop of 1366 x 768 at 150 %, less what the browser itself takes.
      await page.setViewportSize({ width: 911, height: 430 });
      const next = page.getByRole('button', { name: new RegExp(`^(?:${words.next}|${words.skip})$`) });
      const places = new Set<string>();
      for (let step = 0; step < 5; step += 1) {
        await expect(next).toBeInViewport({ ratio: 1 });
        const { x = 0, y = 0 } = (await next.boundingBox()) ?? {};
        places.add(`${Math.round(x)} ${Math.round(y)}`);
        await page.evaluate(() => scrollTo(0, 10_000));
        await next.click();
        expect(await page.evaluate(() => scrollY)).toBe(0);
      }
      expect(places.size).toBe(1);
    });

    test('that the symbol was pinned is seen at once', async () => {
      await page.addInitScript(() => {
        const state = { pinned: false, told: [] as (() => void)[] };
        Object.assign(globalThis, {
          pin: () => {
            state.pinned = true;
            for (const tell of state.told) tell();
          },
        });
        Object.assign(chrome.action, {
          getUserSettings: async () => ({ isOnToolbar: state.pinned }),
          onUserSettingsChanged: { addListener: (tell: () => void) => state.told.push(tell), removeListener: () => undefined },
        });
      });
      await page.goto(`${page.url().split('#')[0]}#pin`);
      await page.reload();
      await expect(page.getByRole('heading', { level: 2, name: words.pin.title })).toBeVisible();
      for (const line of words.pin.steps.chrome) await expect(page.getByText(line)).toBeVisible();
      await page.evaluate(() => (globalThis as unknown as { pin(): void }).pin());
      await expect(page.getByRole('status')).toHaveText(words.pin.done);
      await expect(page.getByRole('button', { name: words.next })).toBeVisible();
    });

    test('the whole way works by keyboard alone', async () => {
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: words.next })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 2, name: words.pin.title })).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 2, name: words.mark.title })).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => stage.stored('local', 'mark')).toEqual({ shape: 'star', colour: 'blue' });
    });
  });
}
