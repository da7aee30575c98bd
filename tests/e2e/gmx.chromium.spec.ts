import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Frame, test } from '@playwright/test';
import { readEml } from '../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../utils/core/mail/judge.ts';
import type { Level } from '../../utils/core/verdict/verdict.ts';
import { readBanners } from '../tools/banner.ts';
import type { DeliveryOptions } from '../world/sites/united-internet/mailbox.ts';
import { onePerLevel } from './mail-choice.ts';
import { bannerOf, openStage, type Stage, shownLevel } from './webmail-page.ts';

// GMX, WEB.DE and mail.com show neither headers, nor recipients, nor a hook for attachments: the verdict is the one on the saved mail without.

const fixtures = `${import.meta.dirname}/../fixtures/mails`;
const names = readdirSync(fixtures);
const mail = (name: string) => readFileSync(`${fixtures}/${name}/source.eml`);
const fake = 'fake-preview-invitation-en';
const silentMail = 'ham-newsletter-mentions-amazon';

type Client = 'gmx' | 'webde' | 'mailcom';

async function expectedLevel(name: string): Promise<Level> {
  const outcome = await readEml(mail(name));
  if (outcome.kind !== 'mail') throw new Error(`${name} is no mail`);
  return shownLevel(judgeMail({ ...outcome.message, rawHeaders: null, recipients: [], attachments: [] }));
}

async function drawn(stage: Stage, hash: string): Promise<void> {
  await stage.page.waitForSelector(`html[data-rendered="${hash}"]`, { state: 'attached' });
}

interface Opening extends DeliveryOptions {
  readonly client?: Client;
  readonly query?: string;
}

/** Delivers a mail and loads the page on it. */
async function open(stage: Stage, name: string, { client = 'gmx', query = '', ...options }: Opening = {}): Promise<string> {
  const { url } = await stage.world[client].deliver(mail(name), options);
  const address = new URL(url);
  await stage.page.goto(`${address.origin}${address.pathname}${address.search}${query}${address.hash}`);
  await drawn(stage, address.hash);
  return address.hash;
}

/** Goes to another mail in the same page, without a load. */
async function go(stage: Stage, hash: string): Promise<void> {
  await stage.page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await drawn(stage, hash);
}

/** Ten times the time a banner takes: nothing announces that none will come. */
async function expectSilence(stage: Stage): Promise<void> {
  await stage.page.waitForTimeout(600);
  expect(await readBanners(stage.page)).toEqual([]);
}

async function expectLevel(stage: Stage, level: Level): Promise<void> {
  if (level === 'none' || level === 'clear') await expectSilence(stage);
  else await bannerOf(stage.page, [level]);
}

function clientFrame(stage: Stage): Frame {
  const frame = stage.page.frame({ name: 'mail' });
  if (!frame) throw new Error('The client has no frame.');
  return frame;
}

for (const client of ['gmx', 'webde', 'mailcom'] as const) {
  test.describe(client, () => {
    let stage: Stage;
    test.beforeAll(async () => {
      stage = await openStage(client === 'mailcom' ? 'en' : 'de');
    });
    test.afterAll(() => stage.close());
    test.beforeEach(() => stage.world[client].clear());

    for (const [at, name] of names.entries()) {
      // One client under three brands.
      if (client !== 'gmx' && !onePerLevel.has(name)) continue;
      const hover = at % 2 === 0 ? 'full' : 'address';
      test(`${name} gets the verdict of the saved mail, hovering shows: ${hover}`, async () => {
        await open(stage, name, { client, hover });
        await expectLevel(stage, await expectedLevel(name));
      });
    }
  });
}

