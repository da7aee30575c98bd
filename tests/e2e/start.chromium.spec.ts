import { expect, type Page, test } from '@playwright/test';
import { pageMessagesFor } from '../../utils/i18n/pages/registry.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';
import { webmailClients } from '../../utils/page/webmail/clients.ts';
import { openShow } from '../tools/start/open-show.ts';
import type { TourStage } from '../tools/tour/stage.ts';
import { bannerOf, chromiumBuild } from './webmail-page.ts';

// The page that `npm start` opens where there is a display: a click leads to everything there is to see.

let show: TourStage;
test.beforeAll(async () => {
  show = await openShow({ extensionDir: chromiumBuild, language: 'en', headless: true });
});
test.afterAll(() => show.close());

/** Clicks an entry; answers with the tab that it opens, in front. */
async function click(name: string): Promise<Page> {
  await show.page.bringToFront();
  const opening = show.context.waitForEvent('page');
  await show.page.getByRole('link', { name, exact: true }).click();
  const tab = await opening;
  await tab.bringToFront();
  return tab;
}

test('mails, the webmail of every client, fake and honest pages, all looks of the portal and our own pages are listed', async () => {
  const entries = await show.page.getByRole('link').allTextContents();
  for (const { id, name } of webmailClients) if (id !== 'gmail') expect(entries).toContain(name);
  for (const { name } of show.world.portal.skins) expect(entries).toContain(name);
  expect(entries).toEqual(expect.arrayContaining(['The toolbar window', 'Welcome', 'Settings', 'Help', 'Check page']));
  expect(entries.length).toBeGreaterThan(80);
});

test('a mail opens with its banner, a fake page with the warning', async () => {
  const mail = await click('fake preview invitation en');
  await bannerOf(mail, ['fake']);
  await mail.close();
  const page = await click('panel-members.netlify.app');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messagesFor('en').signin.warning.title, { timeout: 10_000 });
  await page.close();
});

test('the portal opens signed in, in the look that was clicked, and what is pending is in the popup', async () => {
  const portal = await click('members-site');
  await expect(portal.getByRole('heading', { name: 'Paper Moons' })).toBeVisible();
  const popup = await click('The toolbar window');
  await expect(popup.getByText('Paper Moons').first()).toBeVisible();
  await popup.close();
  await portal.close();
});

test('our own pages open, and the list stays where it is', async () => {
  const options = await click('Settings');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText(pageMessagesFor('en').options.title);
  await options.close();
  expect(show.page.url()).toBe(show.world.start.url);
});
