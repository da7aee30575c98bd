import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unknownPortal } from '../../utils/core/memory/portal.ts';
import { activityKinds } from '../../utils/core/portal/list/activity.ts';
import { defaultSettings, type Settings } from '../../utils/core/settings/settings.ts';
import { pages as en } from '../../utils/i18n/languages/en/pages.ts';
import { manyKnown } from '../tools/known-activities.ts';
import { useOptions } from './options-stage.ts';
import { whenIdle } from './worker-control.ts';

// The sections "Data" and "About", and the ways within the page: what is taken out comes back whole, what is erased is gone everywhere.

const words = en.options;
const at = useOptions('en');

/** Nothing in it is a default. */
const everyChoice: Settings = {
  language: 'de',
  look: 'dark',
  mail: { ...switched(defaultSettings.mail), clientsOff: ['gmx', 'proton'] },
  signin: switched(defaultSettings.signin),
  portal: { ...switched(defaultSettings.portal), address: 'https://portal.example', intervalHours: 48, order: 'title' },
  notifications: {
    ...switched(defaultSettings.notifications),
    leadMinutes: [10_080, 15],
    kindsOff: ['survey', 'other'],
    quietHours: { enabled: false, from: 1_290, to: 375 },
    digestAt: 1_085,
  },
};
const kept = {
  mark: { shape: 'boat', colour: 'violet' },
  trusted: {
    senders: [{ address: '"ä" <b>@web.example', at: 1_790_000_000_000 }],
    hosts: [{ host: 'xn--bcher-kva.example', at: 1_790_000_000_001 }],
  },
  history: [{ kind: 'mail', id: 'gmail 18c \u2028 “x”', who: 'a@web.example', level: 'fake', at: 1_790_000_000_002 }],
  tally: [{ month: '2026-09', mails: { fake: 1, suspicious: 0, unclear: 2, clear: 3 }, pages: 1, takenBack: 1 }],
};

const everything = () =>
  at.options.evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    sync: await chrome.storage.sync.get(null),
    session: await chrome.storage.session.get(null),
  }));
const nothing = { local: {}, sync: {}, session: {} };

/** All of it but what was said once on this device, which no copy brings. */
const choices = async () => {
  const { local, ...rest } = await everything();
  return { ...rest, local: Object.fromEntries(Object.entries(local).filter(([key]) => key !== 'noted')) };
};

/** The settings with every switch the other way. */
function switched<Group extends object>(group: Group): Group {
  const other = Object.entries(group).map(([name, value]) => [name, typeof value === 'boolean' ? !value : value]);
  return { ...group, ...Object.fromEntries(other) };
}

async function erase(texts = words): Promise<void> {
  await at.options.getByRole('button', { name: texts.data.eraseButton }).click();
  await at.options.getByRole('button', { name: texts.data.eraseYes }).click();
  await expect(at.options.getByText(texts.data.erased)).toBeVisible();
}

test('a copy brings every choice back as it was, after everything was erased', async () => {
  await at.stage.store('sync', 'settings', everyChoice);
  for (const [key, value] of Object.entries(kept)) await at.stage.store('local', key, value);
  await at.options.reload();
  await expect(at.options.locator('html')).toHaveAttribute('lang', 'de');
  const before = await choices();
  const [download] = await Promise.all([at.options.waitForEvent('download'), at.options.locator('#data button').first().click()]);
  const buffer = readFileSync(await download.path());

  await at.options.getByRole('combobox').first().waitFor();
  await at.options.locator('#data button.danger').click();
  await at.options.locator('#data .notice button.danger').click();
  await expect(at.options.getByText(words.data.erased)).toBeVisible();
  expect(await everything()).toEqual(nothing);

  await at.options.locator('#data input[type=file]').setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer });
  await expect(at.options.locator('html')).toHaveAttribute('lang', 'de');
  await expect.poll(choices).toEqual(before);
});

test('erasing empties every storage, takes back what was planned, and closes what stands on the screen', async () => {
  await at.options.getByRole('button', { name: words.notifications.allow }).click();
  await expect(at.options.getByRole('button', { name: words.notifications.test })).toBeEnabled();
  const now = Date.now();
  const seen = { firstSeen: now - 20 * 86_400_000 };
  const list = manyKnown(activityKinds.length, now).map((one) => ({
    ...one,
    ...seen,
    closesOn: { kind: 'instant', at: now + 50 * 60_000 },
  }));
  const page = 'https://www.amazonpreview.com/home';
  const source = { page, language: 'en', how: 'page', start: page, etag: '', lastModified: '' };
  const wishes = { showTitles: true, leadMinutes: [60, 15], quietHours: { enabled: false, from: 0, to: 0 } };
  await at.stage.store('sync', 'settings', { notifications: wishes });
  await at.stage.store('local', 'portal', {
    ...unknownPortal,
    list,
    sources: [source],
    outcome: { kind: 'ok', unchanged: false },
    nextAt: now + 3_600_000,
  });
  for (const [key, value] of Object.entries(kept)) await at.stage.store('local', key, value);
  await at.options.evaluate(async () => {
    await chrome.storage.local.set({ 'aside.local.mark': 'rubbish' });
    await chrome.storage.session.set({ 'fake-hosts': { version: 1, value: ['a.example'] } });
    chrome.alarms.create('portal-sync', { when: Date.now() + 3_600_000 });
  });
  const alarms = () => at.options.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name).sort());
  const notices = () => at.options.evaluate(async () => Object.keys((await chrome.notifications.getAll()) as object));
  const badge = () => at.options.evaluate(() => chrome.action.getBadgeText({}));
  await expect.poll(notices).not.toEqual([]);
  await expect.poll(alarms).toEqual(['portal-badge', 'portal-remind', 'portal-sync', 'portal-turn']);
  await expect.poll(badge).not.toBe('');

  await erase();
  // Gone, and nothing that was under way brings it back.
  await whenIdle(at.options);
  expect(await everything()).toEqual(nothing);
  expect(await alarms()).toEqual(['portal-badge']);
  expect(await notices()).toEqual([]);
  expect(await badge()).toBe('');
  const rows = at.options.locator('#data tbody tr');
  await expect(rows.filter({ hasText: words.data.nothing })).toHaveCount(await rows.count());
});

test('a portal of the user’s own is no longer read after everything was erased', async () => {
  const registered = () => at.options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  await at.options.getByLabel(words.portal.address.label).fill('https://portal.example');
  await at.options.getByRole('button', { name: words.portal.use }).click();
  await expect.poll(registered).toEqual(['portal-custom']);
  await erase();
  await expect.poll(registered).toEqual([]);
});

test('every way within the page and out of it leads somewhere', async () => {
  const ways = at.options.getByRole('navigation', { name: en.controls.contents }).getByRole('link');
  expect(await ways.count()).toBe(12);
  for (const way of await ways.all()) {
    await way.click();
    const section = at.options.locator(new URL(at.options.url()).hash);
    await expect(section.getByRole('heading', { level: 2 })).toBeInViewport();
  }
  for (const [name, path, text] of [
    [words.about.licences, '/licences.txt', 'preact'],
    [words.about.links.help, '/help.html', en.help.title],
    [words.about.links.check, '/check.html', en.checkPage.title],
    [words.about.links.welcome, '/welcome.html', en.welcome.what.title],
  ] as const) {
    await at.options.locator('#about').getByRole('link', { name, exact: true }).click();
    await expect(at.options.getByText(text).first()).toBeVisible();
    expect(new URL(at.options.url()).pathname).toBe(path);
    await at.options.goBack();
  }
});
