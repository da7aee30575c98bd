import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { unknownPortal } from '../../utils/core/memory/portal.ts';
import { emptyReminderState } from '../../utils/core/memory/reminder-state.ts';
import { defaultSettings, type Settings } from '../../utils/core/settings/settings.ts';
import { pages as de } from '../../utils/i18n/languages/de/pages.ts';
import { pages as en } from '../../utils/i18n/languages/en/pages.ts';
import { type OwnStage, openOwnStage } from './own-page.ts';

// Every setting is changed as a user would and read from where the rest of the extension reads it.

let stage: OwnStage;
let page: Page;
test.beforeAll(async () => {
  stage = await openOwnStage('en');
});
test.beforeEach(async () => {
  await stage.clear();
  // Who asks for the settings about surveys has them, member or not.
  page = await stage.open('options', '#portal');
});
test.afterEach(() => page.close());
test.afterAll(() => stage.close());

const settings = async () => (await stage.stored('sync', 'settings')) as Settings | null;
const words = en.options;

const switches = [
  { label: words.switches.notifications.newTitles.label, read: (s: Settings) => s.notifications.newTitles },
  { label: words.switches.notifications.deadlines.label, read: (s: Settings) => s.notifications.deadlines },
  { label: words.switches.notifications.problems.label, read: (s: Settings) => s.notifications.problems },
  { label: words.notifications.quietHours.label, read: (s: Settings) => s.notifications.quietHours.enabled },
  { label: words.switches.notifications.digest.label, read: (s: Settings) => s.notifications.digest },
  { label: words.switches.notifications.weeklyLook.label, read: (s: Settings) => s.notifications.weeklyLook },
  { label: words.switches.notifications.showTitles.label, read: (s: Settings) => s.notifications.showTitles },
  { label: words.switches.mail.otherAmazonMail.label, read: (s: Settings) => s.mail.otherAmazonMail },
  { label: words.switches.mail.guardLinks.label, read: (s: Settings) => s.mail.guardLinks },
  { label: words.switches.mail.listMarks.label, read: (s: Settings) => s.mail.listMarks },
  { label: words.switches.mail.showUnclear.label, read: (s: Settings) => s.mail.showUnclear },
  { label: words.switches.mail.showEveryUnclear.label, read: (s: Settings) => s.mail.showEveryUnclear },
  { label: words.switches.mail.showClear.label, read: (s: Settings) => s.mail.showClear },
  { label: words.switches.signin.enabled.label, read: (s: Settings) => s.signin.enabled },
  { label: words.switches.portal.enabled.label, read: (s: Settings) => s.portal.enabled },
  { label: words.switches.portal.onlyWhatIOpen.label, read: (s: Settings) => s.portal.onlyWhatIOpen },
];

for (const { label, read } of switches) {
  test(`the switch “${label}” saves at once, says so, and goes back`, async () => {
    const before = read(defaultSettings);
    const control = page.getByRole('switch', { name: label, exact: true });
    await expect(control).toBeChecked({ checked: before });
    await control.click();
    await expect(page.getByRole('status').filter({ hasText: en.controls.saved })).toHaveCount(1);
    await expect.poll(async () => read((await settings()) ?? defaultSettings)).toBe(!before);
    await control.click();
    await expect.poll(async () => read((await settings()) ?? defaultSettings)).toBe(before);
  });
}

test('a client can be switched off, and the health list says so', async () => {
  await page.getByRole('checkbox', { name: 'GMX' }).uncheck();
  await expect.poll(async () => (await settings())?.mail.clientsOff).toEqual(['gmx']);
  await expect(page.getByText(words.health.switchedOff)).toBeVisible();
});

test('lead times, quiet hours and the time of the summary are kept in minutes', async () => {
  await page.getByRole('checkbox', { name: '1 week' }).check();
  await page.getByRole('checkbox', { name: '3 hours' }).uncheck();
  await expect.poll(async () => (await settings())?.notifications.leadMinutes).toEqual([10_080, 4_320, 1_440]);
  await page.getByLabel(words.notifications.from.label).fill('21:30');
  await page.getByLabel(words.notifications.to.label).fill('06:15');
  await page.getByRole('switch', { name: words.switches.notifications.digest.label }).click();
  await page.getByLabel(words.notifications.digestAt.label).fill('18:05');
  await expect
    .poll(async () => (await settings())?.notifications)
    .toMatchObject({ quietHours: { from: 1_290, to: 375 }, digest: true, digestAt: 1_085 });
});

