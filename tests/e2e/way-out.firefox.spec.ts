import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { banner as de } from '../../utils/i18n/languages/de/banner.ts';
import { pages } from '../../utils/i18n/languages/de/pages.ts';
import { clickInFirefoxBanner, readFirefoxBanner, waitForFirefoxBanner } from '../tools/firefox/banner.ts';
import { launchFirefox, type RunningFirefox } from '../tools/firefox/launch.ts';
import { openFirefoxMail } from '../tools/firefox/open-mail.ts';
import { clickButton, textOf } from '../tools/firefox/press.ts';
import { waitFor } from '../tools/firefox/wait-for.ts';
import { startWorld, type World } from '../world/world.ts';

// What a person can do beyond the banner, in Firefox: header lines by paste, also where the client lives in a frame, and the original as a file.

const words = pages.checkPage;
const start = ['From: Amazon.de <konto@amazon.de>', 'To: me@gmx.net', 'Subject: Ihr Konto', 'Date: Mon, 09 Nov 2026 10:00:00 +0000'];
const refuted = 'Authentication-Results: gmx.net; dkim=none; spf=fail smtp.mailfrom=konto@amazon.de; dmarc=fail header.from=amazon.de';
const text = 'Guten Tag,\r\n\r\nbitte bestätigen Sie Ihr Passwort auf https://www.amazon.de/ innerhalb von 24 Stunden.\r\n';
const forged = new TextEncoder().encode([...start, 'Content-Type: text/plain; charset=utf-8', '', text].join('\r\n'));

let world: World;
let firefox: RunningFirefox;
test.beforeAll(async () => {
  world = await startWorld({ language: 'de' });
  firefox = await launchFirefox({ extensionDir: join(import.meta.dirname, '../../.output/firefox-mv3'), world, language: 'de' });
});
test.afterAll(async () => {
  await firefox.close();
  await world.close();
});

test('a mail in GMX that is unclear is judged again with its header lines', async () => {
  const { marionette } = firefox;
  const before = await marionette.windowHandles();
  await marionette.navigate((await world.gmx.deliver(forged)).url);
  await waitForFirefoxBanner(marionette, 'unclear');
  await clickInFirefoxBanner(marionette, de.banner.details);
  await waitFor('the steps of GMX', async () =>
    (await readFirefoxBanner(marionette))?.text.includes(de.services.gmx.headers) ? true : null,
  );
  await clickInFirefoxBanner(marionette, de.banner.checkAgain);
  const opened = await waitFor(
    'the check page',
    async () => (await marionette.windowHandles()).find((one) => !before.includes(one)) ?? null,
  );
  await marionette.switchToWindow(opened);
  await waitFor('the panel', async () => ((await textOf(marionette)).includes(words.again.title) ? true : null));
  await marionette.executeScript(`document.querySelector('#again-text').value = arguments[0]; return true;`, [
    [refuted, ...start].join('\n'),
  ]);
  await clickButton(marionette, words.again.button);
  await waitFor('the verdict', async () => ((await textOf(marionette)).includes(de.headline.fake) ? true : null));
  await marionette.closeWindow();
  await marionette.switchToWindow(before[0] ?? '');
});

test('a fake in Gmail is saved as the file it was', async () => {
  const { marionette } = firefox;
  const folder = mkdtempSync(join(tmpdir(), 'preview-guard-saved-'));
  await marionette.inChrome(() =>
    marionette.executeScript(
      `Services.prefs.setIntPref('browser.download.folderList', 2);
       Services.prefs.setStringPref('browser.download.dir', arguments[0]);
       Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
       return true;`,
      [folder],
    ),
  );
  const fake = readFileSync(join(import.meta.dirname, '../fixtures/mails/fake-preview-invitation-de/source.eml'));
  await openFirefoxMail(marionette, (await world.gmail.deliver(fake)).url);
  await waitForFirefoxBanner(marionette, 'fake');
  await clickInFirefoxBanner(marionette, de.banner.details);
  await clickInFirefoxBanner(marionette, de.banner.saveOriginal);
  await waitFor('the sentence', async () => ((await readFirefoxBanner(marionette))?.text.includes(de.banner.savedOriginal) ? true : null));
  const saved = await waitFor('the file', async () => {
    const name = readdirSync(folder).find((one) => one.endsWith('.eml'));
    const content = name === undefined ? '' : readFileSync(join(folder, name)).toString();
    return content === '' ? null : content;
  });
  expect(saved).toBe(fake.toString());
  rmSync(folder, { recursive: true, force: true });
});
