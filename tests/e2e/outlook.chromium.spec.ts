import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readEml } from '../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../utils/core/mail/judge.ts';
import type { MailMessage } from '../../utils/core/mail/message.ts';
import type { Level } from '../../utils/core/verdict/verdict.ts';
import { banner as en } from '../../utils/i18n/languages/en/banner.ts';
import { readBanner, readBanners } from '../tools/banner.ts';
import { parseMail } from '../world/sites/gmail/parse-mail.ts';
import { type DeliveryOptions, hosts } from '../world/sites/outlook/mailbox.ts';
import { shownEvidenceOf } from '../world/sites/outlook/standing.ts';
import { onePerLevel } from './mail-choice.ts';
import { bannerOf, expectSilence, openStage, type Stage, shownLevel } from './webmail-page.ts';

// Outlook shows no headers: its verdict is the one on the saved mail with what Outlook says about the sender in their place.

const fixtures = `${import.meta.dirname}/../fixtures/mails`;
const names = readdirSync(fixtures);
const mail = (name: string) => readFileSync(`${fixtures}/${name}/source.eml`);
const fake = 'fake-preview-invitation-en';

async function expectedLevel(name: string, changes: Partial<MailMessage> = {}): Promise<Level> {
  const outcome = await readEml(mail(name));
  if (outcome.kind !== 'mail') throw new Error(`${name} is no mail`);
  const shownEvidence = shownEvidenceOf(await parseMail(mail(name)));
  return shownLevel(judgeMail({ ...outcome.message, rawHeaders: null, shownEvidence, ...changes }));
}

async function open(stage: Stage, address: string): Promise<void> {
  await stage.page.goto(address);
  await drawn(stage, new URL(address).pathname);
}

async function drawn(stage: Stage, path: string): Promise<void> {
  await stage.page.waitForSelector(`html[data-rendered="${path}"]`, { state: 'attached' });
}

async function deliver(stage: Stage, name: string, options: DeliveryOptions & { readonly query?: string } = {}): Promise<void> {
  const { url } = await stage.world.outlook.deliver(mail(name), options);
  await open(stage, url + (options.query ?? ''));
}

async function expectLevel(stage: Stage, level: Level): Promise<void> {
  if (level === 'none' || level === 'clear') await expectSilence(stage.page);
  else await bannerOf(stage.page, [level]);
}

for (const language of ['en', 'de'] as const) {
  test.describe(`Outlook in ${language}`, () => {
    let stage: Stage;
    test.beforeAll(async () => {
      stage = await openStage(language);
    });
    test.afterAll(() => stage.close());

    for (const [at, name] of names.entries()) {
      if (language === 'de' && !onePerLevel.has(name)) continue;
      const safeLinks = (['mixed', 'original', 'bare', 'off'] as const)[at % 4] ?? 'mixed';
      test(`${name} gets the verdict of the saved mail, Safe Links ${safeLinks}`, async () => {
        await deliver(stage, name, { safeLinks });
        await expectLevel(stage, await expectedLevel(name));
      });
    }

    test('the older wave of markup is read as well', async () => {
      for (const name of names.slice(0, 6)) {
        await deliver(stage, name, { query: '?gen=older' });
        await expectLevel(stage, await expectedLevel(name));
      }
    });
  });
}

