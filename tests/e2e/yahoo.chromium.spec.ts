import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readEml } from '../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../utils/core/mail/judge.ts';
import type { Level } from '../../utils/core/verdict/verdict.ts';
import { readBanner } from '../tools/banner.ts';
import { bannerOf, expectSilence, openStage, type Stage } from './webmail-page.ts';

// Yahoo shows no headers: its verdict is the one on the saved mail without them.

const fixtures = `${import.meta.dirname}/../fixtures/mails`;
const names = readdirSync(fixtures);
const mail = (name: string) => readFileSync(`${fixtures}/${name}/source.eml`);
const fake = 'fake-preview-invitation-en';

async function expectedLevel(name: string): Promise<Level> {
  const outcome = await readEml(mail(name));
  if (outcome.kind !== 'mail') throw new Error(`${name} is no mail`);
  return judgeMail({ ...outcome.message, rawHeaders: null }).level;
}

async function open(stage: Stage, name: string, query = ''): Promise<void> {
  const { url } = await stage.world.yahoo.deliver(mail(name));
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

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage('en');
});
test.afterAll(() => stage.close());

for (const name of names) {
  test(`${name} gets the verdict of the saved mail`, async () => {
    await open(stage, name);
    await expectLevel(stage, await expectedLevel(name));
  });
}

test('the older wave of markup is read as well', async () => {
  for (const name of names.slice(0, 4)) {
    await open(stage, name, '?gen=older');
    await expectLevel(stage, await expectedLevel(name));
  }
});

test('markup without any known hook is left alone', async () => {
  await open(stage, fake, '?gen=changed');
  await expectSilence(stage.page);
});

test('the banner names the sender of this message, not of the collapsed one before it, in dark colours too', async () => {
  await open(stage, fake, '?theme=dark&hl=de');
  const address = /^From:.*@([^>\s]+)/im.exec(mail(fake).toString())?.[1] ?? 'none';
  const { text } = await bannerOf(stage.page, ['fake']);
  expect(text).toContain(address);
  expect(text).not.toContain('library.example');
});

test('the banner stands in this message, above the mail and outside it', async () => {
  await open(stage, fake);
  await bannerOf(stage.page, ['fake']);
  const place = await stage.page.evaluate(() => {
    const banner = document.querySelector('preview-guard-banner');
    const body = document.querySelector('[data-test-id="message-view-body-content"]');
    const message = banner?.closest('[data-test-id="message-view"]');
    return {
      own: message?.contains(body) === true,
      outside: body?.contains(banner) === false && banner?.closest('[data-test-id="message-view-body-content"]') === null,
      above: Boolean(banner && body && banner.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING),
    };
  });
  expect(place).toEqual({ own: true, outside: true, above: true });
});

test('the banner survives a re-render, with the same verdict and one only', async () => {
  await open(stage, fake);
  const before = await bannerOf(stage.page, ['fake']);
  await stage.page.evaluate('window.__rerender()');
  await drawn(stage, new URL(stage.page.url()).pathname);
  const after = await bannerOf(stage.page, ['fake']);
  expect(after.text).toBe(before.text);
  expect(await stage.page.locator('preview-guard-banner').count()).toBe(1);
});

test('the banner goes with its message, and comes back with it, without a page load', async () => {
  await open(stage, fake);
  await bannerOf(stage.page, ['fake']);
  await stage.page.evaluate(() => Object.assign(window, { stayed: true }));
  await stage.page.locator('[data-test-id="folder-list-item"]').first().click();
  await expect.poll(() => readBanner(stage.page)).toBeNull();
  await stage.page.goBack();
  await bannerOf(stage.page, ['fake']);
  expect(await stage.page.evaluate('window.stayed')).toBe(true);
});

test('a message of somebody else that is opened beside it stays without banner', async () => {
  await open(stage, fake);
  await bannerOf(stage.page, ['fake']);
  await stage.page.locator('[data-world-closed]').click();
  await expect(stage.page.locator('[data-test-expanded="true"]')).toHaveCount(2);
  // Nothing announces that no banner will come.
  await stage.page.waitForTimeout(500);
  expect(await stage.page.locator('preview-guard-banner').count()).toBe(1);
});

test('nothing but the webmail itself is asked', async () => {
  stage.world.requests.length = 0;
  await open(stage, fake);
  await bannerOf(stage.page, ['fake']);
  expect(stage.world.contacted().filter((host) => !['mail.yahoo.com', 'ecp.yusercontent.com'].includes(host))).toEqual([]);
});
