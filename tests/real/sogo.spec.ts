import { readdirSync, readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { readEml } from '../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../utils/core/mail/judge.ts';
import type { Level } from '../../utils/core/verdict/verdict.ts';
import { bannerOf, chromiumBuild, expectSilence, shownLevel } from '../e2e/webmail-page.ts';
import { extensionId, launchChromium } from '../tools/browsers.ts';
import { checkMailsHere, saidIn } from '../tools/own-host.ts';
import { requirePackages } from './servers/packages.ts';
import { sogoUser } from './servers/sogo.ts';
import { type RealServers, sogoHost, startReal } from './servers/start.ts';

// A real SOGo 5.8 over a real mailbox: each mail gets the verdict of its file, less the headers, which SOGo hands out to nobody but itself.

const fixtures = `${import.meta.dirname}/../fixtures/mails`;
const mails = readdirSync(fixtures).map((name) => ({ name, eml: readFileSync(`${fixtures}/${name}/source.eml`) }));

let refusal: string | null = null;
let real: RealServers;
let context: BrowserContext;
let page: Page;
test.beforeAll(async () => {
  test.setTimeout(600_000);
  refusal = await requirePackages();
  if (refusal !== null) return console.log(refusal);
  real = await startReal({ INBOX: mails, Spam: [] });
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

async function expectedOf(eml: Uint8Array): Promise<{ readonly level: Level; readonly subject: string }> {
  const outcome = await readEml(eml);
  if (outcome.kind !== 'mail') throw new Error('A fixture is no mail.');
  const { message } = outcome;
  return { level: shownLevel(judgeMail({ ...message, rawHeaders: null, attachments: [] })), subject: message.subject };
}

async function signIn(): Promise<void> {
  await page.goto(`https://${sogoHost}/SOGo/`);
  await page.locator('input[ng-model="app.creds.username"]').fill(sogoUser.name);
  await page.locator('input[ng-model="app.creds.password"]').fill(sogoUser.password);
  await page.locator('button[type=submit]').first().click();
  await page.waitForURL(/\/SOGo\/so\//);
}

const place = `https://${sogoHost}/SOGo/so/${sogoUser.name}/Mail/view#!/Mail/0/INBOX`;

test('is offered, and from the click on each mail has the verdict of its file without headers', async () => {
  test.setTimeout(240_000);
  await signIn();
  await page.goto(place);
  await page.locator('sg-message-list-item, [sg-message-list-item], md-list-item').first().waitFor();
  const popup = await checkMailsHere(context, await extensionId(context), page);
  await expect.poll(() => saidIn(popup)).toContain(sogoHost);
  for (const [at, { name, eml }] of mails.entries()) {
    const { level, subject } = await expectedOf(eml);
    // SOGo draws the next mail in the same page.
    await page.evaluate((hash) => location.assign(hash), `#!/Mail/0/INBOX/${at + 1}`);
    await expect(page.locator('.sg-md-headline')).toContainText(subject.trim().slice(0, 40), { timeout: 15_000 });
    await page.locator('.sg-mail-part').first().waitFor({ state: 'attached', timeout: 15_000 });
    await test.step(`${name}: ${level}`, async () => {
      if (level === 'none' || level === 'clear') await expectSilence(page);
      else await bannerOf(page, [level]);
    });
  }
});
