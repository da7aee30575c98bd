import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { popup as en } from '../../utils/i18n/languages/en/popup.ts';
import { extensionId, extensionWorker } from '../tools/browsers.ts';
import { allowHost } from '../tools/grant-host.ts';
import { bannerOf, expectSilence, openStage, type Stage } from './webmail-page.ts';
import { pressToolbar, type ToolbarPopup } from './toolbar-popup.ts';
import { controlWorker } from './worker-control.ts';

// "Check mails here": one click, one permission for exactly this host, a script that stays; and nothing for anybody else.

const fixtures = `${import.meta.dirname}/../fixtures/mails`;
const mail = (name: string) => readFileSync(`${fixtures}/${name}/source.eml`);
const fake = mail('fake-preview-invitation-en');
const host = 'webmail.hoster.example';
const pattern = `https://${host}/*`;
const words = en.protection.own;

let stage: Stage;
let id: string;
test.beforeEach(async () => {
  stage = await openStage('en');
  id = await extensionId(stage.context);
});
test.afterEach(() => stage.close());

const drawn = (page: Page, url: string) => page.waitForSelector(`html[data-rendered="${new URL(url).hash}"]`, { state: 'attached' });

async function open(url: string): Promise<void> {
  await stage.page.goto(url);
  if (new URL(url).hash) await drawn(stage.page, url);
}

/** What the popup says in its part on this tab. */
async function saidIn(popup: ToolbarPopup): Promise<string> {
  return String(await popup.evaluate(`document.querySelector('.protection')?.textContent ?? ''`));
}

async function expectSaid(popup: ToolbarPopup, text: string): Promise<void> {
  await expect.poll(() => saidIn(popup)).toContain(text.replaceAll('{client}', 'Roundcube').replaceAll('{host}', host));
}

const clickOffer = (popup: ToolbarPopup) =>
  popup.evaluate(`[...document.querySelectorAll('.own-offer button')].map((one) => one.click()).length`);

interface Registered {
  readonly id: string;
  readonly matches?: readonly string[];
}

async function registered(): Promise<readonly string[]> {
  const worker = await extensionWorker(stage.context);
  const scripts = (await worker.evaluate('chrome.scripting.getRegisteredContentScripts()')) as readonly Registered[];
  return scripts.find((script) => script.id === 'own-webmail')?.matches ?? [];
}

async function origins(): Promise<readonly string[]> {
  const worker = await extensionWorker(stage.context);
  return ((await worker.evaluate('chrome.permissions.getAll()')) as { readonly origins: readonly string[] }).origins;
}

/** Adds the host as a user does; the browser's own question cannot be answered here, so its answer is given before. */
async function addHost(): Promise<void> {
  await allowHost(stage.context, id, pattern);
  const popup = await pressToolbar(stage.context, id, stage.page);
  await expectSaid(popup, words.offered);
  await clickOffer(popup);
  await expectSaid(popup, words.added);
}

test('offers it on Roundcube, and from the click on the open mail and all others are judged, also after the worker was stopped', async () => {
  const { url } = await stage.world.roundcube.deliver(fake);
  await open(url);
  await expectSilence(stage.page);
  expect(await origins()).not.toContain(pattern);
  await addHost();
  await bannerOf(stage.page, ['fake']);
  expect(await registered()).toEqual([pattern]);
  expect((await origins()).filter((origin) => origin.includes('example'))).toEqual([pattern]);

  const own = await stage.context.newPage();
  await own.goto(`chrome-extension://${id}/options.html`);
  await (await controlWorker(stage.context, own)).stop();
  await stage.page.bringToFront();
  await stage.page.reload();
  await drawn(stage.page, url);
  await bannerOf(stage.page, ['fake']);
});