test('kinds of titles are chosen one by one', async () => {
  await page.getByRole('checkbox', { name: 'Storyboard' }).uncheck();
  await page.getByRole('checkbox', { name: words.notifications.otherKind }).uncheck();
  await expect.poll(async () => (await settings())?.notifications.kindsOff).toEqual(['storyboard', 'other']);
  await page.getByRole('checkbox', { name: 'Storyboard' }).check();
  await expect.poll(async () => (await settings())?.notifications.kindsOff).toEqual(['other']);
});

test('the interval of the portal is kept in hours', async () => {
  await page.getByLabel(words.portal.intervalHours.label).selectOption({ label: 'every 2 days' });
  await expect.poll(async () => (await settings())?.portal.intervalHours).toBe(48);
});

test('an address of the portal is taken only if it is a site', async () => {
  const address = page.getByLabel(words.portal.address.label);
  const use = page.getByRole('button', { name: words.portal.use });
  for (const wrong of ['http://portal.example', 'javascript:alert(1)', 'portal', 'https://']) {
    await address.fill(wrong);
    await use.click();
    await expect(page.getByRole('alert').filter({ hasText: words.portal.invalid })).toBeVisible();
  }
  expect((await settings())?.portal.address ?? defaultSettings.portal.address).toBe(defaultSettings.portal.address);
  await address.fill(' https://de.portal.example/welcome?x=1 ');
  await use.click();
  await expect.poll(async () => (await settings())?.portal.address).toBe('https://de.portal.example');
  await expect(address).toHaveValue('https://de.portal.example');
});

