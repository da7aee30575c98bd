import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type SigninFixture, signinFakes } from '../fixtures/signin/fakes.ts';
import { signinHonest } from '../fixtures/signin/honest.ts';
import { type ExtensionStage, openExtensionStage } from '../tools/evaluate/extension-stage.ts';

// Constructed pages through the built extension as its user meets it: gate, snapshot, judgement, warning. Page scripts run. Every page is
// judged in `tests/page/signin/fixtures.test.ts`; here are those of which a browser sees more, and the plain ways of asking.

const folder = `${import.meta.dirname}/../fixtures/signin`;

/** What a browser draws, runs or loads, and the unit test does not. */
const drawnByBrowser = /<(?:script|style|iframe|svg|template)|contenteditable|url\(|data:image/i;
const plain = new Set([
  'one-page-de',
  'two-step-email-en',
  'two-step-password-en',
  'card-step-en',
  'otp-boxes-de',
  'picture-only-alt',
  'zero-width-de',
  'punycode-host',
  'password-as-text',
  'japanese-card',
  'card-ar',
  'audible-own',
  'amazonas-travel',
  'prime-bank',
]);

/** Files are left out: the browser shows them to us only after a second switch, which no test can press. */
function inBrowser(kind: 'fakes' | 'honest', fixtures: readonly SigninFixture[]): readonly SigninFixture[] {
  return fixtures.filter(({ file, url, level }) => {
    const html = readFileSync(`${folder}/${kind}/${file}.html`, 'utf8');
    if (url.startsWith('file:')) return false;
    return drawnByBrowser.test(html) || url.startsWith('http:') || level === 'suspicious' || level === 'clear' || plain.has(file);
  });
}

const fakes = inBrowser('fakes', signinFakes);
const honest = inBrowser('honest', signinHonest);

let stage: ExtensionStage;
test.beforeAll(async () => {
  stage = await openExtensionStage();
  for (const [kind, fixtures] of [
    ['fakes', fakes],
    ['honest', honest],
  ] as const) {
    for (const { file, url } of fixtures) {
      const { host, pathname, protocol } = new URL(url);
      const html = readFileSync(`${folder}/${kind}/${file}.html`, 'utf8');
      stage.world.pages.put(host + pathname, { html });
      // The world answers for names, over TLS; bare addresses lead nowhere.
      if (protocol === 'http:') await stage.context.route(url, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    }
  }
});
test.afterAll(() => stage.close());

async function levelOf({ url }: SigninFixture): Promise<string> {
  const page = await stage.context.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' }).catch(() => page.waitForLoadState('domcontentloaded').catch(() => undefined));
    // What is drawn from boxes that can be edited is looked at once the user turns to it.
    await page.evaluate(() => document.querySelector<HTMLElement>('[contenteditable]')?.focus()).catch(() => undefined);
    return (await stage.source(page)).verdict.level;
  } finally {
    await page.close();
  }
}

for (const fixture of fakes) {
  test(`stopped: ${fixture.note} (${fixture.file})`, async () => {
    expect(await levelOf(fixture)).toBe(fixture.level);
  });
}

for (const fixture of honest) {
  test(`left alone: ${fixture.note} (${fixture.file})`, async () => {
    expect(['none', 'clear', 'unclear']).toContain(await levelOf(fixture));
  });
}
