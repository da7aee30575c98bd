import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { format } from '../../utils/i18n/format.ts';
import { banner as de } from '../../utils/i18n/languages/de/banner.ts';
import { pages as pageDe } from '../../utils/i18n/languages/de/pages.ts';
import { type OwnStage, openOwnStage } from './own-page.ts';

// The page for saved mails gives the same verdicts as the fixtures are labelled with, and one sentence for every file it cannot use.

const fixtures = `${import.meta.dirname}/../fixtures/mails`;
const mails = readdirSync(fixtures).map((name) => ({
  name: `${name}.eml`,
  mimeType: 'message/rfc822',
  buffer: readFileSync(`${fixtures}/${name}/source.eml`),
  level: (JSON.parse(readFileSync(`${fixtures}/${name}/expected.json`, 'utf8')) as { level: keyof typeof de.headline | 'none' }).level,
}));
const words = pageDe.checkPage;

let stage: OwnStage;
let page: Page;
test.beforeAll(async () => {
  stage = await openOwnStage('de');
});
test.beforeEach(async () => {
  await stage.clear();
  page = await stage.open('check');
});
test.afterEach(() => page.close());
test.afterAll(() => stage.close());

const card = (name: string) => page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
const choose = (files: readonly { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.locator('input[type=file]').setInputFiles(files.map(({ name, mimeType, buffer }) => ({ name, mimeType, buffer })));
const made = (name: string, content: string | Uint8Array) => ({ name, mimeType: 'message/rfc822', buffer: Buffer.from(content) });

test('every sample mail gets its verdict, all at once, with progress in numbers', async () => {
  await choose(mails);
  await expect(page.getByText(format(words.done, { total: String(mails.length) }))).toBeVisible();
  for (const { name, level } of mails) {
    // Two ways to find nothing, and both keep webmail silent.
    const nothing = [de.check.notAboutAmazon, de.headline.clear];
    const headlines = level === 'none' || level === 'clear' ? nothing : [de.headline[level]];
    await expect(card(name).getByRole('heading', { level: 3 }), name).toHaveText(new RegExp(`^(?:${headlines.join('|')})$`));
    if (level === 'fake') await expect(card(name)).toContainText(de.advice['follow-no-link']);
  }
  expect(await page.locator('body').textContent()).not.toMatch(/\{\w+\}/);
  expect(stage.world.contacted()).toEqual([]);
});

test('a mail is taken by drop too', async () => {
  const sample = mails.find(({ level }) => level === 'fake');
  if (!sample) throw new Error('No fake among the samples.');
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.eml'));
    return data;
  }, sample.buffer.toString());
  await page.getByRole('region', { name: words.drop }).dispatchEvent('drop', { dataTransfer: transfer });
  await expect(card('dropped.eml')).toContainText(de.headline.fake);
});

test('a file that cannot be used gets one clear sentence', async () => {
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const sentences = [
    ['empty.eml', '', format(de.check.problems.empty, { file: 'empty.eml' })],
    ['notes.txt', 'Remember the milk.', format(de.check.problems['not-a-mail'], { file: 'notes.txt' })],
    ['picture.eml', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), format(de.check.problems['not-a-mail'], { file: 'picture.eml' })],
    ['letter.msg', ole, format(de.check.problems['cannot-open'], { file: 'letter.msg' })],
    ['box.zip', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), format(de.check.problems['cannot-open'], { file: 'box.zip' })],
  ] as const;
  await choose(sentences.map(([name, content]) => made(name, content)));
  for (const [, , sentence] of sentences) await expect(page.getByRole('listitem').filter({ hasText: sentence })).toHaveCount(1);
});

test('a file above 25 MB is not even read', async () => {
  // Made in the page: as large a buffer cannot be handed to it.
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(25 * 1024 * 1024 + 1)], 'huge.eml'));
    return data;
  });
  await page.getByRole('region', { name: words.drop }).dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByText(format(de.check.problems['too-large'], { file: 'huge.eml', megabytes: '25' }))).toBeVisible();
});

test('a sender that the user trusts weighs less here too', async () => {
  const mail = [
    'From: "Amazon" <voucher@friend.example>',
    'To: me@web.example',
    'Date: Mon, 09 Nov 2026 10:00:00 +0000',
    'Subject: Ihr Gutschein',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Ihr Amazon-Konto wurde gesperrt. Bestätigen Sie Ihr Passwort.',
  ].join('\r\n');
  await stage.store('local', 'trusted', { senders: [{ address: 'voucher@friend.example', at: 1 }], hosts: [] });
  await choose([made('trusted.eml', mail)]);
  await expect(card('trusted.eml')).toContainText(format(de.reasons['trusted-sender'] ?? '', { address: 'voucher@friend.example' }));
});

test('what a mail says is shown as text and never runs', async () => {
  const mail = [
    'From: "Amazon <img src=x onerror=alert(1)>" <a@b.example>',
    'To: me@web.example',
    'Date: Mon, 09 Nov 2026 10:00:00 +0000',
    'Subject: <script>alert(1)</script>',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Your Amazon account is locked. <img src=x onerror="window.ran = true"> Confirm your password</p>',
  ].join('\r\n');
  await choose([made('hostile.eml', mail)]);
  await expect(card('hostile.eml')).toContainText('<script>alert(1)</script>');
  expect(await page.evaluate('window.ran')).toBeUndefined();
  expect(await page.locator('.card img, .card script').count()).toBe(0);
});

test('the list can be cleared', async () => {
  await choose([made('empty.eml', '')]);
  await page.getByRole('button', { name: words.clear }).click();
  await expect(page.getByRole('heading', { name: words.results })).toHaveCount(0);
});
