import { expect, type Page, test } from '@playwright/test';
import { extensionWorker } from '../tools/browsers.ts';
import { fakePage, suspiciousPage, typedPath } from './signin-pages.ts';
import { allowAllSites, openSigninStage, type SigninStage } from './signin-stage.ts';
import { becoming, blankOpener, framePages, turnedTo, waysAround } from './signin-ways.ts';

// Ways of hiding, through the built extension in a real Chromium: the warning stands, and no key has reached the page.

const warningUrl = /^chrome-extension:\/\/[a-p]{32}\/warning\.html#/;

let stage: SigninStage;
let page: Page;
test.beforeAll(async () => {
  stage = await openSigninStage();
  const { pages } = stage.world;
  for (const [host, html] of Object.entries(framePages)) pages.put(host, { html });
  pages.put('versteck.example/inner', { html: framePages['rahmen-feld.example'] ?? '' });
  pages.put('leer.example', { html: blankOpener });
  await allowAllSites(stage);
});
test.beforeEach(async () => {
  stage.world.requests.length = 0;
  page = await stage.context.newPage();
});
test.afterEach(() => page.close());
test.afterAll(() => stage.close());

const typed = () => stage.world.requests.filter(({ path }) => path.startsWith(typedPath)).map(({ path }) => path);

async function onWarning(tab = page): Promise<void> {
  await expect.poll(() => tab.url(), { timeout: 8_000, intervals: [20, 50, 100] }).toMatch(warningUrl);
}

/** A warning may come between two keys. */
async function press(tab: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) if (!warningUrl.test(tab.url())) await tab.keyboard.press(key).catch(() => undefined);
}

for (const [how, html] of Object.entries(waysAround)) {
  test(`a page is stopped that hides behind ${how}`, async () => {
    stage.world.pages.put('versteck.example', { html });
    await page.goto('https://versteck.example/', { waitUntil: 'commit' }).catch(() => undefined);
    await onWarning();
  });
}

for (const [what, html] of Object.entries(turnedTo)) {
  test(`a page is stopped before the first key that asks by ${what}`, async () => {
    stage.world.pages.put('versteck.example', { html });
    await page.goto('https://versteck.example/').catch(() => undefined);
    await page.evaluate(() => document.getElementById('box')?.focus()).catch(() => undefined);
    await press(page, 's', 'e', 'c');
    await onWarning();
    expect(typed()).toEqual([]);
  });
}

for (const [what, html] of Object.entries(becoming)) {
  test(`a page that becomes Amazon’s by ${what} is stopped before the next key`, async () => {
    stage.world.pages.put('wandel.example', { html });
    await page.goto('https://wandel.example/');
    await page.evaluate(() => document.querySelector('input')?.focus());
    // It has been judged, and was nobody in particular.
    await expect.poll(() => stage.toolbarTitle(page)).toBe('Preview Guard');
    await page.evaluate("addEventListener('input', () => navigator.sendBeacon('/typed/input'), true); become()").catch(() => undefined);
    await press(page, 's', 'e', 'c');
    await onWarning();
    expect(typed()).toEqual([]);
  });
}

test('a page in whose words nobody reads Amazon is judged again when the user turns to its field', async () => {
  // The name is drawn by a picture that says nothing; it comes into the words without a change that shows.
  const html = `<!doctype html><html lang="en"><title>Sign in</title><style>.on h1::before { content: "Amazon" }</style><body><h1 class="t"></h1>
    <p>Your account is locked. Sign in to unlock it.</p><input type="password" placeholder="Password"></body></html>`;
  stage.world.pages.put('wandel.example/still', { html });
  await page.goto('https://wandel.example/still');
  await page.waitForTimeout(1_200);
  await page.evaluate(() => document.body.classList.add('on'));
  await page.locator('input').focus();
  await onWarning();
});

test('a blank window into which its opener writes is stopped', async () => {
  await page.goto('https://leer.example/');
  const opening = stage.context.waitForEvent('page');
  await page.locator('#go').click();
  const blank = await opening;
  await onWarning(blank);
  await blank.close();
});

test('the warning stands although the storage takes nothing', async () => {
  const worker = await extensionWorker(stage.context);
  stage.world.pages.put('voll.example', { html: fakePage() });
  await worker.evaluate(async () => {
    // What a session may hold, in pieces that fit: 10 MB.
    for (let size = 4_000_000; size > 10; size = Math.floor(size / 2)) {
      for (let part = 0; part < 4; part += 1)
        await chrome.storage.session.set({ [`full-${size}-${part}`]: 'x'.repeat(size) }).catch(() => undefined);
    }
  });
  try {
    await page.goto('https://voll.example/', { waitUntil: 'commit' }).catch(() => undefined);
    await onWarning();
    await expect(page.locator('.warned-host')).toHaveText('voll.example');
  } finally {
    await worker.evaluate(() => chrome.storage.session.clear());
  }
});

test('the banner of a suspicious page that moves it away stays in the window', async () => {
  const move =
    '<style>html { position: absolute; width: 100vw; transform: translateX(-200vw) } body { transform: translateX(200vw) }</style>';
  stage.world.pages.put('fraglich.example', { html: suspiciousPage().replace('</body>', `${move}</body>`) });
  await page.goto('https://fraglich.example/');
  const left = () => page.evaluate(() => document.querySelector('preview-guard-banner')?.getBoundingClientRect().left ?? -1);
  await expect.poll(left).toBeGreaterThanOrEqual(0);
});