test('language and look change the page at once, and other open pages too', async () => {
  const help = await stage.open('help');
  await page.getByRole('combobox', { name: words.look.language.label }).selectOption({ label: 'Deutsch' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(de.options.title);
  await expect(help.getByRole('heading', { level: 1 })).toHaveText(de.help.title);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.getByRole('combobox', { name: de.options.look.look.label }).selectOption({ label: de.options.look.dark });
  for (const open of [page, help]) {
    await expect.poll(() => open.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(31, 35, 40)');
  }
  await help.close();
});

test('the personal mark is kept', async () => {
  await page.getByRole('radio', { name: en.mark.shapes.boat }).check();
  await page.getByRole('radio', { name: en.mark.colours.violet }).check();
  await expect.poll(() => stage.stored('local', 'mark')).toEqual({ shape: 'boat', colour: 'violet' });
});

test('a trusted sender is removed and brought back to its place', async () => {
  const trusted = {
    senders: [1, 2, 3].map((at) => ({ address: `sender${at}@web.example`, at })),
    hosts: [{ host: 'shop.example', at: 5 }],
  };
  await stage.store('local', 'trusted', trusted);
  await page.getByRole('button', { name: 'Remove sender2@web.example' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'sender2@web.example' })).toHaveCount(0);
  await expect.poll(async () => JSON.stringify(await stage.stored('local', 'trusted'))).not.toContain('sender2');
  await page.getByRole('button', { name: en.controls.undo }).click();
  await expect.poll(() => stage.stored('local', 'trusted')).toEqual(trusted);
  await page.getByRole('button', { name: 'Remove shop.example' }).click();
  await expect.poll(() => stage.stored('local', 'trusted')).toMatchObject({ hosts: [] });
});

test('health names what was read, what is blind, and copies the report', async () => {
  const health = {
    pagesOpened: 3,
    messagesRead: 1_234,
    unreadable: 2,
    lastRead: Date.now() - 7_200_000,
    blindSince: Date.now(),
    report: 'div[role=main]',
  };
  await stage.store('local', 'health', { gmail: health });
  const gmail = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Gmail' }) });
  await expect(gmail).toContainText('2 hours ago');
  await expect(gmail).toContainText('1,234 read, 2 not readable');
  await expect(gmail).toContainText('Gmail has changed');
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await gmail.getByRole('button', { name: words.health.copyReport }).click();
  await expect(gmail.getByRole('status')).toHaveText(words.health.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('div[role=main]');
});

test('a test notification is shown once the browser allows it', async () => {
  const allow = page.getByRole('button', { name: words.notifications.allow });
  const send = page.getByRole('button', { name: words.notifications.test });
  await expect(allow).toBeVisible();
  await expect(send).toBeDisabled();
  await allow.click();
  await expect(allow).toHaveCount(0);
  await send.click();
  await expect(page.getByText(words.notifications.testSent)).toBeVisible();
  expect(Object.keys((await page.evaluate('chrome.notifications.getAll()')) as object)).toEqual(['test']);
});

test('the permission for sign-in pages is given and taken back', async () => {
  await page.getByRole('button', { name: words.signin.allow }).click();
  await expect(page.getByText(words.signin.allowed)).toBeVisible();
  await page.getByRole('button', { name: words.signin.revoke }).click();
  await expect(page.locator('#signin').getByText(words.signin.notAllowed)).toBeVisible();
});

test.describe('copies', () => {
  const history = [{ kind: 'mail', id: 'gmail 1', who: 'a@web.example', level: 'fake', at: 1_790_000_000_000 }];

  async function savedCopy(): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.data.exportButton }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^preview-guard-\d{4}-\d\d-\d\d\.json$/);
    return readFileSync(await download.path(), 'utf8');
  }

  async function takeOver(text: string | Buffer): Promise<void> {
    const buffer = typeof text === 'string' ? Buffer.from(text) : text;
    await page.locator('#data input[type=file]').setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer });
  }

  test('what is saved can be taken over again, after everything was erased', async () => {
    await stage.store('local', 'history', history);
    await page.getByRole('radio', { name: en.mark.shapes.moon }).check();
    await page.getByRole('switch', { name: words.switches.mail.showClear.label }).click();
    await expect.poll(async () => (await settings())?.mail.showClear).toBe(true);
    const copy = await savedCopy();

    await page.getByRole('button', { name: words.data.eraseButton }).click();
    await expect(page.getByRole('button', { name: words.data.eraseNo })).toBeFocused();
    await page.getByRole('button', { name: words.data.eraseYes }).click();
    await expect(page.getByText(words.data.erased)).toBeVisible();
    expect([await settings(), await stage.stored('local', 'mark'), await stage.stored('local', 'history')]).toEqual([null, null, null]);
    await expect(page.getByRole('switch', { name: words.switches.mail.showClear.label })).not.toBeChecked();

    await takeOver(copy);
    await expect(page.getByText(words.data.imported)).toBeVisible();
    expect((await settings())?.mail.showClear).toBe(true);
    expect(await stage.stored('local', 'mark')).toEqual({ shape: 'moon', colour: 'blue' });
    expect(await stage.stored('local', 'history')).toEqual(history);
    await expect(page.getByRole('switch', { name: words.switches.mail.showClear.label })).toBeChecked();
  });

  test('erasing asks once and can be declined', async () => {
    await stage.store('local', 'history', history);
    await page.getByRole('button', { name: words.data.eraseButton }).click();
    await page.getByRole('button', { name: words.data.eraseNo }).click();
    await expect(page.getByRole('button', { name: words.data.eraseButton })).toBeFocused();
    expect(await stage.stored('local', 'history')).toEqual(history);
  });
});

test('the table of data names everything that is stored and its size', async () => {
  await page.getByText(/^What is stored:/).click();
  const table = page.locator('#data').getByRole('table');
  await expect(table.getByRole('row', { name: /^Personal mark/ })).toContainText(words.data.nothing);
  await page.getByRole('radio', { name: en.mark.shapes.key }).check();
  await expect(table.getByRole('row', { name: /^Personal mark/ })).toContainText('kB');
  await stage.store('local', 'told', emptyReminderState);
  await expect(table.getByRole('row', { name: /^Which reminders/ })).toContainText('kB');
  await stage.store('local', 'aside.local.mark', 'rubbish');
  await expect(table.getByRole('row', { name: /^Kept apart/ })).toContainText('kB');
});

test('who has no surveys sees one sentence about them, and asks for their settings with one click', async () => {
  const plain = await stage.open('options');
  const shown = plain.getByRole('switch', { name: words.switches.portal.enabled.label });
  await expect(plain.getByText(words.surveys.hidden)).toBeVisible();
  await expect(shown).toHaveCount(0);
  await expect(plain.getByRole('heading', { name: words.sections.notifications.title, exact: true })).toHaveCount(0);
  await plain.getByRole('button', { name: words.surveys.show }).click();
  await expect(shown).toBeVisible();
  await plain.close();
});

