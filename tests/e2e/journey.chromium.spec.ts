import { mkdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { pageMessagesFor } from '../../utils/i18n/pages/registry.ts';
import { popupMessagesFor } from '../../utils/i18n/popup/registry.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';
import { clickInBanner } from '../tools/banner.ts';
import { extensionId } from '../tools/browsers.ts';
import { openOwnStage } from './own-page.ts';
import { fakePage } from './signin-pages.ts';
import { bannerOf } from './webmail-page.ts';

// The way of somebody who has just installed the extension and reads nothing but what it shows: welcome, first verdict and
// its reasons, help, first warning, first list, first reminder. The pictures of every step lie in `.output/journey`, those of Firefox beside them.

const pictures = `${import.meta.dirname}/../../.output/journey`;
const fake = (language: string) => readFileSync(`${import.meta.dirname}/../fixtures/mails/fake-preview-invitation-${language}/source.eml`);

for (const language of ['en', 'de'] as const) {
  test(`from the installation to the first reminder, in ${language}`, async () => {
    test.setTimeout(90_000);
    mkdirSync(pictures, { recursive: true });
    const words = pageMessagesFor(language).welcome;
    const messages = messagesFor(language);
    const stage = await openOwnStage(language);
    const { context, world } = stage;
    let step = 0;
    const picture = async (page: Page) => {
      step += 1;
      // As a person sees it: in front, with every change of colour at its end. What goes on and on, or stands still behind another page, has none.
      await page.bringToFront();
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) {
          const { endTime } = animation.effect?.getComputedTiming() ?? {};
          if (Number.isFinite(endTime)) animation.finish();
        }
      });
      await page.screenshot({ path: `${pictures}/${language}-${String(step).padStart(2, '0')}.png` });
    };
    try {
      // Reminders wait for the end of the quiet hours, and this test is run at any hour.
      await stage.store('sync', 'settings', { notifications: { quietHours: { enabled: false, from: 0, to: 0 } } });
      const id = await extensionId(context);

      // It opens by itself, once.
      await expect.poll(() => context.pages().filter((page) => page.url().endsWith('/welcome.html')).length).toBe(1);
      const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html')) as Page;
      await welcome.bringToFront();
      const next = welcome.getByRole('button', { name: words.next });
      await expect(welcome.getByRole('heading', { level: 2, name: words.what.title })).toBeVisible();
      await picture(welcome);
      await next.click();
      await expect(welcome.getByRole('heading', { level: 2, name: words.pin.title })).toBeVisible();
      await picture(welcome);
      await welcome.getByRole('button', { name: words.skip, exact: true }).click();
      await welcome.getByRole('radio').first().check();
      await expect(welcome.getByText(words.mark.sample)).toBeVisible();
      await picture(welcome);
      await next.click();
      await welcome.getByRole('button', { name: words.signin.allow }).click();
      await expect(welcome.getByText(words.signin.allowed)).toBeVisible();
      await picture(welcome);
      await next.click();
      await welcome.getByRole('button', { name: words.notifications.allow }).click();
      await expect(welcome.getByText(words.notifications.allowed)).toBeVisible();
      await picture(welcome);
      await next.click();
      await picture(welcome);
      const opening = context.waitForEvent('page');
      await welcome.getByRole('button', { name: words.portal.visit }).click();
      const portal = await opening;

      // Signs in to the portal as always; what is pending is read from the page that is open anyway.
      await portal.locator('input[type=email]').fill(world.portal.user.email);
      await portal.locator('input[type=password]').fill(world.portal.user.password);
      await Promise.all([portal.waitForURL('**/home'), portal.locator('form button').click()]);
      await picture(portal);
      await welcome.bringToFront();
      await next.click();
      await expect(welcome.getByRole('heading', { level: 2, name: words.done.title })).toBeVisible();
      for (const line of [words.done.state.mailOn, words.done.state.markOn, words.done.state.signinOn, words.done.state.notesOn])
        await expect(welcome.getByText(line)).toBeVisible();
      await picture(welcome);

      // The first verdict.
      const mail = await context.newPage();
      const { url } = await world.gmail.deliver(fake(language));
      await mail.goto(url);
      const banner = await bannerOf(mail, ['fake']);
      expect(banner.text).toContain(messages.headline.fake);
      await picture(mail);
      await clickInBanner(mail, messages.banner.details);
      expect((await bannerOf(mail, ['fake'])).text).toContain(messages.advice['follow-no-link']);
      await picture(mail);

      // What the verdict means, in full.
      const helping = context.waitForEvent('page');
      await clickInBanner(mail, messages.banner.help);
      const help = await helping;
      await expect(help.getByRole('heading', { level: 1 })).toHaveText(pageMessagesFor(language).help.title);
      await picture(help);

      // The page behind such a link asks for a password.
      world.pages.put('konto-abgleich.example', { html: fakePage() });
      const site = await context.newPage();
      await site.goto('https://konto-abgleich.example/', { waitUntil: 'commit' }).catch(() => undefined);
      await expect(site.getByRole('heading', { level: 1 })).toHaveText(messages.signin.warning.title, { timeout: 10_000 });
      await picture(site);
      await site.close();

      // The list.
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 380, height: 600 });
      await popup.goto(`chrome-extension://${id}/popup.html`);
      await expect(popup.getByRole('button', { name: /Zero Hour & Company$/, expanded: false })).toBeVisible();
      await expect.poll(() => popup.evaluate(() => chrome.action.getBadgeText({}))).not.toBe('');
      await picture(popup);

      // The first reminder: a new title is there at the next sync.
      const [known, ...others] = world.portal.activities();
      if (!known) throw new Error('The portal is empty');
      world.portal.setActivities([known, ...others, { ...known, slug: 'night-train', title: 'Night Train to Basel' }]);
      const list = popupMessagesFor(language);
      await popup.getByRole('button', { name: list.sync.now }).click();
      await expect(popup.getByRole('button', { name: /Night Train to Basel$/, expanded: false })).toBeVisible({ timeout: 15_000 });
      const shown = () => popup.evaluate(async () => Object.keys((await chrome.notifications.getAll()) as object));
      await expect.poll(async () => (await shown()).filter((name) => name.startsWith('new:')).length).toBe(1);
      await picture(popup);
    } finally {
      await stage.close();
    }
  });
}
