import { expect, type Page, test } from '@playwright/test';
import { popupMessagesFor } from '../../utils/i18n/popup/registry.ts';
import { webmailClients } from '../../utils/page/webmail/clients.ts';
import { extensionId, extensionWorker } from '../tools/browsers.ts';
import { savedMail } from '../tools/saved-mail.ts';
import { deliverTo } from './mail-sites.ts';
import { bannerOf, openMail, openStage, type Stage } from './webmail-page.ts';

// What popup and badge say of mails is true of those that stand open: a verdict leaves with its mail, and comes back with it.

const fake = savedMail('fake-preview-invitation-en');
const { protection: words } = popupMessagesFor('en');

let stage: Stage;
let popup: Page;
test.beforeEach(async () => {
  stage = await openStage('en');
  popup = await stage.context.newPage();
});
test.afterEach(() => stage.close());

/** Opens the popup for the tab with the mail. */
async function openPopup(): Promise<void> {
  await stage.page.bringToFront();
  const id = await extensionId(stage.context);
  const worker = await extensionWorker(stage.context);
  const tab = await worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? 0);
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
}

const badge = () => popup.evaluate(() => chrome.action.getBadgeText({ tabId: Number(new URLSearchParams(location.search).get('tab')) }));

/** What the user does to get back from a mail to the list, by client; their fragments and links are those of the world's sites. */
const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  gmail: (page) => page.evaluate(() => location.assign('#inbox')),
  outlook: (page) => page.locator('[data-world-folder="inbox"]').click(),
  gmx: (page) => page.evaluate(() => location.assign('#inbox')),
  'web-de': (page) => page.evaluate(() => location.assign('#inbox')),
  'mail-com': (page) => page.evaluate(() => location.assign('#inbox')),
  yahoo: (page) => page.locator('a[href^="/d/folders/1"]').first().click(),
  proton: (page) => page.locator('nav a[href="/u/0/inbox"]').click(),
  't-online': (page) => page.evaluate(() => document.querySelector('main')?.replaceChildren()),
  ox: (page) => page.evaluate(() => document.querySelector('article')?.remove()),
};

// Those at hosts of the user's own: see `own-webmail`.
for (const { id, name } of webmailClients.filter(({ matches }) => matches.length > 0)) {
  test(`${name}: back in the list, popup and badge speak of the mail no more; opened once more, they do`, async () => {
    const { page } = stage;
    await page.goto(await deliverTo(stage.world, id, fake));
    await bannerOf(page, ['fake']);
    await openPopup();
    const protection = popup.locator('.protection');
    await expect(protection).toContainText(words.line.mail.fake);
    await expect.poll(badge).toBe('!');
    await ways[id]?.(page);
    await expect(protection).not.toContainText(words.line.mail.fake);
    await expect(protection.getByRole('status').first()).not.toBeEmpty();
    await expect.poll(badge).toBe('');
    if (id === 't-online' || id === 'ox') return;
    await page.goBack();
    await bannerOf(page, ['fake']);
    await expect(protection).toContainText(words.line.mail.fake);
    await expect.poll(badge).toBe('!');
  });
}

test('a page of the same address that was loaded anew shows no mail of before', async () => {
  await openMail(stage, fake);
  await bannerOf(stage.page, ['fake']);
  await openPopup();
  await expect(popup.locator('.protection')).toContainText(words.line.mail.fake);
  await stage.page.evaluate(() => {
    history.replaceState(null, '', '#inbox');
    location.reload();
  });
  await expect(popup.locator('.protection')).toContainText(words.noMail.replace('{client}', 'Gmail'));
});

test('of a thread the gravest verdict is told, and that of the next mail once another is opened', async () => {
  const { id } = await stage.world.gmail.deliver(fake);
  const { url } = await stage.world.gmail.deliver(savedMail('genuine-order-de'), { joins: id });
  await stage.page.goto(url);
  await bannerOf(stage.page, ['fake']);
  await openPopup();
  await expect(popup.locator('.protection')).toContainText(words.line.mail.fake);
  const other = await stage.world.gmail.deliver(savedMail('genuine-order-de'));
  await stage.page.evaluate((hash) => location.assign(hash), new URL(other.url).hash);
  await expect(popup.locator('.protection')).toContainText(words.line.mail.clear);
});
