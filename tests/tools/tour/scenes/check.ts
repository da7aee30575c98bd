import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from '../../../../utils/i18n/format.ts';
import { pageMessagesFor } from '../../../../utils/i18n/pages/registry.ts';
import { messagesFor } from '../../../../utils/i18n/registry.ts';
import { madeFiles } from '../../../e2e/made-files.ts';
import { type Look, looks, type Scene, sceneName } from '../scene.ts';
import { mailFolder } from '../show-mail.ts';
import { stillPicture } from '../still-picture.ts';
import { inOneLine, wordsSeen } from '../words-seen.ts';

/** The check page with files of several programs at once: a fake as Apple Mail and as a mailbox, a genuine order, and what is no mail. */
function filesFor(fake: Uint8Array) {
  const order = readFileSync(join(mailFolder, 'genuine-order-de', 'source.eml'));
  // The last one stands on top.
  const named = [{ name: 'notes.txt', content: Buffer.from('Milk.') }, { name: 'order.eml', content: order }, ...madeFiles(fake)];
  return named.map(({ name, content }) => ({ name, mimeType: 'message/rfc822', buffer: Buffer.from(content) }));
}

function sampleFor({ language }: Look): Uint8Array {
  return readFileSync(join(mailFolder, `fake-preview-invitation-${language === 'de' ? 'de' : 'en'}`, 'source.eml'));
}

function wordsFor(look: Look, files: number): readonly string[] {
  const { headline, check } = messagesFor(look.language);
  const { done } = pageMessagesFor(look.language).checkPage;
  return [
    format(done, { total: String(files) }),
    headline.fake,
    headline.clear,
    format(check.problems['not-a-mail'], { file: 'notes.txt' }),
  ];
}

/** The scene of the check page in a look, with a fake of its own or that of the fixtures. */
export function checkScene(look: Look, name = sceneName('check', look), fake = sampleFor(look)): Scene {
  const files = filesFor(fake);
  const words = wordsFor(look, files.length);
  return {
    ...look,
    name,
    expected: inOneLine(words),
    async show(stage) {
      const page = await stage.openOwn('check.html', look);
      await page.locator('input[type=file]').setInputFiles(files);
      const shown = await wordsSeen(page, words);
      const { results } = pageMessagesFor(look.language).checkPage;
      await page
        .getByRole('heading', { name: results, exact: true })
        .evaluate((heading) => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 24));
      return { shown, picture: await stillPicture(page) };
    },
  };
}

export const checkScenes: readonly Scene[] = looks.map((look) => checkScene(look));
