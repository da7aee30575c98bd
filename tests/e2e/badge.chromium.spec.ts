import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unknownPortal } from '../../utils/core/memory/portal.ts';
import { extensionWorker } from '../tools/browsers.ts';
import { manyKnown } from '../tools/known-activities.ts';
import { bannerOf, openMail, openStage, type Stage } from './webmail-page.ts';

// The badge as Chromium has it for one tab: a warning before the number, and nothing of it behind the next mail in the same page.

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage('en');
});
test.afterAll(() => stage.close());

const mail = (name: string) => readFileSync(`${import.meta.dirname}/../fixtures/mails/${name}/source.eml`);

/** Text and colour of the tab with the webmail, and of all others. */
async function badge(): Promise<{ readonly here: string; readonly elsewhere: string }> {
  return await (await extensionWorker(stage.context)).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    const say = async (details: { tabId?: number }) =>
      `${await chrome.action.getBadgeText(details)} ${(await chrome.action.getBadgeBackgroundColor(details)).join()}`;
    return { here: await say(tab?.id === undefined ? {} : { tabId: tab.id }), elsewhere: await say({}) };
  });
}

test('a warning comes before the number of one tab, and goes with the mail', async () => {
  const list = manyKnown(3, Date.now()).map((one) => ({ ...one, closesOn: { kind: 'instant', at: Date.now() + 20 * 86_400_000 } }));
  await (await extensionWorker(stage.context)).evaluate((value) => chrome.storage.local.set({ portal: { version: 1, value } }), {
    ...unknownPortal,
    list,
  });
  await expect.poll(async () => (await badge()).elsewhere).toMatch(/^3 /);
  const quiet = (await badge()).elsewhere;

  await openMail(stage, mail('fake-preview-invitation-en'));
  await bannerOf(stage.page, ['fake']);
  await expect.poll(async () => (await badge()).here).toBe('! 179,38,30,255');
  expect((await badge()).elsewhere).toBe(quiet);

  await openMail(stage, mail('genuine-order-de'));
  await expect.poll(async () => (await badge()).here).toBe(quiet);
  expect((await badge()).elsewhere).toBe(quiet);
});