test('who has read a list sees the settings for surveys at once', async () => {
  await stage.store('local', 'portal', { ...unknownPortal, goodAt: Date.now() });
  const plain = await stage.open('options');
  await expect(plain.getByRole('switch', { name: words.switches.portal.enabled.label })).toBeVisible();
  await plain.close();
});

test('the sections begin with mail, and the language stands above all', async () => {
  const titles = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(titles.slice(0, 3)).toEqual([words.sections.mail.title, words.sections.own.title, words.sections.signin.title]);
  const language = await page.getByRole('combobox', { name: words.look.language.label }).boundingBox();
  expect(language?.y).toBeLessThan((await page.getByRole('heading', { level: 2 }).first().boundingBox())?.y ?? 0);
});

test('a pause is kept as a day, and ended by one click', async () => {
  await page.getByLabel(words.notifications.pausedUntil.label).fill('2999-02-03');
  await expect.poll(async () => (await settings())?.portal.pausedUntil).toBe('2999-02-03');
  await page.getByRole('button', { name: words.notifications.resume }).click();
  await expect.poll(async () => (await settings())?.portal.pausedUntil).toBeNull();
});

test('wishes about reminders may hold on this computer alone', async () => {
  await page.getByRole('switch', { name: words.notifications.onlyHere.label }).click();
  await expect.poll(() => stage.stored('local', 'reminders-here')).toMatchObject({ showTitles: false });
  await page.getByRole('switch', { name: words.switches.notifications.showTitles.label, exact: true }).click();
  await expect.poll(() => stage.stored('local', 'reminders-here')).toMatchObject({ showTitles: true });
  expect((await settings())?.notifications.showTitles ?? false).toBe(false);
});

test('the number at the symbol is a choice', async () => {
  await page.getByLabel(words.toolbar.badge.label).selectOption({ label: words.toolbar.badges.due });
  await expect.poll(async () => (await settings())?.portal.badge).toBe('due');
});

test('what was judged is told in numbers, of this month and of twelve', async () => {
  await expect(page.getByText(words.record.empty)).toBeVisible();
  const month = new Date().toLocaleDateString('en-CA').slice(0, 7);
  const numbers = { mails: { fake: 1_234, suspicious: 0, unclear: 0, clear: 0 }, pages: 2, takenBack: 1 };
  await stage.store('local', 'tally', [{ month, ...numbers }]);
  const table = page.locator('#record').getByRole('table');
  await expect(table.getByRole('row', { name: en.checkPage.group.levels.fake })).toContainText('1,2341,234');
  await expect(table.getByRole('row', { name: words.record.takenBack })).toContainText('11');
});

test('erasing gives back what the browser allows only if that is wanted', async () => {
  const allowed = () => page.evaluate(`chrome.permissions.contains({ origins: ['<all_urls>'] })`);
  await page.getByRole('button', { name: words.signin.allow }).click();
  await expect.poll(allowed).toBe(true);
  await page.getByRole('button', { name: words.data.eraseButton }).click();
  await expect(page.getByText(words.data.eraseKeeps)).toBeVisible();
  await page.getByRole('button', { name: words.data.eraseYes }).click();
  await expect(page.getByText(words.data.erased)).toBeVisible();
  expect(await allowed()).toBe(true);
  await page.getByRole('button', { name: words.data.eraseButton }).click();
  await page.getByRole('checkbox', { name: words.data.erasePermissions }).check();
  await page.getByRole('button', { name: words.data.eraseYes }).click();
  // Permissions are given back by the browser one after the other, which takes longer than a sentence.
  await expect(page.getByText(words.data.erasedAll)).toBeVisible({ timeout: 20_000 });
  expect(await allowed()).toBe(false);
});

test('the report of a page that cannot be read is saved as a file', async () => {
  const blind = { pagesOpened: 1, messagesRead: 1, unreadable: 0, lastRead: 1, blindSince: 2, report: 'div[role=main]' };
  await stage.store('local', 'health', { gmail: blind });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.health.saveReport }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe('div[role=main]');
  await expect(page.locator('.standing')).toContainText('Gmail has changed');
});
