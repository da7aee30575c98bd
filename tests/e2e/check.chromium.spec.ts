import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { format } from '../../utils/i18n/format.ts';
import { banner as de } from '../../utils/i18n/languages/de/banner.ts';
import { pages as pageDe } from '../../utils/i18n/languages/de/pages.ts';
import { madeMsg } from '../core/mail/files/made-msg.ts';
import { archive, madeFiles, mailbox } from './made-files.ts';
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

test('a mail is judged alike in every file that a program writes', async () => {
  const sample = mails.find(({ level }) => level === 'fake');
  if (!sample) throw new Error('No fake among the samples.');
  const files = madeFiles(sample.buffer);
  await choose([made('twin.eml', sample.buffer), ...files.map(({ name, content }) => made(name, content))]);
  await expect(page.getByText(format(words.done, { total: String(files.length + 1) }))).toBeVisible();
  const reasons = async (name: string) => (await card(name).locator('ul').first().textContent()) ?? '';
  const twin = await reasons('twin.eml');
  expect(twin.length).toBeGreaterThan(50);
  for (const { name } of files) {
    await expect(card(name).getByRole('heading', { level: 3 }), name).toHaveText(de.headline.fake);
    expect(await reasons(name), name).toBe(twin);
  }
});

test('a mail of Outlook is judged by its HTML', async () => {
  const msg = madeMsg({
    properties: [
      [0x3fde, { long: 65001 }],
      [0x0042, 'Amazon'],
      [0x5d02, 'post@konto-pruefung.example'],
      [0x0037, 'Ihr Konto'],
      [
        0x1013,
        {
          binary: Buffer.from(
            '<p>Ihr Amazon-Konto ist gesperrt. Geben Sie Ihr Passwort ein.</p><a href="https://konto-pruefung.example/">Weiter</a>',
          ),
        },
      ],
    ],
  });
  await choose([made('letter.msg', msg)]);
  await expect(card('letter.msg')).toContainText(de.headline.fake);
  await expect(card('letter.msg')).toContainText('konto-pruefung.example');
});

test('a mailbox of 500 mails: a verdict for each, with progress; the worst first, by keyboard', async () => {
  const fake = mails.find(({ level }) => level === 'fake');
  if (!fake) throw new Error('No fake among the samples.');
  await choose([made('box.mbox', mailbox(500, fake.buffer))]);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByText(format(words.done, { total: '500' }))).toBeVisible({ timeout: 30_000 });
  const box = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'box.mbox' }) })
    .first();
  await expect(box).toContainText(format(words.group.counts.fake, { count: '10' }));
  await expect(box).toContainText(format(words.group.counts.none, { count: '490' }));
  const first = box.locator('summary').first();
  await expect(first).toContainText(words.group.levels.fake);
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(box.getByRole('heading', { level: 4, name: de.headline.fake })).toBeVisible();
  await expect(box.locator('summary')).toHaveCount(10);
  await box.getByRole('button', { name: format(words.group.others, { count: '490' }) }).press('Enter');
  await expect(box.locator('summary')).toHaveCount(500);
});

test('an archive gives each of its mails, by name', async () => {
  const sample = mails.find(({ level }) => level === 'fake');
  if (!sample) throw new Error('No fake among the samples.');
  const inside = Object.fromEntries(madeFiles(sample.buffer).map(({ name, content }) => [`folder/${name}`, content]));
  await choose([made('all.zip', archive({ ...inside, 'notes.txt': Buffer.from('Remember the milk.') }))]);
  const box = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'all.zip' }) })
    .first();
  await expect(box).toContainText(format(words.group.counts.fake, { count: '2' }));
  await expect(box).toContainText(format(de.check.problems['not-a-mail'], { file: 'notes.txt' }));
  await box.locator('summary').first().click();
  await expect(box).toContainText('folder/one.emlx');
});

