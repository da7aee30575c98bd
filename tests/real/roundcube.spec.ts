import { readdirSync, readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { readEml } from '../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../utils/core/mail/judge.ts';
import type { Level } from '../../utils/core/verdict/verdict.ts';
import { bannerOf, chromiumBuild, expectSilence, shownLevel } from '../e2e/webmail-page.ts';
import { readBanners } from '../tools/banner.ts';
import { extensionId, launchChromium } from '../tools/browsers.ts';
import { checkMailsHere, saidIn } from '../tools/own-host.ts';
import { requirePackages } from './servers/packages.ts';
import { skins } from './servers/roundcube.ts';
import { type RealServers, roundcubeHost, startReal } from './servers/start.ts';

// A real Roundcube 1.6 over a real mailbox: each mail gets the verdict that `check-mail` gives for its file, but for what Roundcube takes away.

const fixtures = `${import.meta.dirname}/../fixtures/mails`;
const kept = readdirSync(fixtures).map((name) => ({ name, eml: readFileSync(`${fixtures}/${name}/source.eml`) }));
/** More mails to compare: every `.eml` of the folder that `REAL_MAILS` names. */
const { REAL_MAILS: folder } = process.env;
const more = (folder ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : []).map((name) => ({
  name,
  eml: readFileSync(`${folder}/${name}`),
}));
const mails = [...kept, ...more];
const fake = 'fake-preview-invitation-en';

let refusal: string | null = null;
let real: RealServers;
let context: BrowserContext;
let page: Page;
test.beforeAll(async () => {
  test.setTimeout(600_000);
  refusal = await requirePackages();
  if (refusal !== null) return console.log(refusal);
  real = await startReal({ INBOX: mails, Spam: mails.slice(0, 2) });
  context = await launchChromium({ extensionDir: chromiumBuild, world: real });
  page = context.pages()[0] ?? (await context.newPage());
});
test.beforeEach(() => {
  test.skip(refusal !== null, refusal ?? '');
});
test.afterAll(async () => {
  await context?.close();
  await real?.stop();
});

const uidOf = (name: string) => mails.findIndex((one) => one.name === name) + 1;

async function expectedLevel(name: string): Promise<Level> {
  const outcome = await readEml(mails[uidOf(name) - 1]?.eml ?? new Uint8Array());
  if (outcome.kind !== 'mail') throw new Error(`${name} is no mail`);
  return shownLevel(judgeMail(outcome.message));
}

async function signIn(host: string): Promise<void> {
  await page.goto(`https://${host}/`);
  if ((await page.locator('input[name=_user]').count()) === 0) return;
  await page.locator('input[name=_user]').fill('reader');
  await page.locator('input[name=_pass]').fill('any');
  await page.locator('#rcmloginsubmit, [type=submit]').first().click();
  await page.waitForURL(/_task=mail/);
}

/** The level that is shown once it stays: a warning does not wait for the headers, which may take it back. A quiet level counts as what was expected of it. */
async function shownIn(expected: Level): Promise<string> {
  const quiet = expected === 'none' || expected === 'clear';
  const level = async () => (await readBanners(page))[0]?.level ?? (quiet ? expected : 'none');
  const until = Date.now() + 3_000;
  let since = Date.now();
  let last = await level();
  while (Date.now() < until && !(last === expected && Date.now() - since > 600)) {
    await page.waitForTimeout(50);
    const now = await level();
    if (now !== last) since = Date.now();
    last = now;
  }
  return last;
}

/** Opens a mail of a folder on a page of its own. */
const openPage = (host: string, uid: number, folder = 'INBOX') =>
  page.goto(`https://${host}/?_task=mail&_mbox=${folder}&_uid=${uid}&_action=show`);

async function expectLevel(level: Level): Promise<void> {
  if (level === 'none' || level === 'clear') await expectSilence(page);
  else await bannerOf(page, [level]);
}

test('more mails, if any were named: each has the verdict of its file', async () => {
  test.skip(more.length === 0, 'REAL_MAILS names no folder');
  test.setTimeout(1_800_000);
  const host = roundcubeHost('elastic');
  await signIn(host);
  await checkMailsHere(context, await extensionId(context), page);
  const differences: string[] = [];
  for (const { name } of more) {
    const expected = await expectedLevel(name);
    await openPage(host, uidOf(name));
    const shown = await shownIn(expected);
    if (shown !== expected) differences.push(`${name}: ${shown}, the file ${expected}`);
  }
  console.log(`${more.length - differences.length} of ${more.length} as the file.\n${differences.join('\n')}`);
  expect(differences).toEqual([]);
});

for (const skin of skins) {
  const host = roundcubeHost(skin);
  test.describe(`Roundcube, ${skin}`, () => {
    test('is offered, and from the click on each mail has the verdict of its file', async () => {
      test.setTimeout(180_000);
      await signIn(host);
      const popup = await checkMailsHere(context, await extensionId(context), page);
      await expect.poll(() => saidIn(popup)).toContain(host);
      for (const { name } of kept) {
        await openPage(host, uidOf(name));
        await test.step(`${name}: ${await expectedLevel(name)}`, async () => await expectLevel(await expectedLevel(name)));
      }
    });

    test('is read beside the list too, and its rows are marked', async () => {
      await signIn(host);
      await page.goto(`https://${host}/?_task=mail&_mbox=INBOX`);
      await page.locator(`#messagelist tr.message a[href*="_uid=${uidOf(fake)}&"]`).click();
      await bannerOf(page, ['fake']);
      await expect(page.locator('#messagelist preview-guard-mark')).not.toHaveCount(0);
    });

    test('the spam folder is read, with what the receiver found', async () => {
      await signIn(host);
      await openPage(host, 1, 'Spam');
      await expectLevel(await expectedLevel(mails[0]?.name ?? ''));
      await openPage(host, uidOf(fake));
      await bannerOf(page, ['fake']);
      expect(real.asked.some((path) => path.startsWith(host) && path.includes('_action=viewsource'))).toBe(true);
      expect(await readBanners(page)).toHaveLength(1);
    });
  });
}
