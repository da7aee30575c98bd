import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { format } from '../../utils/i18n/format.ts';
import { banner as en } from '../../utils/i18n/languages/en/banner.ts';
import { pages } from '../../utils/i18n/languages/en/pages.ts';
import { madeMsg } from '../core/mail/files/made-msg.ts';
import { launchFirefox } from '../tools/firefox/launch.ts';
import type { Marionette } from '../tools/firefox/marionette.ts';
import { clickButton, textOf } from '../tools/firefox/press.ts';
import { waitFor } from '../tools/firefox/wait-for.ts';
import { startWorld } from '../world/world.ts';
import { archive, madeFiles, mailbox } from './made-files.ts';

// The page that checks what a person brings, in Firefox: every kind of file, a mailbox of 500 mails, and what is pasted.

const words = pages.checkPage;
const fake = readFileSync(join(import.meta.dirname, '../fixtures/mails/fake-preview-invitation-en/source.eml'));

/** Drops a file onto the page. */
async function drop(marionette: Marionette, name: string, content: Uint8Array): Promise<void> {
  await marionette.executeScript(
    `const bytes = Uint8Array.from(atob(arguments[1]), (letter) => letter.charCodeAt(0));
     const data = new DataTransfer();
     data.items.add(new File([bytes], arguments[0]));
     document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
     return true;`,
    [name, Buffer.from(content).toString('base64')],
  );
}

test('files of mail programs, a mailbox, a link and a message are judged', async () => {
  test.setTimeout(90_000);
  const world = await startWorld({ language: 'en' });
  const firefox = await launchFirefox({ extensionDir: join(import.meta.dirname, '../../.output/firefox-mv3'), world });
  try {
    const { marionette, openExtensionPage } = firefox;
    const shows = (sentence: string) => waitFor(sentence, async () => ((await textOf(marionette)).includes(sentence) ? true : null));
    const cards = async (sentence: string) => (await textOf(marionette)).split(sentence).length - 1;
    await openExtensionPage('check.html');
    await shows(words.drop);

    const msg = madeMsg({
      properties: [
        [0x0042, 'Amazon'],
        [0x5d02, 'post@account-review.example'],
        [0x0037, 'Your account'],
        [0x3fde, { long: 65001 }],
        [
          0x1013,
          {
            binary: Buffer.from(
              '<p>Your Amazon account is locked. Confirm your password.</p><a href="https://account-review.example/">Go on</a>',
            ),
          },
        ],
      ],
    });
    for (const { name, content } of [...madeFiles(fake), { name: 'letter.msg', content: msg }]) {
      await drop(marionette, name, content);
      await shows(name);
      await shows(format(words.done, { total: '1' }));
    }
    expect(await cards(en.headline.fake)).toBe(3);

    await clickButton(marionette, words.clear);
    await drop(marionette, 'all.zip', archive({ 'a.eml': fake, 'b.txt': Buffer.from('Remember the milk.') }));
    await shows(format(en.check.problems['not-a-mail'], { file: 'b.txt' }));
    await drop(marionette, 'box.mbox', mailbox(500, fake));
    await shows(format(words.done, { total: '500' }));
    await shows(format(words.group.counts.none, { count: '490' }));
    await shows(format(words.group.counts.fake, { count: '10' }));

    for (const [text, sentence] of [
      ['https://amazon.de.account-review.top/', words.asked.link.fake],
      ['no-reply@amazon.com', words.asked.sender.unclear],
      ['Amazon: your account is locked. Confirm your password: amzn-account.top/x', words.asked.message.fake],
    ] as const) {
      await marionette.executeScript(`document.querySelector('#paste-text').value = arguments[0]; return true;`, [text]);
      await clickButton(marionette, words.paste.button);
      await shows(sentence);
    }
    const entries = await marionette.executeScript('return typeof browser.contextMenus?.create');
    expect(entries).toBe('function');
    expect(world.contacted()).toEqual([]);
  } finally {
    await firefox.close();
    await world.close();
  }
});