test.describe('in GMX', () => {
  let stage: Stage;
  test.beforeAll(async () => {
    stage = await openStage('en');
  });
  test.afterAll(() => stage.close());
  test.beforeEach(() => stage.world.gmx.clear());

  test('the banner stands in the client, above the frame of the body, and visible', async () => {
    await open(stage, fake);
    await bannerOf(stage.page, ['fake']);
    const banner = clientFrame(stage).locator('preview-guard-banner');
    await expect(banner).toBeVisible();
    const body = await clientFrame(stage).locator('iframe[name="detail-body-iframe"]').boundingBox();
    const box = await banner.boundingBox();
    expect(box && body && box.y + box.height <= body.y && box.height > 30).toBe(true);
  });

  test('goes, comes and changes with the mail, without a load', async () => {
    const ham = await stage.world.gmx.deliver(mail(silentMail));
    const first = await open(stage, fake);
    await bannerOf(stage.page, ['fake']);
    await go(stage, `#inbox/${ham.id}`);
    await expect.poll(() => readBanners(stage.page)).toEqual([]);
    await go(stage, first);
    await bannerOf(stage.page, ['fake']);
    await go(stage, '#inbox');
    await expect.poll(() => readBanners(stage.page)).toEqual([]);
  });

  test('a mail without any address on the page is not judged, and inherits no banner', async () => {
    const unnamed = await stage.world.gmx.deliver(mail(silentMail), { hover: 'name' });
    await open(stage, fake, { hover: 'name' });
    await expectSilence(stage);
    await open(stage, fake);
    await bannerOf(stage.page, ['fake']);
    await go(stage, `#inbox/${unnamed.id}`);
    await expect.poll(() => readBanners(stage.page)).toEqual([]);
  });

  test('a row that is clicked opens its mail', async () => {
    const { id } = await stage.world.gmx.deliver(mail(fake));
    await open(stage, silentMail);
    await clientFrame(stage).locator(`list-mail-item#id${id}`).click();
    await drawn(stage, `#inbox/${id}`);
    await bannerOf(stage.page, ['fake']);
  });

  test('everything drawn anew brings the banner back, once', async () => {
    const hash = await open(stage, fake);
    await bannerOf(stage.page, ['fake']);
    await stage.page.evaluate('window.__rerender()');
    await drawn(stage, hash);
    await bannerOf(stage.page, ['fake']);
    expect(await readBanners(stage.page)).toHaveLength(1);
  });

  test('the spam folder counts', async () => {
    await open(stage, fake, { folder: 'spam' });
    await bannerOf(stage.page, ['fake']);
  });

  test('the older client is read as well', async () => {
    for (const name of [fake, 'fake-voucher-de', silentMail]) {
      await open(stage, name, { query: '&gen=older' });
      await expectLevel(stage, await expectedLevel(name));
    }
  });

  test('unknown markup gives no verdict', async () => {
    await open(stage, fake, { query: '&gen=changed' });
    await expectSilence(stage);
  });

  test('nothing but GMX itself is asked', async () => {
    stage.world.requests.length = 0;
    await open(stage, fake);
    await bannerOf(stage.page, ['fake']);
    expect([...stage.world.contacted()].sort()).toEqual(['bap.navigator.gmx.net', 'gmxnet.mailbody-ui.de', 'webmailer.gmx.net']);
  });
});

test.describe('in GMX, dark', () => {
  let stage: Stage;
  test.beforeAll(async () => {
    stage = await openStage('de', 'dark');
  });
  test.afterAll(() => stage.close());

  test('the banner is there', async () => {
    await open(stage, 'fake-preview-invitation-de');
    await bannerOf(stage.page, ['fake']);
  });
});

test.describe('in T-Online', () => {
  let stage: Stage;
  test.beforeAll(async () => {
    stage = await openStage('de');
  });
  test.afterAll(() => stage.close());

  for (const generation of ['current', 'older'] as const) {
    test(`a fake is flagged, ${generation} frame`, async () => {
      const { url } = await stage.world.tOnline.deliver(mail('fake-preview-invitation-de'));
      await stage.page.goto(`${url}&gen=${generation}`);
      await bannerOf(stage.page, ['fake']);
    });
  }

  test('an unknown frame gives no verdict', async () => {
    const { url } = await stage.world.tOnline.deliver(mail('fake-preview-invitation-de'));
    await stage.page.goto(`${url}&gen=changed`);
    await expectSilence(stage);
  });
});
