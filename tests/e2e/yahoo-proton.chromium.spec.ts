import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readEml } from '../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../utils/core/mail/judge.ts';
import type { Level } from '../../utils/core/verdict/verdict.ts';
import { readBanner } from '../tools/banner.ts';
import type { YahooDelivery } from '../world/sites/yahoo/yahoo.ts';
import { bannerOf, expectSilence, openStage, type Stage, shownLevel } from './webmail-page.ts';

// Yahoo and Proton draw a thread of messages under a path of its own and show no headers: the verdict is the one on the saved mail without them.

const fixtures = `${import.meta.dirname}/../fixtures/mails`;
const names = readdirSync(fixtures);
const mail = (name: string) => readFileSync(`${fixtures}/${name}/source.eml`);
const fake = 'fake-preview-invitation-en';

interface Client {
  readonly name: 'yahoo' | 'proton';
  /** Selectors of the clone: what holds the mail, the message around it, an opened message, and the way back to the list. */
  readonly body: string;
  readonly message: string;
  readonly opened: string;
  readonly list: string;
  readonly hosts: readonly string[];
}

const clients: readonly Client[] = [
  {
    name: 'yahoo',
    body: '[data-test-id="message-view-body-content"]',
    message: '[data-test-id="message-view"]',
    opened: '[data-test-expanded="true"]',
    list: '[data-test-id="folder-list-item"]',
    hosts: ['mail.yahoo.com', 'ecp.yusercontent.com'],
  },
  {
    name: 'proton',
    body: 'article.is-opened iframe',
    message: 'article',
    opened: 'article.is-opened',
    list: '.navigation-link',
    hosts: ['mail.proton.me'],
  },
];

test.describe('Yahoo in its other layout and at its other hosts', () => {
  let stage: Stage;
  test.beforeAll(async () => {
    stage = await openStage('en');
  });
  test.afterAll(() => stage.close());

  for (const [name, options] of [
    ['the layout of 2026-09', { layout: 'n' }],
    ['AOL', { host: 'mail.aol.com' }],
    ['mg', { host: 'mg.mail.yahoo.com', layout: 'n' }],
    ['beta', { host: 'beta-mg.mail.yahoo.com', layout: 'n' }],
  ] as const satisfies readonly (readonly [string, YahooDelivery])[]) {
    test(`${name}: a fake is flagged by its own sender`, async () => {
      const { url } = await stage.world.yahoo.deliver(mail(fake), options);
      await stage.page.goto(url);
      await drawn(stage, new URL(url).pathname);
      const address = /^From:.*@([^>\s]+)/im.exec(mail(fake).toString())?.[1] ?? 'none';
      expect((await bannerOf(stage.page, ['fake'])).text).toContain(address);
    });
  }
});

async function expectedLevel(name: string): Promise<Level> {
  const outcome = await readEml(mail(name));
  if (outcome.kind !== 'mail') throw new Error(`${name} is no mail`);
  return shownLevel(judgeMail({ ...outcome.message, rawHeaders: null }));
}

async function openIn(client: Client, stage: Stage, name: string, query = ''): Promise<void> {
  const { url } = await stage.world[client.name].deliver(mail(name));
  await stage.page.goto(url + query);
  await drawn(stage, new URL(url).pathname);
}

async function drawn(stage: Stage, path: string): Promise<void> {
  await stage.page.waitForSelector(`html[data-rendered="${path}"]`, { state: 'attached' });
}

async function expectLevel(stage: Stage, level: Level): Promise<void> {
  if (level === 'none' || level === 'clear') await expectSilence(stage.page);
  else await bannerOf(stage.page, [level]);
}

for (const client of clients) {
  test.describe(client.name, () => {
    let stage: Stage;
    test.beforeAll(async () => {
      stage = await openStage('en');
    });
    test.afterAll(() => stage.close());
    const open = (name: string, query = '') => openIn(client, stage, name, query);

    for (const name of names) {
      test(`${name} gets the verdict of the saved mail`, async () => {
        await open(name);
        await expectLevel(stage, await expectedLevel(name));
      });
    }

    test('the older wave of markup is read as well', async () => {
      for (const name of names.slice(0, 4)) {
        await open(name, '?gen=older');
        await expectLevel(stage, await expectedLevel(name));
      }
    });

    test('markup without any known hook is left alone', async () => {
      await open(fake, '?gen=changed');
      await expectSilence(stage.page);
    });

    test('the banner names the sender of this message, not of the collapsed one before it, in dark colours too', async () => {
      await open(fake, '?theme=dark&hl=de');
      const address = /^From:.*@([^>\s]+)/im.exec(mail(fake).toString())?.[1] ?? 'none';
      const { text } = await bannerOf(stage.page, ['fake']);
      expect(text).toContain(address);
      expect(text).not.toContain('library.example');
    });

    test('the banner stands in this message, above the mail and outside it', async () => {
      await open(fake);
      await bannerOf(stage.page, ['fake']);
      const place = await stage.page.evaluate(
        (selectors) => {
          const banner = document.querySelector('preview-guard-banner');
          const body = document.querySelector(selectors.body);
          const message = banner?.closest(selectors.message);
          return {
            own: message?.contains(body) === true,
            outside: body?.contains(banner) === false && banner?.closest(selectors.body) === null,
            above: Boolean(banner && body && banner.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING),
          };
        },
        { body: client.body, message: client.message },
      );
      expect(place).toEqual({ own: true, outside: true, above: true });
    });

    test('the banner survives a re-render, with the same verdict and one only', async () => {
      await open(fake);
      const before = await bannerOf(stage.page, ['fake']);
      await stage.page.evaluate('window.__rerender()');
      await drawn(stage, new URL(stage.page.url()).pathname);
      const after = await bannerOf(stage.page, ['fake']);
      expect(after.text).toBe(before.text);
      expect(await stage.page.locator('preview-guard-banner').count()).toBe(1);
    });

    test('the banner goes with its message, and comes back with it, without a page load', async () => {
      await open(fake);
      await bannerOf(stage.page, ['fake']);
      await stage.page.evaluate(() => Object.assign(window, { stayed: true }));
      await stage.page.locator(client.list).first().click();
      await expect.poll(() => readBanner(stage.page)).toBeNull();
      await stage.page.goBack();
      await bannerOf(stage.page, ['fake']);
      expect(await stage.page.evaluate('window.stayed')).toBe(true);
    });

    test('a message of somebody else that is opened beside it stays without banner', async () => {
      await open(fake);
      await bannerOf(stage.page, ['fake']);
      await stage.page.locator('[data-world-closed]').click();
      await expect(stage.page.locator(client.opened)).toHaveCount(2);
      // Nothing announces that no banner will come.
      await stage.page.waitForTimeout(500);
      expect(await stage.page.locator('preview-guard-banner').count()).toBe(1);
    });

    test('nothing but the webmail itself is asked', async () => {
      stage.world.requests.length = 0;
      await open(fake);
      await bannerOf(stage.page, ['fake']);
      expect(stage.world.contacted().filter((host) => !client.hosts.includes(host))).toEqual([]);
    });
  });
}
