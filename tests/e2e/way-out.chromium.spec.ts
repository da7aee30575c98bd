import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { banner as de } from '../../utils/i18n/languages/de/banner.ts';
import { pages } from '../../utils/i18n/languages/de/pages.ts';
import { extensionWorker } from '../tools/browsers.ts';
import { type BannerProbe, clickButton, probeBanners, whatItShows } from './banner-probe.ts';
import { bannerOf, openMail, openStage, type Stage } from './webmail-page.ts';

// What a person can do beyond the banner: header lines by paste where a service shows none, the original as a file where it can be had,
// and a link from the browser's own menu.

const words = pages.checkPage;
const fixture = (name: string) => readFileSync(`${import.meta.dirname}/../fixtures/mails/${name}/source.eml`);

/** A forged sender that only headers tell: constructed, nobody sent it. */
const start = ['From: Amazon.de <konto@amazon.de>', 'To: me@yahoo.example', 'Subject: Ihr Konto', 'Date: Mon, 09 Nov 2026 10:00:00 +0000'];
const refuted =
  'Authentication-Results: mta.mail.yahoo.com; dkim=none; spf=fail smtp.mailfrom=konto@amazon.de; dmarc=fail header.from=amazon.de';
const text = 'Guten Tag,\r\n\r\nbitte bestätigen Sie Ihr Passwort auf https://www.amazon.de/ innerhalb von 24 Stunden.\r\n';
const forged = [...start, 'Content-Type: text/plain; charset=utf-8', '', text].join('\r\n');

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage('de');
});
test.afterAll(() => stage.close());

async function unfolded(): Promise<BannerProbe> {
  const probe = await probeBanners(stage.page);
  await clickButton(stage.page, probe, de.banner.details);
  return probe;
}

test.describe('a mail in Yahoo that is unclear', () => {
  let probe: BannerProbe;
  test.beforeEach(async () => {
    const { url } = await stage.world.yahoo.deliver(new TextEncoder().encode(forged));
    await stage.page.goto(url);
    await bannerOf(stage.page, ['unclear']);
    probe = await unfolded();
  });

  async function checkPage(): Promise<Page> {
    const opened = stage.context.waitForEvent('page');
    await clickButton(stage.page, probe, de.banner.checkAgain);
    const page = await opened;
    await expect(page.getByRole('heading', { name: words.again.title })).toBeVisible();
    return page;
  }

  test('says where Yahoo shows the header lines, and judges this very mail with them', async () => {
    await expect.poll(async () => (await probe.first(whatItShows)).text).toContain(de.services.yahoo.headers);
    const page = await checkPage();
    await expect(page.locator('.again')).toContainText(de.services.yahoo.headers);
    await expect(page.locator('.again')).toContainText('Ihr Konto');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(page.url()).not.toMatch(/konto|amazon/i);
    await page.getByLabel(words.again.label).fill([refuted, ...start].join('\n'));
    await page.getByRole('button', { name: words.again.button }).press('Enter');
    await expect(page.locator('.card')).toContainText(de.headline.fake);
    await page.close();
  });

  test('does not take the header lines of another mail, nor anything else', async () => {
    const page = await checkPage();
    const button = page.getByRole('button', { name: words.again.button });
    await page.getByLabel(words.again.label).fill('Hello');
    await button.click();
    await expect(page.getByText(words.again.noHeaders)).toBeVisible();
    await page.getByLabel(words.again.label).fill('From: Anna <anna@mail.example>\nSubject: x\nDate: y');
    await button.click();
    await expect(page.getByText('anna@mail.example')).toBeVisible();
    // A genuine mail of the same sender would prove a fake.
    await page
      .getByLabel(words.again.label)
      .fill([refuted, ...start].join('\n').replace('Ihr Konto', '=?utf-8?Q?Ihre_gr=C3=BCne_Bestellung?='));
    await button.click();
    await expect(page.getByText('Ihre grüne Bestellung')).toBeVisible();
    expect(await page.locator('.card').count()).toBe(0);
    await page.reload();
    await expect(page.getByText(words.again.gone)).toBeVisible();
    await page.close();
  });
});

test('a fake in Gmail is saved as the file it was, by one click, and nothing is sent', async () => {
  const fake = fixture('fake-preview-invitation-de');
  await openMail(stage, fake);
  await bannerOf(stage.page, ['fake']);
  const probe = await unfolded();
  await expect.poll(async () => (await probe.first(whatItShows)).text).toContain(de.services.gmail.attach);
  const download = stage.page.waitForEvent('download');
  await clickButton(stage.page, probe, de.banner.saveOriginal);
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^[\p{L}\p{N} ]+\.eml$/u);
  expect(readFileSync(await file.path()).toString()).toBe(fake.toString());
  await expect.poll(async () => (await probe.first(whatItShows)).text).toContain(de.banner.savedOriginal);
});

test('a link from the menu of the browser is judged in a page of its own, which does not name it in its address', async () => {
  const worker = await extensionWorker(stage.context);
  const opened = stage.context.waitForEvent('page');
  await worker.evaluate(() => {
    // No test can press the browser's own menu: this is what the browser does then.
    const { chrome } = globalThis as unknown as { chrome: { contextMenus: { onClicked: { dispatch(info: object): void } } } };
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-link', linkUrl: 'https://amazon-konto.top/a' });
  });
  const page = await opened;
  await expect(page.locator('.card')).toContainText(words.asked.link.fake);
  await expect(page.locator('.asked-host')).toHaveText('amazon-konto.top');
  expect(page.url()).not.toContain('amazon-konto');
  await page.close();
});
