import type { Page } from '@playwright/test';
import { pageMessagesFor } from '../../../../utils/i18n/pages/registry.ts';
import { type Look, looks, type Scene, sceneName } from '../scene.ts';
import { stillPicture } from '../still-picture.ts';
import { inOneLine, wordsSeen } from '../words-seen.ts';

/** A page of the extension: what is pressed in it first, and what it says then. */
interface PageRow {
  readonly what: string;
  readonly file: string;
  words(look: Look): readonly string[];
  press?(page: Page, look: Look): Promise<void>;
}

const wordsOf = ({ language }: Look) => pageMessagesFor(language);

const rows: readonly PageRow[] = [
  { what: 'welcome', file: 'welcome.html', words: (look) => [wordsOf(look).welcome.what.title] },
  {
    what: 'welcome-mark',
    file: 'welcome.html',
    words: (look) => [wordsOf(look).welcome.mark.title],
    press: (page, look) => onTo(wordsOf(look).welcome.mark.title, page, look),
  },
  {
    what: 'welcome-done',
    file: 'welcome.html',
    words: (look) => [wordsOf(look).welcome.done.title],
    press: (page, look) => onTo(wordsOf(look).welcome.done.title, page, look),
  },
  {
    what: 'options',
    file: 'options.html',
    words: (look) => [wordsOf(look).options.title, wordsOf(look).options.sections.mail.title, wordsOf(look).options.sections.signin.title],
  },
  { what: 'help', file: 'help.html', words: (look) => [wordsOf(look).help.title, wordsOf(look).help.sections.report] },
];

/** Presses "next" or "skip" until the step with that title stands there. */
async function onTo(title: string, page: Page, look: Look): Promise<void> {
  const { next, skip } = wordsOf(look).welcome;
  const heading = page.getByRole('heading', { name: title });
  const steps = 8;
  for (let step = 0; step < steps && !(await heading.isVisible()); step += 1) {
    const onward = page.getByRole('button', { name: next, exact: true }).or(page.getByRole('button', { name: skip, exact: true }));
    await onward.first().click();
  }
}

export const pageScenes: readonly Scene[] = rows.flatMap(({ what, file, words, press }) =>
  looks.map(
    (look): Scene => ({
      ...look,
      name: sceneName(what, look),
      expected: inOneLine(words(look)),
      async show(stage) {
        const page = await stage.openOwn(file, look);
        await press?.(page, look);
        return { shown: await wordsSeen(page, words(look)), picture: await stillPicture(page) };
      },
    }),
  ),
);
