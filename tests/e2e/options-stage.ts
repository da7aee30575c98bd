import { type Page, test } from '@playwright/test';
import { type OwnStage, openOwnStage } from './own-page.ts';

/** The options page as the tests of a file find it: anew for each, with nothing stored. */
export interface OptionsStage {
  readonly stage: OwnStage;
  readonly options: Page;
  /** Turns a switch by its name. */
  flip(label: string): Promise<void>;
  /** Opens a page beside it for as long as the work takes. */
  withPage(work: (page: Page) => Promise<void>): Promise<void>;
}

/** Registers what has to happen before and after the tests of a file. What is given may be used within tests only. */
export function useOptions(language: 'de' | 'en'): OptionsStage {
  let stage: OwnStage | undefined;
  let options: Page | undefined;
  test.beforeAll(async () => {
    stage = await openOwnStage(language);
  });
  test.afterAll(() => stage?.close());
  test.beforeEach(async () => {
    await stage?.clear();
    options = await stage?.open('options', '#portal');
  });
  test.afterEach(() => options?.close());
  return {
    get stage() {
      return within(stage);
    },
    get options() {
      return within(options);
    },
    flip: (label) => within(options).getByRole('switch', { name: label, exact: true }).click(),
    async withPage(work) {
      const page = await within(stage).newPage();
      try {
        await work(page);
      } finally {
        await page.close();
      }
    },
  };
}

function within<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('Used outside of a test');
  return thing;
}
