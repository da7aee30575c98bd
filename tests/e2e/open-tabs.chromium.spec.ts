import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { readBanners } from '../tools/banner.ts';
import { installExtension, launchChromium } from '../tools/browsers.ts';
import { startWorld, type World } from '../world/world.ts';
import { bannerOf, chromiumBuild } from './webmail-page.ts';

// Whoever installs the extension mostly has the mailbox open already, and the browser gives a page that is open no script.

const fake = readFileSync(`${import.meta.dirname}/../fixtures/mails/fake-preview-invitation-en/source.eml`);

let world: World;
let context: BrowserContext;
let page: Page;
test.beforeAll(async () => {
  world = await startWorld();
  context = await launchChromium({ extensionDir: null, world });
  page = context.pages()[0] ?? (await context.newPage());
});
test.afterAll(async () => {
  await context.close();
  await world.close();
});

async function openFake(): Promise<void> {
  const { url } = await world.gmail.deliver(fake);
  await page.goto(url);
  await page.waitForSelector(`html[data-rendered="${new URL(url).hash}"]`, { state: 'attached' });
}

test('a mailbox that is open when the extension comes gets its banner without being loaded anew, and so it does after an update', async () => {
  await openFake();
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  expect(await readBanners(page)).toEqual([]);
  await installExtension(context, chromiumBuild);
  await bannerOf(page, ['fake']);

  // The script of before can ask nobody any more; the banner is that of the new one, alone, and it goes on judging.
  await installExtension(context, chromiumBuild);
  await openFake();
  await bannerOf(page, ['fake']);
  expect(await readBanners(page)).toHaveLength(1);
  expect(await page.evaluate('globalThis.sameDocument')).toBe(true);
});
