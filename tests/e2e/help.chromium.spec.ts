import { expect, type Page, test } from '@playwright/test';
import { marketplaceHosts } from '../../utils/core/data/genuine-hosts.ts';
import { pages as de } from '../../utils/i18n/languages/de/pages.ts';
import { pages as en } from '../../utils/i18n/languages/en/pages.ts';
import { type OwnStage, openOwnStage } from './own-page.ts';

for (const [language, texts, ownHost] of [
  ['en', en, 'amazon.com'],
  ['de', de, 'amazon.de'],
] as const) {
  test.describe(`help in ${language}`, () => {
    let stage: OwnStage;
    let page: Page;
    test.beforeAll(async () => {
      stage = await openOwnStage(language);
      page = await stage.open('help', '#report');
    });
    test.afterAll(() => stage.close());

    test('what to do stands first, in three steps, the last of which leads on', async () => {
      await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(texts.help.sections.now);
      const steps = page.locator('#now').getByRole('listitem');
      await expect(steps).toHaveCount(3);
      await expect(steps.last().getByRole('link', { name: texts.help.sections.late })).toHaveAttribute('href', '#late');
    });

    test('how sure a fact is stands where the programme is told, and nowhere else', async () => {
      for (const id of ['programme', 'genuine']) {
        for (const fact of await page.locator(`#${id} .facts > li`).allInnerTexts()) {
          expect(fact).toMatch(new RegExp(`(?:${Object.values(texts.help.certainty).join('|')})$`));
        }
      }
      await expect(page.locator('.facts > li')).toHaveCount(Object.keys(texts.help.facts).length);
      await expect(page.locator('#fake .certainty, #check .certainty')).toHaveCount(0);
    });

    test('what can go wrong is said, each with what to do', async () => {
      for (const { title, steps } of texts.help.wrong) {
        await expect(page.getByRole('heading', { level: 3, name: title })).toBeVisible();
        for (const step of steps) await expect(page.getByText(step)).toBeVisible();
      }
    });

    test('a verdict can link to a section, which then stands at the top', async () => {
      await expect(page.getByRole('heading', { name: texts.help.sections.report })).toBeInViewport();
    });

    test('every marketplace has its form, the reader’s own first', async () => {
      const report = page.locator('#report');
      const own = report.getByRole('table').first();
      await expect(own.getByRole('row')).toHaveCount(2);
      await expect(own.getByRole('link')).toHaveAttribute('href', `https://www.${ownHost}/reportascam`);
      await report.getByText(texts.help.report.others).click();
      const others = report.getByRole('table').last();
      await expect(others.getByRole('row')).toHaveCount(marketplaceHosts.length);
      for (const name of await others.getByRole('rowheader').allInnerTexts()) expect(name).toMatch(/^\p{Lu}\S/u);
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
