import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pages as options } from '../../utils/i18n/languages/en/pages.ts';
import { popup as en } from '../../utils/i18n/languages/en/popup.ts';
import { readBanners } from '../tools/banner.ts';
import { extensionId, extensionWorker, installExtension } from '../tools/browsers.ts';
import { allowHost } from '../tools/grant-host.ts';
import type { Skin } from '../world/sites/roundcube/markup.ts';
import { sogoHost } from '../world/sites/sogo/sogo.ts';
import { pressToolbar, type ToolbarPopup } from './toolbar-popup.ts';
import { bannerOf, chromiumBuild, expectSilence, openStage, type Stage } from './webmail-page.ts';
import { controlWorker } from './worker-control.ts';

// "Check mails here": one click, one permission for exactly this host, a script that stays; and nothing for anybody else.

const fixtures = `${import.meta.dirname}/../fixtures/mails`;
const mail = (name: string) => readFileSync(`${fixtures}/${name}/source.eml`);
const fake = mail('fake-preview-invitation-en');
const roundcube = 'webmail.hoster.example';
const words = en.protection.own;

let stage: Stage;
let id: string;
test.beforeEach(async () => {
  stage = await openStage('en');
  id = await extensionId(stage.context);
});
test.afterEach(() => stage.close());

async function open(url: string): Promise<void> {
  await stage.page.goto(url);
  const { hash } = new URL(url);
  if (hash) await stage.page.waitForSelector(`html[data-rendered="${hash}"]`, { state: 'attached' });
}

/** What the popup says of this tab. */
async function expectSaid(popup: ToolbarPopup, text: string, host: string, client = 'Roundcube'): Promise<void> {
  const said = async () => String(await popup.evaluate(`document.querySelector('.protection')?.textContent ?? ''`));
  await expect.poll(said).toContain(text.replaceAll('{client}', client).replaceAll('{host}', host));
}

const clickOffer = (popup: ToolbarPopup) => popup.evaluate(`document.querySelector('.own-offer button').click()`);
const press = () => pressToolbar(stage.context, id, stage.page);

interface Registered {
  readonly id: string;
  readonly matches?: readonly string[];
}

/** Hosts at which the script is registered. */
async function registered(): Promise<readonly string[]> {
  const worker = await extensionWorker(stage.context);
  const scripts = (await worker.evaluate('chrome.scripting.getRegisteredContentScripts()')) as readonly Registered[];
  return scripts.find((script) => script.id === 'own-webmail')?.matches ?? [];
}

/** Hosts outside the manifest that the extension may read. */
async function granted(): Promise<readonly string[]> {
  const worker = await extensionWorker(stage.context);
  const { origins } = (await worker.evaluate('chrome.permissions.getAll()')) as { readonly origins: readonly string[] };
  return origins.filter((origin) => /\.example/.test(origin));
}

/** Adds the host of the tab as a user does. The browser's own question cannot be answered here, so its answer is given before. */
async function addHost(host: string, client = 'Roundcube'): Promise<void> {
  await allowHost(stage.context, id, `https://${host}/*`);
  const popup = await press();
  await expectSaid(popup, words.offered, host, client);
  await clickOffer(popup);
  await expectSaid(popup, words.added, host, client);
}

test('is offered on Roundcube; from the click on the open mail and all others are judged, also after the worker was stopped', async () => {
  const { url } = await stage.world.roundcube.deliver(fake);
  await open(url);
  await expectSilence(stage.page);
  expect(await granted()).toEqual([]);
  await addHost(roundcube);
  await bannerOf(stage.page, ['fake']);
  expect(await registered()).toEqual([`https://${roundcube}/*`]);
  expect(await granted()).toEqual([`https://${roundcube}/*`]);

  const own = await stage.context.newPage();
  await own.goto(`chrome-extension://${id}/options.html`);
  await (await controlWorker(stage.context, own)).stop();
  await own.close();
  await open('about:blank');
  await open(url);
  await bannerOf(stage.page, ['fake']);
});

test('survives an update of the extension', async () => {
  await open((await stage.world.roundcube.deliver(fake)).url);
  await addHost(roundcube);
  await installExtension(stage.context, chromiumBuild);
  // The worker that is asked may be the one that goes.
  await expect.poll(() => registered().catch(() => null)).toEqual([`https://${roundcube}/*`]);
  await open('about:blank');
  await open((await stage.world.roundcube.deliver(fake)).url);
  await bannerOf(stage.page, ['fake']);
});

test('is listed in the options, and taken away there: the banner goes at once, the script and the permission with it', async () => {
  const { url } = await stage.world.roundcube.deliver(fake);
  await open(url);
  await addHost(roundcube);
  await bannerOf(stage.page, ['fake']);
  const own = await stage.context.newPage();
  await own.goto(`chrome-extension://${id}/options.html`);
  const row = own.locator('#own li', { hasText: roundcube });
  await row.getByRole('button').click();
  await expect(own.locator('#own')).toContainText(options.options.own.empty);
  await expect.poll(async () => (await readBanners(stage.page)).length).toBe(0);
  await expect.poll(registered).toEqual([]);
  await expect.poll(granted).toEqual([]);
  await open('about:blank');
  await open(url);
  await expectSilence(stage.page);
});

