import { expect, type Page, test } from '@playwright/test';
import { pages as en } from '../../utils/i18n/languages/en/pages.ts';
import { webmailClients } from '../../utils/page/webmail/clients.ts';
import { readBanners } from '../tools/banner.ts';
import { savedMail } from '../tools/saved-mail.ts';
import { probeBanners } from './banner-probe.ts';
import { clientsWithSite, deliverTo } from './mail-sites.ts';
import { useOptions } from './options-stage.ts';
import { bannerOf } from './webmail-page.ts';

// The controls of the section "Mail" are used as a user would, and their effect is seen in the mail page, at once and after a load. What is
// not here is in `choices`: other mail in Amazon's name, the question before a link, marks in the list, senders who are trusted.

const words = en.options;
const fake = savedMail('fake-preview-invitation-en');

const at = useOptions('en');
const { flip } = at;
let page: Page;
test.beforeEach(async () => {
  page = await at.stage.newPage();
});
test.afterEach(() => page.close());

const levels = async () => (await readBanners(page)).map(({ level }) => level);

/** Ten times the time a banner takes: nothing announces that none will come. */
async function silence(): Promise<void> {
  await page.waitForTimeout(600);
  expect(await levels()).toEqual([]);
}

test('every client has its line here', () => {
  expect([...clientsWithSite].sort()).toEqual(webmailClients.map(({ id }) => id).sort());
});

// Those at hosts of the user's own: see `own-webmail`.
for (const { id, name } of webmailClients.filter(({ matches }) => matches.length > 0)) {
  test(`${name}: switched off, its mails get no banner, at once and after a load; another client goes on; switched on, it is back`, async () => {
    const url = await deliverTo(at.stage.world, id, fake);
    const client = at.options.getByRole('checkbox', { name, exact: true });
    await page.goto(url);
    await bannerOf(page, ['fake']);
    await client.uncheck();
    await expect.poll(levels).toEqual([]);
    await page.reload();
    await silence();
    const other = id === 'gmail' ? 'outlook' : 'gmail';
    await page.goto((await at.stage.world[other].deliver(fake)).url);
    await bannerOf(page, ['fake']);
    await page.goto(url);
    await silence();
    await client.check();
    await bannerOf(page, ['fake']);
  });
}

test('a client that is switched off is not called blind, and has no marks in its list', async () => {
  const { url } = await at.stage.world.gmail.deliver(fake);
  const client = at.options.getByRole('checkbox', { name: 'Gmail', exact: true });
  const marks = page.locator('preview-guard-mark');
  const hash = (to: string) => page.evaluate((name) => location.assign(name), to);
  await page.goto(url);
  await bannerOf(page, ['fake']);
  await hash('#inbox');
  await expect(marks).not.toHaveCount(0);
  await client.uncheck();
  await expect(marks).toHaveCount(0);
  await page.goto('about:blank');
  await page.goto(url);
  // The reader waits ten seconds before it says that it cannot read.
  await page.waitForTimeout(11_500);
  expect(await at.stage.stored('local', 'health')).toMatchObject({ gmail: { blindSince: null } });
  await hash('#inbox');
  await client.check();
  await hash(new URL(url).hash);
  await bannerOf(page, ['fake']);
});

/** Speaks for Amazon from its own domain, without any proof of it. */
const unclear = new TextEncoder().encode(
  [
    'From: "Amazon.com" <shipment-tracking@amazon.com>',
    'To: anna@example.com',
    'Subject: Payment declined: update your payment method',
    'Date: Tue, 10 Nov 2026 09:12:41 +0000',
    '',
    'Hello Anna, your payment was declined. Please update your payment method: https://www.amazon.com/gp/your-account',
  ].join('\r\n'),
);

/** The same without a wish: where no headers are visible, every genuine order is like that. */
const quiet = new TextEncoder().encode(
  [
    'From: "Amazon.com" <shipment-tracking@amazon.com>',
    'To: anna@example.com',
    'Subject: Your Amazon.com order has shipped',
    'Date: Tue, 10 Nov 2026 09:12:41 +0000',
    '',
    'Hello Anna, your package is on its way: https://www.amazon.com/gp/your-account',
  ].join('\r\n'),
);

for (const [label, level, eml, before] of [
  [words.switches.mail.showUnclear.label, 'unclear', unclear, true],
  [words.switches.mail.showEveryUnclear.label, 'unclear', quiet, false],
  [words.switches.mail.showClear.label, 'clear', savedMail('genuine-order-de'), false],
] as const) {
  test(`“${label}” brings the quiet line and takes it away`, async () => {
    const shown = (on: boolean) => expect.poll(levels, { timeout: 10_000 }).toEqual(on ? [level] : []);
    await page.goto((await at.stage.world.gmail.deliver(eml)).url);
    if (before) await shown(true);
    else await silence();
    await flip(label);
    await shown(!before);
    await page.reload();
    if (before) await silence();
    else await shown(true);
    await flip(label);
    await shown(before);
  });
}

test('the personal mark that is picked stands in the banner, and follows the next pick', async () => {
  test.slow();
  await page.goto((await at.stage.world.gmail.deliver(fake)).url);
  await bannerOf(page, ['fake']);
  const probe = await probeBanners(page);
  const drawn = () => probe.first((root) => root.querySelector('svg.mark')?.outerHTML ?? '');
  expect(await drawn()).toBe('');
  const seen = new Set<string>();
  for (const shape of Object.values(en.mark.shapes)) {
    await at.options.getByRole('radio', { name: shape, exact: true }).check();
    await expect.poll(async () => !['', ...seen].includes(await drawn()), shape).toBe(true);
    seen.add(await drawn());
  }
  for (const colour of Object.values(en.mark.colours)) {
    const radio = at.options.getByRole('radio', { name: colour, exact: true });
    if (await radio.isChecked()) continue;
    await radio.check();
    await expect.poll(async () => !seen.has(await drawn()), colour).toBe(true);
    seen.add(await drawn());
  }
});
