import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pageMessagesFor } from '../../utils/i18n/pages/registry.ts';
import { popupMessagesFor } from '../../utils/i18n/popup/registry.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';
import { staysWithoutBanner, waitForFirefoxBanner } from '../tools/firefox/banner.ts';
import { launchFirefox } from '../tools/firefox/launch.ts';
import { openFirefoxMail } from '../tools/firefox/open-mail.ts';
import { clickButton, hasButton, textOf } from '../tools/firefox/press.ts';
import { waitFor } from '../tools/firefox/wait-for.ts';
import { portalOrigin } from '../world/sites/portal/model.ts';
import { startWorld } from '../world/world.ts';

// The way of somebody who has just installed the extension in Firefox, which gives no access to mail pages by itself.

const pictures = join(import.meta.dirname, '../../.output/journey');
const extensionDir = join(import.meta.dirname, '../../.output/firefox-mv3');

for (const language of ['en', 'de'] as const) {
  test(`from the installation to the first reminder, in ${language}`, async () => {
    test.setTimeout(90_000);
    const { welcome: words } = pageMessagesFor(language);
    const texts = popupMessagesFor(language);
    const world = await startWorld({ language });
    const firefox = await launchFirefox({ extensionDir, world, language });
    mkdirSync(pictures, { recursive: true });
    let step = 0;
    try {
      const { marionette, openExtensionPage } = firefox;
      const picture = async () => {
        step += 1;
        // As a person sees it: with every change of colour at its end.
        await marionette.executeScript('return Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => true)');
        writeFileSync(join(pictures, `firefox-${language}-${String(step).padStart(2, '0')}.png`), await marionette.screenshot());
      };
      const [first = ''] = await marionette.windowHandles();
      const title = (wanted: string) =>
        waitFor(`the step "${wanted}"`, async () =>
          (await marionette.executeScript(`return document.querySelector('h2')?.innerText`)) === wanted ? true : null,
        );

      await openExtensionPage('popup.html');
      const popup = await handleOf('popup.html');
      // A temporary installation is given everything; an ordinary one is not. Reminders wait for the end of quiet hours, and this test runs at any hour.
      await marionette.executeScript(
        `const { host_permissions: origins } = browser.runtime.getManifest();
         return Promise.all([
           browser.permissions.remove({ origins }),
           browser.storage.sync.set({ settings: { version: 1, value: { notifications: { quietHours: { enabled: false, from: 0, to: 0 } } } } }),
         ]).then(() => true)`,
      );

      // The mailbox is open already, as it mostly is. Nothing is checked in it without access, and the window of the toolbar says so.
      await marionette.switchToWindow(first);
      const mail = readFileSync(join(import.meta.dirname, `../fixtures/mails/fake-preview-invitation-${language}/source.eml`));
      await openFirefoxMail(marionette, (await world.gmail.deliver(mail)).url);
      expect(await staysWithoutBanner(marionette, 300)).toBe(true);
      await marionette.switchToWindow(popup);
      const mailbox = await marionette.executeScript(
        'return browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === undefined)?.id)',
      );
      await openExtensionPage(`popup.html?tab=${mailbox}`);
      await waitFor('the words about access', async () => ((await textOf(marionette)).includes(texts.protection.noAccess) ? true : null));
      await picture();

      await openExtensionPage('welcome.html');
      const welcome = await handleOf('welcome.html');
      await title(words.what.title);
      await picture();
      await clickButton(marionette, words.next);
      await title(words.access.title);
      await picture();
      await clickButton(marionette, words.access.allow);
      await waitFor('the access', async () => ((await textOf(marionette)).includes(words.access.allowed) ? true : null));

      // The first verdict, in the page that was never loaded anew.
      await marionette.switchToWindow(first);
      expect((await waitForFirefoxBanner(marionette, 'fake')).text).toContain(messagesFor(language).headline.fake);
      await picture();
      await marionette.switchToWindow(welcome);
      await clickButton(marionette, words.next);
      await title(words.pin.title);
      await picture();
      // Called "Skip" where the browser says that the symbol is hidden; this Firefox may or may not say.
      await clickButton(marionette, (await hasButton(marionette, words.next)) ? words.next : words.skip);
      await title(words.mark.title);
      await marionette.executeScript(`document.querySelector('input[type=radio]').click()`);
      await waitFor('the sample', async () => ((await textOf(marionette)).includes(words.mark.sample) ? true : null));
      await picture();
      await clickButton(marionette, words.next);
      await title(words.signin.title);
      await clickButton(marionette, words.signin.allow);
      await waitFor('the check', async () => ((await textOf(marionette)).includes(words.signin.allowed) ? true : null));
      await picture();
      await clickButton(marionette, words.next);
      await title(words.notifications.title);
      await clickButton(marionette, words.notifications.allow);
      await waitFor('the reminders', async () => ((await textOf(marionette)).includes(words.notifications.allowed) ? true : null));
      await picture();
      await clickButton(marionette, words.next);
      await title(words.portal.title);
      await picture();
      await clickButton(marionette, words.skip);
      await title(words.done.title);
      const end = await textOf(marionette);
      for (const line of [words.done.state.mailOn, words.done.state.markOn, words.done.state.signinOn, words.done.state.notesOn])
        expect(end).toContain(line);

      await picture();

      // Signs in to the portal as always; what is pending is read from the page that is open anyway.
      await marionette.switchToWindow(first);
      await marionette.navigate(`${portalOrigin}/sign-in`);
      await marionette.executeScript(
        `document.querySelector('[type=email]').value = arguments[0];
         document.querySelector('[type=password]').value = arguments[1];
         document.querySelector('form button').click();`,
        [world.portal.user.email, world.portal.user.password],
      );
      await waitFor('the portal', async () => ((await marionette.currentUrl()).endsWith('/home') ? true : null));

      await marionette.switchToWindow(popup);
      await waitFor('the list', async () => ((await textOf(marionette)).includes('Zero Hour & Company') ? true : null));
      await picture();

      // The next verdict, with the mark.
      await marionette.switchToWindow(first);
      await openFirefoxMail(marionette, (await world.gmail.deliver(mail)).url);
      expect((await waitForFirefoxBanner(marionette, 'fake')).text).toContain(messagesFor(language).headline.fake);
      await picture();

      // The first reminder: a new title is there at the next sync.
      await marionette.switchToWindow(popup);
      const [known, ...others] = world.portal.activities();
      if (!known) throw new Error('The portal is empty');
      world.portal.setActivities([known, ...others, { ...known, slug: 'night-train', title: 'Night Train to Basel' }]);
      await clickButton(marionette, texts.sync.now);
      await waitFor('the new title', async () => ((await textOf(marionette)).includes('Night Train to Basel') ? true : null), 20_000);
      await waitFor('the reminder', async () => {
        const names = await marionette.executeScript(
          'return browser.storage.local.get("told").then(({ told }) => Object.keys(told?.value.ledger ?? {}))',
        );
        return (names as readonly string[]).some((name) => name.startsWith('new:')) ? true : null;
      });
      await picture();

      async function handleOf(name: string): Promise<string> {
        return await waitFor(name, async () => {
          for (const handle of await marionette.windowHandles()) {
            await marionette.switchToWindow(handle);
            if ((await marionette.currentUrl()).endsWith(name)) return handle;
          }
          return null;
        });
      }
    } finally {
      await firefox.close();
      await world.close();
    }
  });
}
