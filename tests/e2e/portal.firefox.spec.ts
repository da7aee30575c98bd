import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { popupMessagesFor } from '../../utils/i18n/popup/registry.ts';
import { launchFirefox, type RunningFirefox } from '../tools/firefox/launch.ts';
import { waitFor } from '../tools/firefox/wait-for.ts';
import { exampleActivities, type PortalActivity, portalOrigin, portalZone } from '../world/sites/portal/model.ts';
import type { Skin } from '../world/sites/portal/skin.ts';
import { startWorld, type World } from '../world/world.ts';
import { comparable, wantedRows } from './portal-rows.ts';
import { firefoxSkins } from './portal-skins.ts';
import type { ShownRow } from './portal-stage.ts';

// The built extension reading the portal in a real Firefox, whose background parses pages itself.

process.env['TZ'] = portalZone;
const texts = popupMessagesFor('en');
const extensionDir = join(import.meta.dirname, '../../.output/firefox-mv3');

let world: World;
let firefox: RunningFirefox;
/** Tabs: the portal, and the popup. */
let tabs: { readonly portal: string; readonly popup: string };

test.beforeAll(async () => {
  world = await startWorld({ language: 'en' });
  firefox = await launchFirefox({ extensionDir, world, language: 'en' });
  const { marionette } = firefox;
  const [portal = ''] = await marionette.windowHandles();
  await firefox.openExtensionPage('popup.html');
  const popup = (await waitFor('the popup', async () => {
    for (const handle of await marionette.windowHandles()) {
      await marionette.switchToWindow(handle);
      if ((await marionette.currentUrl()).endsWith('popup.html')) return handle;
    }
    return null;
  })) as string;
  tabs = { portal, popup };
});
test.afterAll(async () => {
  await firefox?.close();
  await world?.close();
});

async function signIn(): Promise<void> {
  const { marionette } = firefox;
  await marionette.switchToWindow(tabs.portal);
  await marionette.navigate(`${portalOrigin}/sign-in`);
  await marionette.executeScript(
    `document.querySelector('[type=email]').value = arguments[0];
     document.querySelector('[type=password]').value = arguments[1];
     document.querySelector('form button').click();`,
    [world.portal.user.email, world.portal.user.password],
  );
  await waitFor('the list', async () => ((await marionette.currentUrl()).endsWith('/home') ? true : null));
}

async function expectRows(skin: Skin, activities: readonly PortalActivity[]): Promise<void> {
  const { marionette } = firefox;
  await marionette.switchToWindow(tabs.popup);
  const wanted = JSON.stringify(wantedRows(skin, activities));
  let rows = '';
  await waitFor(
    () => `the rows; there were ${rows} instead of ${wanted}`,
    async () => {
      const found = await marionette.executeScript(`return [...document.querySelectorAll('li.pending:not([data-gone])')].map((row) => ({
        title: row.querySelector('.pending-title bdi')?.textContent ?? '',
        kind: row.querySelector('.kind .visually-hidden')?.textContent ?? '',
        link: row.querySelector('a.button')?.href ?? '',
        deadline: row.querySelector('.deadline .visually-hidden')?.textContent ?? '' }))`);
      rows = JSON.stringify(comparable(found as readonly ShownRow[]));
      return rows === wanted ? true : null;
    },
    20_000,
  );
}

for (const { name, way, posts } of firefoxSkins) {
  test(`${name}, ${way}: the popup lists what the portal lists, and follows it`, async () => {
    const { marionette } = firefox;
    await marionette.switchToWindow(tabs.popup);
    await marionette.executeScript('return Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]).then(() => true)');
    world.portal.setSkin(name);
    world.portal.setActivities(exampleActivities(new Date()));
    await signIn();
    const [first, ...others] = world.portal.activities();
    if (!first) throw new Error('No activity');
    await expectRows(world.portal.skin(), [first, ...others]);
    const changed = [...others, { ...first, slug: 'night-ferry', title: 'The Night Ferry' }];
    await marionette.switchToWindow(tabs.portal);
    await marionette.navigate('about:blank');
    world.portal.setActivities(changed);
    // What only the page itself can ask for is followed when the user opens it.
    if (posts) {
      await marionette.navigate(`${portalOrigin}/home`);
      await expectRows(world.portal.skin(), changed);
      return;
    }
    // A page that goes away may just be waking it.
    await waitFor('the background to sleep', () =>
      firefox.sleepBackground().then(
        () => true,
        () => null,
      ),
    );
    await marionette.switchToWindow(tabs.popup);
    await marionette.executeScript(
      `[...document.querySelectorAll('button')].find((button) => button.textContent === arguments[0]).click()`,
      [texts.sync.now],
    );
    await expectRows(world.portal.skin(), changed);
  });
}

test('signed out: says so, the list stays', async () => {
  const { marionette } = firefox;
  world.portal.setSkin('cards');
  world.portal.setActivities(exampleActivities(new Date()));
  await signIn();
  await expectRows(world.portal.skin(), world.portal.activities());
  await marionette.switchToWindow(tabs.portal);
  await marionette.navigate('about:blank');
  world.portal.signOutAll();
  await marionette.switchToWindow(tabs.popup);
  await marionette.executeScript(`[...document.querySelectorAll('button')].find((button) => button.textContent === arguments[0]).click()`, [
    texts.sync.now,
  ]);
  let text = '';
  await waitFor(
    () => `the words; there was "${text}" instead`,
    async () => {
      text = String(await marionette.executeScript(`return document.querySelector('.sync-text').textContent`));
      return text.includes(texts.sync.signedOut) ? true : null;
    },
  );
  expect(await marionette.executeScript(`return document.querySelectorAll('li.pending').length`)).toBeGreaterThan(0);
});
