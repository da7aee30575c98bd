import { type Browser, chromium, expect, test } from '@playwright/test';
import { findChromium } from '../tools/browsers.ts';
import { casesIn } from '../tools/webmail-pages/case.ts';
import { type CaseCheck, caseCheck } from '../tools/webmail-pages/check-case.ts';

// Pages of webmail as they were reported, each with what has to be read in it, before the product's own readers in a real browser.

let browser: Browser;
let check: CaseCheck;
test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  check = await caseCheck();
});
test.afterAll(() => browser.close());

for (const one of await casesIn(`${import.meta.dirname}/../fixtures/webmail`)) {
  test(one.name, async () => {
    const page = await browser.newPage();
    expect(await check(page, one)).toEqual([]);
    await page.close();
  });
}