test('a permission that is given back elsewhere takes the host along, and one that is switched off is not read', async () => {
  await open((await stage.world.roundcube.deliver(fake)).url);
  await addHost(roundcube);
  await bannerOf(stage.page, ['fake']);
  const own = await stage.context.newPage();
  await own.goto(`chrome-extension://${id}/options.html`);
  await own.getByRole('checkbox', { name: 'Roundcube', exact: true }).uncheck();
  await expect.poll(async () => (await readBanners(stage.page)).length).toBe(0);
  await own.evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), `https://${roundcube}/*`);
  await expect.poll(registered).toEqual([]);
  await expect(own.locator('#own')).toContainText(options.options.own.empty);
});

test('a page that is something else when the click comes is told so, and nothing is kept', async () => {
  await open((await stage.world.roundcube.deliver(fake)).url);
  await allowHost(stage.context, id, `https://${roundcube}/*`);
  const popup = await press();
  await expectSaid(popup, words.offered, roundcube);
  await stage.page.evaluate(() => document.documentElement.replaceChildren(document.createElement('body')));
  await clickOffer(popup);
  await expectSaid(popup, words.other, roundcube);
  expect(await registered()).toEqual([]);
  await expect.poll(granted).toEqual([]);
});

test('a host that turns out to be something else is told so', async () => {
  await open((await stage.world.roundcube.deliver(fake)).url);
  await addHost(roundcube);
  await stage.page.evaluate(() => document.documentElement.replaceChildren(document.createElement('body')));
  await expectSaid(await press(), en.protection.ownOther, roundcube);
});

test('is offered nowhere else: not on known webmail, not on other pages', async () => {
  stage.world.pages.put('shop.example', { html: '<!doctype html><body class="task-mail"><h1>Shop</h1>' });
  for (const url of [(await stage.world.gmail.deliver(fake)).url, 'https://shop.example/']) {
    await open(url.replace(/#.*/, ''));
    const popup = await press();
    await expect.poll(() => popup.evaluate(`document.querySelector('.protection-text p') !== null`)).toBe(true);
    expect(await popup.evaluate(`document.querySelector('.own-offer') === null`)).toBe(true);
  }
});

test('a hostile page that imitates Roundcube gains nothing but its own banner', async () => {
  const evil = 'webmail.evil.example';
  const spy = `<script>window.seen = []; addEventListener('message', (event) => window.seen.push(event.data));
    for (const name of ['fetch', 'postMessage']) { const own = window[name]; window[name] = function (...given) { window.seen.push(given); return own.apply(this, given); }; }</script>`;
  const html = (address: string) =>
    `<!doctype html>${spy}<body class="task-mail action-show"><script src="/program/js/app.js"></script><div id="layout-content"><div id="message-header"><h2 class="subject">Amazon Preview: your invitation</h2><table><tr><td class="header from"><a class="rcmContactAddress" href="mailto:${address}">Amazon Preview</a></td></tr></table></div><div id="message-content"><div id="messagebody"><p>Amazon Preview invites you. Confirm your password and card within 24 hours.</p><a href="https://login.evil.example/">Confirm</a></div></div></div>`;
  stage.world.pages.put(evil, { html: html('invite@login.evil.example') });
  const url = `https://${evil}/?_task=mail&_action=show&_uid=1&_mbox=INBOX`;
  await open(url);
  await expectSilence(stage.page);
  await addHost(evil);
  await bannerOf(stage.page, ['fake', 'suspicious']);
  expect(await granted()).toEqual([`https://${evil}/*`]);
  // Another host of the same house, and the host of somebody else, are not read.
  stage.world.pages.put('other.evil.example', { html: html('invite@login.evil.example') });
  await open(url.replace(evil, 'other.evil.example'));
  await expectSilence(stage.page);
  await open((await stage.world.roundcube.deliver(fake)).url);
  await expectSilence(stage.page);
  // It hears nothing but that a script has started, which the framework tells its own older scripts, and nobody but itself is asked.
  await open(url);
  await bannerOf(stage.page, ['fake', 'suspicious']);
  const heard = (await stage.page.evaluate('window.seen.map((one) => JSON.stringify(one))')) as readonly string[];
  expect(heard.filter((one) => !one.includes('wxt:content-script-started'))).toEqual([]);
  expect(stage.world.contacted().filter((host) => !host.endsWith('.example'))).toEqual([]);
});

test('SOGo is offered and judged as well', async () => {
  await open((await stage.world.sogo.deliver(fake)).url);
  await addHost(sogoHost, 'SOGo');
  await bannerOf(stage.page, ['fake']);
  await open((await stage.world.sogo.deliver(mail('ham-newsletter-mentions-amazon'))).url);
  await expect.poll(async () => (await readBanners(stage.page)).length).toBe(0);
});

test('each skin of Roundcube is read, beside the list and on a page, with what the receiver found, and marked in the list', async () => {
  const first = await stage.world.roundcube.deliver(fake);
  await open(first.url);
  await addHost(roundcube);
  for (const skin of ['elastic', 'larry', 'classic'] as const satisfies readonly Skin[]) {
    const { url, page } = await stage.world.roundcube.deliver(fake, { skin, folder: skin === 'larry' ? 'Entsorgt' : 'INBOX' });
    stage.world.requests.length = 0;
    await open(url);
    await bannerOf(stage.page, ['fake']);
    await expect(stage.page.locator('#messagelist preview-guard-mark')).not.toHaveCount(0);
    await open(page);
    await bannerOf(stage.page, ['fake']);
    expect(stage.world.requests.some(({ path }) => path.includes('_action=viewsource'))).toBe(true);
  }
  const genuine = await stage.world.roundcube.deliver(mail('genuine-order-de'));
  await open(genuine.url);
  await expectSilence(stage.page);
});
