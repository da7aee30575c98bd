import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { format } from '../../utils/i18n/format.ts';
import { pageMessagesFor } from '../../utils/i18n/pages/registry.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';
import { clickInFirefoxBanner, readFirefoxBanner, staysWithoutBanner, waitForFirefoxBanner } from '../tools/firefox/banner.ts';
import { launchFirefox, type RunningFirefox } from '../tools/firefox/launch.ts';
import type { Marionette } from '../tools/firefox/marionette.ts';
import { clickButton, hasButton, textOf } from '../tools/firefox/press.ts';
import { waitFor } from '../tools/firefox/wait-for.ts';
import { startWorld, type World } from '../world/world.ts';
import { fakePage, hidingPages, ordinaryPage, suspiciousPage } from './signin-pages.ts';
import { framePages, waysAround } from './signin-ways.ts';

// The built extension in a real Firefox: permission by a click, warning, way back and way on, banner.

const extensionDir = join(import.meta.dirname, '../../.output/firefox-mv3');
const { signin } = messagesFor('en');
const warningUrl = /^moz-extension:\/\/[0-9a-f-]{36}\/warning\.html#/;

let world: World;
let firefox: RunningFirefox;

test.beforeAll(async () => {
  world = await startWorld();
  world.pages.put('opener.example', { html: ordinaryPage });
  world.pages.put('konto-abgleich.example', { html: fakePage() });
  world.pages.put('vielleicht.example', { html: suspiciousPage() });
  world.pages.put('www.amazon.de', { html: fakePage() });
  for (const [host, html] of Object.entries(framePages)) world.pages.put(host, { html });
  world.pages.put('versteck.example/inner', { html: framePages['rahmen-feld.example'] ?? '' });
  const written = JSON.stringify(fakePage()).replaceAll('</', '<\\/');
  world.pages.put('srcdoc.example', { html: `${ordinaryPage}<iframe srcdoc='${fakePage().replaceAll("'", '&#39;')}'></iframe>` });
  world.pages.put('sandbox.example', {
    html: `${ordinaryPage}<iframe sandbox="allow-forms" srcdoc='${fakePage().replaceAll("'", '&#39;')}'></iframe>`,
  });
  world.pages.put('huelle.example', {
    html: `${ordinaryPage}<script>addEventListener('load', () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      setTimeout(() => { frame.contentDocument.open(); frame.contentDocument.write(${written}); frame.contentDocument.close(); }, 300);
    });</script>`,
  });
  world.pages.put('neu.example', {
    html: `${ordinaryPage}<script>addEventListener('load', () => setTimeout(() => { document.open(); document.write(${written}); document.close(); }, 300));</script>`,
  });
  firefox = await launchFirefox({ extensionDir, world });
  await allowAllSites(firefox);
});

test.afterAll(async () => {
  await firefox?.close();
  await world?.close();
});

test('the warning stands in the page’s place, leads back, and goes on for this session', async () => {
  const { marionette } = firefox;
  await marionette.navigate('https://opener.example/');
  await visit(marionette, 'https://konto-abgleich.example/a');
  expect(await textOf(marionette)).toContain(signin.warning.title);
  expect(await textOf(marionette)).toContain('konto-abgleich.example');
  await clickButton(marionette, signin.warning.leave);
  await waitForUrl(marionette, /^https:\/\/opener\.example\/$/);

  // The browser's own way back does the same: the page is no longer in the tab's history.
  await visit(marionette, 'https://konto-abgleich.example/b');
  await marionette.executeScript('history.back()');
  await waitForUrl(marionette, /^https:\/\/opener\.example\/$/);

  await visit(marionette, 'https://konto-abgleich.example/c?d=e');
  await marionette.executeScript('document.querySelector(".way-on").open = true');
  await clickButton(marionette, format(signin.warning.goOnButton, { host: 'konto-abgleich.example' }));
  await waitForUrl(marionette, /^https:\/\/konto-abgleich\.example\/c\?d=e$/);
  await marionette.navigate('https://konto-abgleich.example/f');
  expect(await staysWithoutBanner(marionette, 500)).toBe(true);
  expect(await marionette.currentUrl()).toBe('https://konto-abgleich.example/f');
});