test.describe('in Outlook', () => {
  let stage: Stage;
  test.beforeAll(async () => {
    stage = await openStage('en');
  });
  test.afterAll(() => stage.close());

  for (const host of hosts) {
    test(`${host} is one of its hosts`, async () => {
      await deliver(stage, fake, { host });
      await bannerOf(stage.page, ['fake']);
    });
  }

  test('the junk folder and its held back pictures', async () => {
    for (const name of ['fake-forged-amazon-de', 'fake-image-only', 'ham-newsletter-mentions-amazon']) {
      await deliver(stage, name, { folder: 'spam' });
      await expectLevel(stage, await expectedLevel(name, { folder: 'spam' }));
    }
  });

  test('a window of its own', async () => {
    const { popOut } = await stage.world.outlook.deliver(mail(fake));
    await open(stage, popOut);
    await bannerOf(stage.page, ['fake']);
  });

  test('a window without an address that the client fills', async () => {
    await deliver(stage, fake);
    const [opened] = await Promise.all([stage.context.waitForEvent('page'), stage.page.click('[data-world-popout]')]);
    expect(opened.url()).toBe('about:blank');
    await bannerOf(opened, ['fake']);
    await opened.close();
  });

  test('what cannot be read in such a window is said there after ten seconds', async () => {
    await deliver(stage, fake);
    await stage.page.evaluate(() => history.replaceState(null, '', `${location.pathname}?gen=changed`));
    const [opened] = await Promise.all([stage.context.waitForEvent('page'), stage.page.click('[data-world-popout]')]);
    await expect.poll(async () => (await readBanner(opened))?.text ?? '', { timeout: 14_000 }).toContain(en.banner.couldNotRead);
    await opened.close();
  });

  test('a message whose sender is shown without an address, though it is no colleague, is said to be unread', async () => {
    const unnamed = Buffer.from(
      mail(fake)
        .toString('latin1')
        .replace(/^From:.*$/im, 'From: "Amazon @ Preview" <>'),
      'latin1',
    );
    await open(stage, (await stage.world.outlook.deliver(unnamed)).url);
    await expect.poll(async () => (await readBanner(stage.page))?.text ?? '', { timeout: 14_000 }).toContain(en.banner.couldNotRead);
    await deliver(stage, fake);
    await bannerOf(stage.page, ['fake']);
    expect(await readBanners(stage.page)).toHaveLength(1);
  });

  test('a mail that somebody sends on behalf of another is judged by the one it comes from', async () => {
    const sent = Buffer.concat([Buffer.from('Sender: News Relay <bounce@relay.example>\r\n'), mail(fake)]);
    const { url } = await stage.world.outlook.deliver(sent);
    await open(stage, url);
    const address = /^From:.*@([^>\s]+)/im.exec(mail(fake).toString())?.[1] ?? 'none';
    expect((await bannerOf(stage.page, ['fake'])).text).toContain(address);
  });

  test('the tip line of Exchange makes no mail suspicious', async () => {
    for (const name of names.filter((one) => !one.startsWith('fake'))) {
      const expected = await expectedLevel(name);
      const { url } = await stage.world.outlook.deliver(mail(name), { firstContact: true });
      await open(stage, url);
      await expectLevel(stage, expected);
    }
  });

  test('the banner names the sender of the open message, not of the collapsed one before it', async () => {
    await deliver(stage, fake);
    const address = /^From:.*@([^>\s]+)/im.exec(mail(fake).toString())?.[1] ?? 'none';
    expect((await bannerOf(stage.page, ['fake'])).text).toContain(address);
    await stage.page.click('[data-world-collapsed]');
    await stage.page.waitForSelector('#UniqueMessageBody_1 .rps_0a1b');
    await expect.poll(async () => (await readBanners(stage.page)).length).toBe(1);
    expect((await readBanner(stage.page))?.text).toContain(address);
  });

  test('mails follow one another without a page being loaded', async () => {
    stage.world.outlook.clear();
    const first = await stage.world.outlook.deliver(mail(fake));
    const second = await stage.world.outlook.deliver(mail('ham-newsletter-mentions-amazon'));
    await open(stage, first.url);
    await bannerOf(stage.page, ['fake']);
    await stage.page.click(`[data-convid="${second.id}"]`);
    await drawn(stage, new URL(second.url).pathname);
    await expect.poll(() => readBanner(stage.page)).toBeNull();
    await stage.page.click(`[data-convid="${first.id}"]`);
    await drawn(stage, new URL(first.url).pathname);
    await bannerOf(stage.page, ['fake']);
    await stage.page.click('[data-world-folder="inbox"]');
    await expect.poll(() => readBanner(stage.page)).toBeNull();
  });

  test('the banner comes back, once, when everything is drawn again', async () => {
    await deliver(stage, fake);
    const before = await bannerOf(stage.page, ['fake']);
    for (let times = 0; times < 3; times += 1) await stage.page.evaluate('window.__rerender()');
    expect((await bannerOf(stage.page, ['fake'])).text).toBe(before.text);
    expect(await stage.page.locator('preview-guard-banner').count()).toBe(1);
  });

  test('markup that nobody knows gives no verdict', async () => {
    await deliver(stage, fake, { query: '?gen=changed' });
    await expectSilence(stage.page);
  });

  test('nothing but Outlook itself is asked', async () => {
    stage.world.requests.length = 0;
    await deliver(stage, 'fake-image-only');
    await bannerOf(stage.page, [await expectedLevel('fake-image-only')]);
    expect(stage.world.contacted()).toEqual(['outlook.live.com']);
  });

  test('light and dark, with the mail in its turned colours', async () => {
    for (const theme of ['light', 'dark']) {
      await deliver(stage, fake, { query: `?theme=${theme}` });
      await bannerOf(stage.page, ['fake']);
      await stage.page.screenshot({ path: `${import.meta.dirname}/../../.output/e2e/outlook-${theme}.png` });
    }
    expect(await stage.page.locator('[data-ogsc], [data-ogsb]').count()).toBeGreaterThan(0);
  });
});
