import { expect, type Page, test } from '@playwright/test';
import { marketplaceHosts } from '../../utils/core/data/genuine-hosts.ts';
import { pages as de } from '../../utils/i18n/languages/de/pages.ts';
import { pages as en } from '../../utils/i18n/languages/en/pages.ts';
import { type OwnStage, openOwnStage } from './own-page.ts';

for (const [language, texts, germany] of [
  ['en', en, 'Germany'],
  ['de', de, 'Deutschland'],
] as const) {
  test.describe(`help in ${language}`, () => {
    let stage: OwnStage;
    let page: Page;
    test.beforeAll(async () => {
      stage = await openOwnStage(language);
      page = await stage.open('help', '#report');
    });
    test.afterAll(() => stage.close());

    test('every fact carries how sure it is', async () => {
      const facts = page.locator('.facts > li');
      await expect(facts).toHaveCount(Object.keys(texts.help.facts).length);
      for (const fact of await facts.allInnerTexts()) {
        expect(fact).toMatch(new RegExp(`(?:${Object.values(texts.help.certainty).join('|')})$`));
      }
    });

    test('a verdict can link to a section, which then stands at the top', async () => {
      await expect(page.getByRole('heading', { name: texts.help.sections.report })).toBeInViewport();
    });

    test('every marketplace has its form', async () => {
      const table = page.getByRole('table');
      await expect(table.getByRole('row')).toHaveCount(marketplaceHosts.length + 1);
      await expect(table.getByRole('row', { name: germany }).getByRole('link')).toHaveAttribute(
        'href',
        'https://www.amazon.de/reportascam',
      );
      for (const name of await table.getByRole('rowheader').allInnerTexts()) expect(name).toMatch(/^\p{Lu}\S/u);
    });

    test('every link within the page leads somewhere', async () => {
      const dead = await page
        .getByRole('link')
        .evaluateAll((links) =>
          links.map((link) => link.getAttribute('href') ?? '').filter((href) => href.startsWith('#') && !document.querySelector(href)),
        );
      expect(dead).toEqual([]);
    });
  });
}
