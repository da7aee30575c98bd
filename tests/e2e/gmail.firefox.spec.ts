import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { messagesFor } from '../../utils/i18n/registry.ts';
import {
  clickInFirefoxBanner,
  readFirefoxBanner,
  readFirefoxBannerStyle,
  staysWithoutBanner,
  waitForFirefoxBanner,
} from '../tools/firefox/banner.ts';
import { launchFirefox, type RunningFirefox } from '../tools/firefox/launch.ts';
import { openFirefoxMail, redrawFirefoxMail } from '../tools/firefox/open-mail.ts';
import type { FirefoxLanguage } from '../tools/firefox/preferences.ts';
import { waitFor } from '../tools/firefox/wait-for.ts';
import { startWorld, type World } from '../world/world.ts';

// The built extension in a real Firefox on the simulated Gmail. Playwright is only the runner here: it drives no Firefox but its own.

const extensionDir = join(import.meta.dirname, '../../.output/firefox-mv3');

const fake = mail(
  `From: "Amazon Preview" <invitation@amazon-preview-panel.example>
Subject: Your invitation to Amazon Preview`,
  `<p>You are invited to Amazon Preview. Join within 24 hours and confirm your password.</p>
<p><a href="https://amazon-preview-panel.example/join">Join now</a></p>`,
);

const genuine = mail(
  `Authentication-Results: mx.google.com; dkim=pass header.i=@amazon.com header.d=amazon.com;
 spf=pass smtp.mailfrom=bounces.amazon.com; dmarc=pass header.from=amazon.com
From: "Amazon.com" <auto-confirm@amazon.com>
Subject: Your Amazon.com order`,
  `<p>Thank you for your order. It will arrive on Thursday.</p>
<p><a href="https://www.amazon.com/gp/css/order-history">Your orders</a></p>`,
);

const unrelated = mail(
  `From: "Town library" <desk@library.example>
Subject: Opening hours`,
  '<p>We are closed on Friday.</p>',
);

test.describe('in English', () => {
  const messages = messagesFor('en');
  const session = firefoxFor('en');

  test('warns of a fake in sentences, and says on demand what to do', async () => {
    const { marionette } = session.firefox();
    await openFirefoxMail(marionette, (await session.world().gmail.deliver(fake)).url);
    const banner = await waitForFirefoxBanner(marionette, 'fake');
    expect(banner.text).toContain(messages.headline.fake);
    expect(banner.items.length).toBeGreaterThanOrEqual(2);
    for (const reason of banner.items) expect(reason).toMatch(sentence);
    expect(banner.roles).toEqual(expect.arrayContaining(['region', 'alert', 'heading', 'list', 'listitem', 'button']));
    expect(banner.buttons).toEqual([messages.banner.details, messages.banner.trust]);
    // A build for too old a Firefox turns the colours into ones that this banner cannot resolve.
    expect(await readFirefoxBannerStyle(marionette, 'background-color')).toMatch(/^rgb\(/);

    await clickInFirefoxBanner(marionette, messages.banner.details);
    const opened = await readFirefoxBanner(marionette);
    expect(opened?.text).toContain(messages.banner.whatToDo);
    expect(opened?.buttons).toEqual(expect.arrayContaining([messages.banner.less, messages.banner.trust]));
    for (const line of opened?.items ?? []) expect(line).toMatch(sentence);
  });

  test('has nothing to say about a genuine-looking mail once it has seen the headers', async () => {
    const { marionette } = session.firefox();
    const { id, url } = await session.world().gmail.deliver(genuine);
    await openFirefoxMail(marionette, url);
    await waitFor('the headers to be asked for', () => (session.originalsAskedFor().some((path) => path.includes(id)) ? true : null));
    // Until the headers are there, the sender counts as unclear; afterwards there is nothing left to say.
    const gone = async () => ((await readFirefoxBanner(marionette)) ? null : true);
    await waitFor('the banner to go', gone);
    expect(await staysWithoutBanner(marionette, 500)).toBe(true);
  });

  test('does not even fetch the headers of mail that does not speak for Amazon', async () => {
    const { marionette } = session.firefox();
    await openFirefoxMail(marionette, (await session.world().gmail.deliver(unrelated)).url);
    expect(await staysWithoutBanner(marionette, 500)).toBe(true);
    expect(session.originalsAskedFor()).toEqual([]);
  });

  test('puts the banner back when Gmail draws the mail anew', async () => {
    const { marionette } = session.firefox();
    await openFirefoxMail(marionette, (await session.world().gmail.deliver(fake)).url);
    await waitForFirefoxBanner(marionette, 'fake');
    await redrawFirefoxMail(marionette);
    const after = await waitForFirefoxBanner(marionette, 'fake');
    expect(after.text).toContain(messages.headline.fake);
    expect(await marionette.executeScript('return document.querySelectorAll("preview-guard-banner").length')).toBe(1);
  });

  test('judges after the background has gone to sleep', async () => {
    const { marionette, sleepBackground } = session.firefox();
    await sleepBackground();
    await openFirefoxMail(marionette, (await session.world().gmail.deliver(fake)).url);
    await waitForFirefoxBanner(marionette, 'fake');
  });
});

test.describe('in German', () => {
  const messages = messagesFor('de');
  const session = firefoxFor('de');

  test('speaks the language of the browser', async () => {
    const { marionette } = session.firefox();
    await openFirefoxMail(marionette, (await session.world().gmail.deliver(fake)).url);
    const banner = await waitForFirefoxBanner(marionette, 'fake');
    expect(banner.text).toContain(messages.headline.fake);
    expect(banner.buttons).toEqual([messages.banner.details, messages.banner.trust]);
    for (const reason of banner.items) expect(reason).toMatch(sentence);
  });
});

/** Begins with a capital or a quotation mark, has several words and an end, and no gap was left unfilled. */
const sentence = /^[\p{Lu}“„](?=(?:\S+ ){3})[^{}]+[.!?][”“]?$/u;

/** A world and a Firefox for the tests of a group; every test proves that the extension talked to the webmail alone. */
function firefoxFor(language: FirefoxLanguage) {
  let world: World | null = null;
  let firefox: RunningFirefox | null = null;
  const started = <Part>(part: Part | null): Part => {
    if (part === null) throw new Error('Not started yet.');
    return part;
  };
  test.beforeAll(async () => {
    world = await startWorld({ language });
    firefox = await launchFirefox({ extensionDir, world, language });
  });
  test.beforeEach(() => {
    started(world).requests.length = 0;
  });
  test.afterEach(() => {
    expect(started(world).contacted()).toEqual(['mail.google.com']);
  });
  test.afterAll(async () => {
    await firefox?.close();
    await world?.close();
  });
  return {
    world: () => started(world),
    firefox: () => started(firefox),
    originalsAskedFor: () => started(world).requests.flatMap(({ path }) => (path.includes('view=att') ? [path] : [])),
  };
}

function mail(headers: string, html: string): Uint8Array {
  const head = `${headers}\nTo: reader@gmail.example\nDate: Mon, 09 Nov 2026 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8`;
  return new TextEncoder().encode(`${head}\n\n${html}\n`.replaceAll('\n', '\r\n'));
}