test('work can be stopped; what was done stays', async () => {
  const sample = mails[0];
  if (!sample) throw new Error('No samples.');
  await choose([made('box.mbox', mailbox(4_000, sample.buffer))]);
  await page.getByRole('button', { name: words.stop }).click();
  await expect(page.getByRole('status').filter({ hasText: new RegExp(`^${words.stopped.split(':')[0]}`) })).toBeVisible();
  await expect(page.getByRole('button', { name: words.clear })).toBeEnabled();
});

test.describe('what is pasted', () => {
  const box = () => page.getByLabel(words.paste.label);
  const check = async (text: string) => {
    await box().fill(text);
    await page.getByRole('button', { name: words.paste.button, exact: true }).click();
  };
  const paste = async (text: string, html: string) => {
    await box().evaluate(
      (field, [plain, markup]) => {
        const data = new DataTransfer();
        data.setData('text/plain', plain);
        data.setData('text/html', markup);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
      },
      [text, html] as const,
    );
    await check(text);
  };
  const newest = () => page.locator('.cards > .card').first();

  const samples = [
    ['a link that plays on Amazon', 'hxxps://amazon[.]de.konto-pruefung[.]top/a', words.asked.link.fake],
    ['a link through a redirector', 'https://www.google.com/url?q=https%3A%2F%2Famazon-konto.top%2F', words.asked.link.fake],
    ['a short link', 'https://bit.ly/abc', words.asked.link.unclear],
    ['a link of Amazon', 'https://www.amazon.de/gp/css/order-history', words.asked.link.clear],
    ['a link elsewhere', 'https://www.harbour.example/', words.asked.link.none],
    ['a sender', 'Amazon <post@konto-pruefung.example>', words.asked.sender.fake],
    ['a sender of Amazon', 'no-reply@amazon.de', words.asked.sender.unclear],
    ['a text message', 'Amazon: Ihr Konto wurde gesperrt. Daten bestätigen: amzn-konto.top/x', words.asked.message.fake],
    ['a friendly message', 'Kommst du morgen?', words.asked.message.none],
    ['nothing', '  ', words.paste.nothing],
  ] as const;
  for (const [name, text, sentence] of samples) {
    test(name, async () => {
      await check(text);
      await expect(page.getByText(sentence)).toBeVisible();
      expect(await page.locator('.card a').count()).toBe(0);
      expect(stage.world.contacted()).toEqual([]);
    });
  }

  test('a link that was copied from a page counts as it is, not as it looks; its verdict has the keyboard', async () => {
    await paste('amazon.de', '<a href="https://amazon-konto.top/">amazon.de</a>');
    await expect(newest()).toContainText(words.asked.link.fake);
    await expect(newest().locator('.asked-host')).toHaveText('amazon-konto.top');
    await expect(newest().getByRole('heading')).toBeFocused();
  });

  test('the source of a mail', async () => {
    const sample = mails.find(({ level }) => level === 'fake');
    await check(sample?.buffer.toString() ?? '');
    await expect(newest()).toContainText(de.headline.fake);
    await expect(newest()).toContainText(words.paste.names.mail);
  });

  test('a mail that was copied from a page: its links count as they are, not as they look', async () => {
    const text = 'Von: Kundenservice <post@kunden.example>\n\nIhr Amazon-Konto ist gesperrt. Geben Sie Ihr Passwort ein. amazon.de';
    const html = `<p>Von: Kundenservice &lt;post@kunden.example&gt;</p><p>Ihr Amazon-Konto ist gesperrt. Geben Sie Ihr Passwort ein. <a href="https://amazon-konto.top/">amazon.de</a><img src=x onerror="window.ran = true"></p>`;
    await paste(text, html);
    await expect(newest()).toContainText(words.asked.message.fake);
    await expect(newest().locator('.asked-host').first()).toHaveText('amazon-konto.top');
    expect(await page.evaluate('window.ran')).toBeUndefined();
  });
});

test('the list can be cleared', async () => {
  await choose([made('empty.eml', '')]);
  await page.getByRole('button', { name: words.clear }).click();
  await expect(page.getByRole('heading', { name: words.results })).toHaveCount(0);
});
