import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readEml } from '../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../utils/core/mail/judge.ts';
import { popup as en } from '../../utils/i18n/languages/en/popup.ts';
import { shownLevel } from '../e2e/webmail-page.ts';
import { staysWithoutBanner, waitForFirefoxBanner } from '../tools/firefox/banner.ts';
import { launchFirefox, type RunningFirefox } from '../tools/firefox/launch.ts';
import { clickButton, textOf } from '../tools/firefox/press.ts';
import { allowTabInFront } from '../tools/firefox/toolbar.ts';
import { waitFor } from '../tools/firefox/wait-for.ts';
import { requirePackages } from './servers/packages.ts';
import { type RealServers, roundcubeHost, startReal } from './servers/start.ts';

// The same mails in the same Roundcube, in a real Firefox.

const fixtures = `${import.meta.dirname}/../fixtures/mails`;
const mails = readdirSync(fixtures).map((name) => ({ name, eml: readFileSync(`${fixtures}/${name}/source.eml`) }));
const host = roundcubeHost('elastic');

let refusal: string | null = null;
let real: RealServers;
let firefox: RunningFirefox;
test.beforeAll(async () => {
  test.setTimeout(600_000);
  refusal = await requirePackages();
  if (refusal !== null) return console.log(refusal);
  real = await startReal({ INBOX: mails, Spam: [] });
  firefox = await launchFirefox({ extensionDir: `${import.meta.dirname}/../../.output/firefox-mv3`, world: real });
});
test.beforeEach(() => {
  test.skip(refusal !== null, refusal ?? '');
});
test.afterAll(async () => {
  await firefox?.close();
  await real?.stop();
});

test('each mail has the verdict of its file', async () => {
  test.setTimeout(240_000);
  const { marionette } = firefox;
  const [mailTab = ''] = await marionette.windowHandles();
  await marionette.navigate(`https://${host}/`);
  await marionette.executeScript(`document.querySelector('input[name=_user]').value = 'reader';
    document.querySelector('input[name=_pass]').value = 'any';
    document.querySelector('#login-form, form').requestSubmit();`);
  await waitFor('the list', async () => ((await marionette.currentUrl()).includes('_task=mail') ? true : null));
  const tab = await allowTabInFront(marionette);
  await firefox.openExtensionPage(`popup.html?tab=${tab}`);
  await clickButton(marionette, en.protection.own.checkHere);
  await waitFor('the answer', async () => ((await textOf(marionette)).includes('from now on') ? true : null));
  await marionette.closeWindow();
  await marionette.switchToWindow(mailTab);
  for (const [at, { name, eml }] of mails.entries()) {
    const outcome = await readEml(eml);
    if (outcome.kind !== 'mail') throw new Error(`${name} is no mail`);
    const level = shownLevel(judgeMail(outcome.message));
    await marionette.navigate(`https://${host}/?_task=mail&_mbox=INBOX&_uid=${at + 1}&_action=show`);
    await test.step(`${name}: ${level}`, async () => {
      if (level === 'none' || level === 'clear') expect(await staysWithoutBanner(marionette, 500)).toBe(true);
      else await waitForFirefoxBanner(marionette, level);
    });
  }
});
