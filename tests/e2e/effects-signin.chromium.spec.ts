import { expect, type Page, test } from '@playwright/test';
import { banner } from '../../utils/i18n/languages/en/banner.ts';
import { pages as en } from '../../utils/i18n/languages/en/pages.ts';
import { clickInBanner, readBanner } from '../tools/banner.ts';
import { allowHost } from '../tools/grant-host.ts';
import { ownWindow } from './own-window.ts';
import { fakePage, suspiciousPage } from './signin-pages.ts';
import { openSigninStage, registeredScripts, type SigninStage } from './signin-stage.ts';
import { bannerOf, expectSilence } from './webmail-page.ts';

// The section "Sign-in pages" and the trusted sites, used as a user would, with their effect in the pages and in what stays registered.

const words = en.options;
const fake = 'konto-abgleich.example';
const doubtful = 'vielleicht.example';

let stage: SigninStage;
let options: Page;
test.beforeAll(async () => {
  stage = await openSigninStage();
  stage.world.pages.put(fake, { html: fakePage() });
  stage.world.pages.put(doubtful, { html: suspiciousPage() });
  await allowHost(stage.context, stage.id, '<all_urls>');
  options = await ownWindow(stage.context);
  await options.goto(`chrome-extension://${stage.id}/options.html`);
});
test.afterAll(() => stage.close());

async function withPage(work: (page: Page) => Promise<void>): Promise<void> {
  const page = await ownWindow(stage.context);
  try {
    await work(page);
  } finally {
    await page.close();
  }
}

const registered = () => registeredScripts(stage.context);
const warned = async (page: Page) => {
  await page.goto(`https://${fake}/`, { waitUntil: 'commit' }).catch(() => undefined);
  await expect.poll(() => page.url()).toMatch(/^chrome-extension:.*\/warning\.html#/);
};
const leftAlone = async (page: Page) => {
  await page.goto(`https://${fake}/`);
  await page.locator('#password').pressSequentially('abc');
  expect(page.url()).toBe(`https://${fake}/`);
  expect(await readBanner(page)).toBeNull();
};

test('allowed by its button, switched off and on, and the permission given back: pages are guarded or left alone, and nothing stays behind', async () => {
  const check = options.getByRole('switch', { name: words.switches.signin.enabled.label, exact: true });
  await expect(check).toBeChecked();
  await withPage(leftAlone);
  await options.getByRole('button', { name: words.signin.allow }).click();
  await expect.poll(registered).toEqual(['signin-gate', 'signin-roots']);
  await withPage(warned);

  await check.click();
  await expect.poll(registered).toEqual([]);
  await withPage(leftAlone);
  await check.click();
  await expect.poll(registered).toEqual(['signin-gate', 'signin-roots']);
  await withPage(warned);

  await options.getByRole('button', { name: words.signin.revoke }).click();
  await expect.poll(registered).toEqual([]);
  expect(await options.evaluate(() => chrome.permissions.contains({ origins: ['<all_urls>'] }))).toBe(false);
  await withPage(leftAlone);
});

test('a trusted site that is removed is asked about again; brought back, no more', async () => {
  await allowHost(stage.context, stage.id, '<all_urls>');
  const allow = options.getByRole('button', { name: words.signin.allow });
  if (await allow.isVisible()) await allow.click();
  await expect.poll(registered).toEqual(['signin-gate', 'signin-roots']);
  await withPage(async (page) => {
    await page.goto(`https://${doubtful}/`);
    await bannerOf(page, ['suspicious']);
    await page.locator('#password').click();
    await expect.poll(async () => (await readBanner(page))?.buttons).toContain(banner.signin.notice.type);
    await clickInBanner(page, banner.signin.notice.type);
    await clickInBanner(page, banner.signin.notice.trust);
    const remove = options.getByRole('button', { name: `Remove ${doubtful}` });
    await expect(remove).toBeVisible();
    await page.reload();
    await expectSilence(page);
    await remove.click();
    await expect(remove).toHaveCount(0);
    await page.reload();
    await bannerOf(page, ['suspicious']);
    await options.getByRole('button', { name: en.controls.undo }).click();
    await expect(remove).toBeVisible();
    await page.reload();
    await expectSilence(page);
  });
});