for (const [host, where] of [
  ['srcdoc.example', 'in a frame without an address'],
  ['sandbox.example', 'in a frame that may do nothing'],
  ['huelle.example', 'that a script writes into a frame'],
  ['neu.example', 'that a page writes over itself'],
] as const) {
  test(`a fake ${where} takes the whole tab`, async () => {
    await visit(firefox.marionette, `https://${host}/`);
    expect(await textOf(firefox.marionette)).toContain(signin.warning.title);
  });
}

for (const [how, html] of Object.entries(hidingPages)) {
  test(`a page cannot hide its form behind ${how}`, async () => {
    world.pages.put('versteck.example', { html });
    await visit(firefox.marionette, 'https://versteck.example/');
    expect(await textOf(firefox.marionette)).toContain(signin.warning.title);
  });
}

for (const [how, html] of Object.entries(waysAround)) {
  test(`a page is stopped that hides behind ${how}`, async () => {
    world.pages.put('versteck.example', { html });
    await visit(firefox.marionette, 'https://versteck.example/');
    expect(await textOf(firefox.marionette)).toContain(signin.warning.title);
  });
}

test('warns after the background has gone to sleep', async () => {
  const { marionette, sleepBackground } = firefox;
  await sleepBackground();
  world.pages.put('konto-pruefen.example', { html: fakePage() });
  await visit(marionette, 'https://konto-pruefen.example/');
});

test('a suspicious page gets a banner, a trusted host nothing more', async () => {
  const { marionette } = firefox;
  await marionette.navigate('https://opener.example/');
  await marionette.navigate('https://vielleicht.example/');
  const banner = await waitForFirefoxBanner(marionette, 'suspicious');
  expect(banner.text).toContain(signin.headline.suspicious);
  const field = await marionette.findElement('#password');
  if (field) await marionette.click(field);
  await waitFor('the question', async () => ((await readFirefoxBanner(marionette))?.buttons.includes(signin.notice.stay) ? true : null));
  await clickInFirefoxBanner(marionette, signin.notice.trust);
  await waitFor('the thanks', async () =>
    (await readFirefoxBanner(marionette))?.text.includes('vielleicht.example as fine') ? true : null,
  );
  await marionette.navigate('https://vielleicht.example/again');
  expect(await staysWithoutBanner(marionette, 500)).toBe(true);
});

test('nothing is put into a page at an address of Amazon’s', async () => {
  const { marionette } = firefox;
  await marionette.navigate('https://www.amazon.de/ap/signin');
  expect(await staysWithoutBanner(marionette, 500)).toBe(true);
  expect(await marionette.currentUrl()).toBe('https://www.amazon.de/ap/signin');
});

/** Goes through the welcome page to the step about sign-in pages and clicks its button. */
async function allowAllSites({ marionette, openExtensionPage }: RunningFirefox): Promise<void> {
  const { welcome } = pageMessagesFor('en');
  await openExtensionPage('welcome.html');
  await waitFor('the welcome page', () => marionette.findElement('html[data-ready]'));
  await waitFor('the step about sign-in pages', async () => {
    if (await hasButton(marionette, welcome.signin.allow)) return true;
    for (const name of [welcome.next, welcome.skip]) if (await hasButton(marionette, name)) await clickButton(marionette, name);
    return null;
  });
  await clickButton(marionette, welcome.signin.allow);
  await waitFor('the permission', async () => ((await textOf(marionette)).includes(welcome.signin.allowed) ? true : null));
  await waitFor('the gate', () =>
    marionette.executeScript('return browser.scripting.getRegisteredContentScripts().then((found) => found.length > 0 || null)'),
  );
}

/** Opens a page that is to be replaced by the warning, and waits for that. */
async function visit(marionette: Marionette, url: string): Promise<void> {
  await marionette.navigate(url).catch(() => undefined);
  await waitForUrl(marionette, warningUrl);
  await waitFor('the warning to be drawn', () => marionette.findElement('.warned-host'));
}

async function waitForUrl(marionette: Marionette, wanted: RegExp): Promise<void> {
  let last = '';
  await waitFor(
    () => `${wanted.source}, last seen ${last}`,
    async () => {
      last = await marionette.currentUrl();
      return wanted.test(last) ? true : null;
    },
  );
}
