import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pages } from '../../utils/i18n/languages/en/pages.ts';
import { popup as en } from '../../utils/i18n/languages/en/popup.ts';
import { staysWithoutBanner, waitForFirefoxBanner } from '../tools/firefox/banner.ts';
import { launchFirefox, type RunningFirefox } from '../tools/firefox/launch.ts';
import { openFirefoxMail } from '../tools/firefox/open-mail.ts';
import { clickButton, textOf } from '../tools/firefox/press.ts';
import { allowTabInFront, grantedHosts } from '../tools/firefox/toolbar.ts';
import { waitFor } from '../tools/firefox/wait-for.ts';
import { startWorld, type World } from '../world/world.ts';

// "Check mails here" in a real Firefox: click, permission, banner, the background asleep and awake, taken away in the options.

const fake = readFileSync(`${import.meta.dirname}/../fixtures/mails/fake-preview-invitation-en/source.eml`);
const extensionDir = `${import.meta.dirname}/../../.output/firefox-mv3`;
const host = 'webmail.hoster.example';
const words = en.protection.own;
const said = (text: string) => text.replaceAll('{client}', 'Roundcube').replaceAll('{host}', host);

let world: World;
let firefox: RunningFirefox;
test.beforeAll(async () => {
  world = await startWorld({ language: 'en' });
  firefox = await launchFirefox({ extensionDir, world });
});
test.afterAll(async () => {
  await firefox?.close();
  await world?.close();
});

test('is offered, allowed for this host alone, judges, survives a pause of the background, and is taken away', async () => {
  const { marionette } = firefox;
  const { url } = await world.roundcube.deliver(fake);
  const [mailTab = ''] = await marionette.windowHandles();
  await openFirefoxMail(marionette, url);
  expect(await staysWithoutBanner(marionette, 500)).toBe(true);
  expect(await grantedHosts(marionette, host)).toEqual([]);

  const tab = await allowTabInFront(marionette);
  await firefox.openExtensionPage(`popup.html?tab=${tab}`);
  await waitFor('the offer', async () => ((await textOf(marionette)).includes(said(words.offered)) ? true : null));
  await clickButton(marionette, words.checkHere);
  await waitFor('the answer', async () => ((await textOf(marionette)).includes(said(words.added)) ? true : null));
  await marionette.closeWindow();
  await marionette.switchToWindow(mailTab);
  await waitForFirefoxBanner(marionette, 'fake');
  expect(await grantedHosts(marionette, '.example')).toEqual([`https://${host}/*`]);

  await firefox.sleepBackground();
  await marionette.navigate('about:blank');
  await openFirefoxMail(marionette, url);
  await waitForFirefoxBanner(marionette, 'fake');

  await firefox.openExtensionPage('options.html');
  await waitFor('the host', async () => ((await textOf(marionette)).includes(host) ? true : null));
  await marionette.executeScript(`document.querySelector('#own li button').click()`);
  await waitFor('the empty list', async () => ((await textOf(marionette)).includes(pages.options.own.empty) ? true : null));
  await waitFor('the permission to go', async () => ((await grantedHosts(marionette, host)).length === 0 ? true : null));
  await marionette.closeWindow();
  await marionette.switchToWindow(mailTab);
  await marionette.navigate('about:blank');
  await openFirefoxMail(marionette, url);
  expect(await staysWithoutBanner(marionette, 500)).toBe(true);
});
