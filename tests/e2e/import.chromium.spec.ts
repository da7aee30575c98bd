import { expect, type Page, test } from '@playwright/test';
import { defaultSettings } from '../../utils/core/settings/settings.ts';
import { pageMessagesFor } from '../../utils/i18n/pages/registry.ts';
import { copy, history, mark, refusedCopies, script, settings, trusted } from '../fixtures/copies.ts';
import { type OwnStage, openOwnStage } from './own-page.ts';

// What a stranger may hand to "take over from a copy": each file gets one sentence, in the user's language, and storage stays as it is.
// All files are read in `tests/browser/backup.test.ts`; here are those that only a browser can answer, and one for each sentence.

for (const language of ['en', 'de'] as const) {
  test.describe(`in ${language}`, () => {
    const words = pageMessagesFor(language).options.data;
    let stage: OwnStage;
    let page: Page;
    test.beforeAll(async () => {
      stage = await openOwnStage(language);
      await stage.clear();
      await stage.store('sync', 'settings', settings);
      for (const [key, value] of Object.entries({ mark, trusted, history })) await stage.store('local', key, value);
      page = await stage.open('options');
    });
    test.afterAll(() => stage.close());

    const stored = () =>
      page.evaluate(async () =>
        JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.sync.get(null), await chrome.storage.session.get(null)]),
      );

    const chosen = refusedCopies.filter(
      ({ inBrowser, problem }, at) =>
        (language === 'en' && inBrowser) || refusedCopies.findIndex((other) => other.problem === problem) === at,
    );
    for (const { name, content, problem } of chosen) {
      test(`${name}: one sentence, and nothing is changed`, async () => {
        const before = await stored();
        const buffer = typeof content === 'string' ? Buffer.from(content) : content;
        await page.locator('#data input[type=file]').setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer });
        await expect(page.locator('#data').getByRole('alert')).toHaveText(words.importProblems[problem]);
        // It stands below the rows: what nobody sees was not said.
        await expect(page.locator('#data').getByRole('alert')).toBeInViewport();
        expect(await stored()).toBe(before);
        expect(await page.evaluate(() => [(globalThis as { ran?: true }).ran, ({} as { polluted?: true }).polluted])).toEqual([
          undefined,
          undefined,
        ]);
        // So that the next sentence is that of its own file.
        await page.reload();
        await expect(page.locator('#data').getByRole('alert')).toHaveCount(0);
      });
    }

    test('a browser that cannot store all of a good copy: one sentence, and everything is as before', async () => {
      const before = await stored();
      await page.evaluate(() => {
        const { set } = chrome.storage.local;
        Object.assign(chrome.storage.local, {
          set: (items: object, ...more: never[]) =>
            'trusted' in items ? Promise.reject(new Error('no room')) : Reflect.apply(set, chrome.storage.local, [items, ...more]),
        });
      });
      const other = copy({ settings: defaultSettings, mark: { shape: 'key', colour: 'pink' }, trusted: { senders: [], hosts: [] } });
      await page.locator('#data input[type=file]').setInputFiles({ name: 'copy.json', mimeType: '', buffer: Buffer.from(other) });
      await expect(page.locator('#data').getByRole('alert')).toHaveText(words.importProblems.failed);
      expect(await stored()).toBe(before);
      await page.reload();
    });

    test('names that hold markup are text: taken over, shown as they are, and they do not run', async () => {
      const named = copy({ trusted: { senders: [{ address: script, at: 1 }], hosts: [] } });
      await page.locator('#data input[type=file]').setInputFiles({ name: 'copy.json', mimeType: '', buffer: Buffer.from(named) });
      await expect(page.getByText(words.imported)).toBeVisible();
      await expect(page.locator('#trusted bdi')).toHaveText(script);
      expect(await page.evaluate(() => (globalThis as { ran?: true }).ran)).toBeUndefined();
    });
  });
}
