import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { format } from '../../utils/i18n/format.ts';
import { pages as en } from '../../utils/i18n/languages/en/pages.ts';
import { staysWithoutBanner, waitForFirefoxBanner } from '../tools/firefox/banner.ts';
import { launchFirefox } from '../tools/firefox/launch.ts';
import { openFirefoxMail } from '../tools/firefox/open-mail.ts';
import { clickButton, hasButton, textOf } from '../tools/firefox/press.ts';
import { waitFor } from '../tools/firefox/wait-for.ts';
import { startWorld } from '../world/world.ts';

// Firefox lets the user take the access to mail pages back at any time: the options say where it is missing, and a click gives it again.

const fake = readFileSync(join(import.meta.dirname, '../fixtures/mails/fake-preview-invitation-en/source.eml'));

test('a client whose access is missing says so in the health list, and is checked again after a click on its button', async () => {
  const world = await startWorld({ language: 'en' });
  const firefox = await launchFirefox({ extensionDir: join(import.meta.dirname, '../../.output/firefox-mv3'), world });
  try {
    const { marionette, openExtensionPage } = firefox;
    const [first = ''] = await marionette.windowHandles();
    await openExtensionPage('options.html');
    const options = (await marionette.windowHandles()).find((handle) => handle !== first) ?? '';
    const words = en.options.health;
    const allow = format(words.allow, { name: 'Gmail' });
    const missing = format(words.noAccess, { name: 'Gmail' });
    await waitFor('the list', async () => ((await textOf(marionette)).includes('Gmail') ? true : null));
    expect(await hasButton(marionette, allow)).toBe(false);

    await marionette.executeScript(
      'return browser.permissions.remove({ origins: browser.runtime.getManifest().host_permissions }).then(() => true)',
    );
    await waitFor('the missing access', async () => ((await textOf(marionette)).includes(missing) ? true : null));
    await marionette.switchToWindow(first);
    await openFirefoxMail(marionette, (await world.gmail.deliver(fake)).url);
    await staysWithoutBanner(marionette, 600);

    await marionette.switchToWindow(options);
    await clickButton(marionette, allow);
    await waitFor('the access', async () => ((await textOf(marionette)).includes(missing) ? null : true));
    // Only what was asked for.
    expect(await textOf(marionette)).toContain(format(words.noAccess, { name: 'GMX' }));
    await marionette.switchToWindow(first);
    // A page that was open before has nobody in it who reads mails.
    await marionette.navigate('about:blank');
    await openFirefoxMail(marionette, (await world.gmail.deliver(fake)).url);
    await waitForFirefoxBanner(marionette, 'fake');
  } finally {
    await firefox.close();
    await world.close();
  }
});
