// `npm run webmail-pages -- DIR`: the product's own readers over a folder of webmail pages, each with a comment that says what has to be read.
// Exit code: 0 all read as they say, 1 not all, 64 no such pages.
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.ts';
import { casesIn } from './webmail-pages/case.ts';
import { caseCheck } from './webmail-pages/check-case.ts';

const folder = process.argv[2];
const cases = folder === undefined ? [] : await casesIn(folder);
if (cases.length === 0) {
  console.error('usage: npm run webmail-pages -- DIR');
  process.exit(64);
}
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
const check = await caseCheck();
let right = 0;
for (const one of cases) {
  const page = await browser.newPage();
  const found = await check(page, one);
  await page.close();
  if (found.length === 0) right += 1;
  console.log(`${found.length === 0 ? 'right' : 'WRONG'}  ${one.name}`);
  for (const line of found) console.log(`         ${line}`);
}
await browser.close();
console.log(`${right} of ${cases.length} right`);
process.exitCode = right === cases.length ? 0 : 1;
