import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { format } from '../../utils/i18n/format.ts';
import { banner as de } from '../../utils/i18n/languages/de/banner.ts';
import { banner as en } from '../../utils/i18n/languages/en/banner.ts';
import { clickInBanner, readBanner } from '../tools/banner.ts';
import { extensionWorker } from '../tools/browsers.ts';
import { fakePage, hidingPages, ordinaryPage, suspiciousPage, typedPath } from './signin-pages.ts';
import { allowAllSites, openSigninStage, registeredScripts, type SigninStage } from './signin-stage.ts';
import { bannerOf, expectSilence } from './webmail-page.ts';

// The built extension in a real Chromium on constructed pages under invented hosts.

/** With a Cyrillic letter. */
const disguised = 'amaz\u043en.example';

const warningUrl = /^chrome-extension:\/\/[a-p]{32}\/warning\.html#/;

async function onWarning(page: Page): Promise<void> {
  // Not `waitForURL`: the warning cuts off the loading of the page, which that takes for a failure.
  await expect.poll(() => page.url(), { timeout: 8_000, intervals: [20, 50, 100] }).toMatch(warningUrl);
}

/** Opens a page that is judged while it loads: the navigation may be cut off by the warning. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'commit' }).catch(() => undefined);
}

test.describe('without the permission', () => {
  let stage: SigninStage;
  test.beforeAll(async () => {
    stage = await openSigninStage();
    stage.world.pages.put('konto-abgleich.example', { html: fakePage() });
  });
  test.afterAll(() => stage.close());

  test('nothing is registered and no page is touched', async () => {
    expect(await registeredScripts(stage.context)).toEqual([]);
    const page = await stage.context.newPage();
    await page.goto('https://konto-abgleich.example/');
    await page.locator('#password').pressSequentially('abc');
    await expect.poll(() => stage.world.requests.filter(({ path }) => path.startsWith(typedPath)).length).toBeGreaterThan(0);
    expect(page.url()).toBe('https://konto-abgleich.example/');
    await page.close();
  });

  test('an open page is guarded from the click on, and left alone after the switch is turned off', async () => {
    const open = await stage.context.newPage();
    await open.goto('https://konto-abgleich.example/open');
    await allowAllSites(stage);
    await onWarning(open);

    const worker = await extensionWorker(stage.context);
    await worker.evaluate(async () => {
      await chrome.storage.sync.set({ settings: { version: 1, value: { signin: { enabled: false } } } });
    });
    await expect.poll(() => registeredScripts(stage.context)).toEqual([]);
    await open.goto('https://konto-abgleich.example/again');
    await open.locator('#password').pressSequentially('abc');
    expect(open.url()).toBe('https://konto-abgleich.example/again');

    await worker.evaluate(async () => void (await chrome.storage.sync.remove('settings')));
    await expect.poll(() => registeredScripts(stage.context)).toEqual(['signin-gate', 'signin-roots']);
    await worker.evaluate(async () => void (await chrome.permissions.remove({ origins: ['<all_urls>'] })));
    await expect.poll(() => registeredScripts(stage.context)).toEqual([]);
  });
});

test.describe('with the permission', () => {
  let stage: SigninStage;
  let page: Page;
  test.beforeAll(async () => {
    stage = await openSigninStage();
    const { pages } = stage.world;
    pages.put('konto-abgleich.example', { html: fakePage() });
    pages.put('konto-pruefen.example', { html: fakePage() });
    pages.put('xn--amazn-mye.example', { html: fakePage() });
    pages.put('opener.example', { html: ordinaryPage });
    pages.put('sperren.example', { html: fakePage({ script: 'addEventListener("beforeunload", (event) => event.preventDefault());' }) });
    pages.put('vielleicht.example', { html: suspiciousPage() });
    pages.put('reise.example', { html: ordinaryPage });
    pages.put('www.amazon.de', { html: fakePage() });
    pages.put('rahmen.example', { html: `${ordinaryPage}<iframe src="https://konto-pruefen.example/in-frame"></iframe>` });
    pages.put('srcdoc.example', {
      html: `${ordinaryPage}<iframe sandbox="allow-forms" srcdoc='${fakePage().replaceAll("'", '&#39;')}'></iframe>`,
    });
    const written = JSON.stringify(fakePage()).replaceAll('</', '<\\/');
    pages.put('neu.example', {
      html: `${ordinaryPage}<script>addEventListener('load', () => setTimeout(() => { document.open(); document.write(${written}); document.close(); }, 300));</script>`,
    });
    pages.put('huelle.example', {
      html: `${ordinaryPage}<script>addEventListener('load', () => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        setTimeout(() => { frame.contentDocument.write(${written}); frame.contentDocument.close(); }, 300);
      });</script>`,
    });
    await allowAllSites(stage);
  });
  test.beforeEach(async () => {
    stage.world.requests.length = 0;
    page = await stage.context.newPage();
  });
  test.afterEach(() => page.close());
  test.afterAll(() => stage.close());

  test('the warning says where, what and why, and what to do', async () => {
    await visit(page, 'https://xn--amazn-mye.example/');
    await onWarning(page);
    const { warning } = en.signin;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(warning.title);
    await expect(page.locator('.warned-host')).toHaveText(disguised);
    await expect(page.locator('.warned-host strong')).toHaveText(disguised);
    await expect(page.getByText(format(warning.ascii, { host: 'xn--amazn-mye.example' }))).toBeVisible();
    expect(await page.locator('.warning > ul > li').count()).toBe(3);
    for (const reason of await page.locator('.warning li').allInnerTexts()) expect(reason).not.toMatch(/[{}]/);
    await expect(page.getByRole('button', { name: warning.leave })).toBeFocused();
    await expect(page.getByRole('link', { name: format(warning.real, { marketplace: 'amazon.com' }) })).toHaveAttribute(
      'href',
      'https://www.amazon.com/',
    );
    await expect(page.getByRole('button', { name: /Go on/ })).toBeHidden();
    expect(await stage.toolbarTitle(page)).toBe(format(en.signin.toolbar.fake, { host: disguised }));
    await page.getByText(warning.goOn, { exact: true }).click();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  });

  test('in a small window, as with 200 % zoom, one sees first that this is a warning', async () => {
    await page.setViewportSize({ width: 640, height: 400 });
    await visit(page, 'https://konto-abgleich.example/small');
    await onWarning(page);
    await expect(page.getByRole('button', { name: en.signin.warning.leave })).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
  });

  test('leaving leads back to where the page was opened', async () => {
    await page.goto('https://opener.example/');
    await visit(page, 'https://konto-abgleich.example/left');
    await onWarning(page);
    await page.getByRole('button', { name: en.signin.warning.leave }).click();
    await page.waitForURL('https://opener.example/');
  });

  test('the browser’s own way back leads past the page too', async () => {
    await page.goto('https://opener.example/');
    await visit(page, 'https://konto-abgleich.example/back');
    await onWarning(page);
    await page.locator('.warned-host').waitFor();
    await page.evaluate(() => history.back()).catch(() => undefined);
    await page.waitForURL('https://opener.example/', { timeout: 8_000 });
    // And the same link, followed again, is warned of again.
    await page.waitForTimeout(300);
    await visit(page, 'https://konto-abgleich.example/back');
    await onWarning(page);
  });

  for (const way of ['the button', 'the browser’s own way back'] as const) {
    test(`${way} leads past a page that fills the history with itself`, async () => {
      const script = 'for (const step of [1, 2, 3]) history.pushState(0, "", "?step=" + step);';
      stage.world.pages.put('stufen.example', { html: fakePage({ script }) });
      await page.goto('https://opener.example/');
      await visit(page, 'https://stufen.example/');
      await onWarning(page);
      await page.locator('.warned-host').waitFor();
      if (way === 'the button') await page.getByRole('button', { name: en.signin.warning.leave }).click();
      else await page.evaluate(() => history.back()).catch(() => undefined);
      await expect.poll(() => page.url(), { timeout: 8_000 }).toBe('https://opener.example/');
      await page.waitForTimeout(1_000);
      expect(page.url()).toBe('https://opener.example/');
    });
  }

  test('leaving closes a tab that has nowhere to go back to', async () => {
    await page.goto('https://opener.example/');
    const opening = stage.context.waitForEvent('page');
    await page.evaluate(() => void open('https://konto-abgleich.example/new-tab', '_blank', 'noopener'));
    const tab = await opening;
    await onWarning(tab);
    const closed = tab.waitForEvent('close');
    await tab.getByRole('button', { name: en.signin.warning.leave }).click();
    await closed;
  });

  test('going on holds for this host and this session, and is no circle', async () => {
    await page.goto('https://opener.example/');
    await visit(page, 'https://konto-pruefen.example/a?b=c#d');
    await onWarning(page);
    await page.getByText(en.signin.warning.goOn, { exact: true }).click();
    await page.getByRole('button', { name: format(en.signin.warning.goOnButton, { host: 'konto-pruefen.example' }) }).click();
    await page.waitForURL('https://konto-pruefen.example/a?b=c#d');
    await page.locator('#password').pressSequentially('abc');
    await expect.poll(() => stage.world.requests.filter(({ path }) => path.startsWith(typedPath)).length).toBeGreaterThan(0);
    await page.reload();
    await page.locator('#password').pressSequentially('abc');
    expect(page.url()).toBe('https://konto-pruefen.example/a?b=c#d');
    // Another host is another matter.
    await visit(page, 'https://konto-abgleich.example/after');
    await onWarning(page);
    const worker = await extensionWorker(stage.context);
    await worker.evaluate(async () => void (await chrome.storage.session.remove('allowed-hosts')));
  });

  test('a suspicious page gets a banner and one question before a secret; a trusted host gets nothing more', async () => {
    await page.goto('https://vielleicht.example/');
    const banner = await bannerOf(page, ['suspicious']);
    expect(banner.text).toContain(en.signin.headline.suspicious);
    expect(banner.text).toContain('vielleicht.example');
    expect(await stage.toolbarTitle(page)).toBe(format(en.signin.toolbar.suspicious, { host: 'vielleicht.example' }));

    await page.locator('#password').click();
    await expect.poll(async () => (await readBanner(page))?.buttons).toContain(en.signin.notice.stay);
    await page.keyboard.press('s');
    expect(await page.locator('#password').inputValue()).toBe('');
    await clickInBanner(page, en.signin.notice.type);
    await expect(page.locator('#password')).toBeFocused();
    await page.keyboard.type('abc');
    expect(await page.locator('#password').inputValue()).toBe('abc');

    await page.evaluate(() => document.querySelector('preview-guard-banner')?.remove());
    await bannerOf(page, ['suspicious']);
    await clickInBanner(page, en.signin.notice.trust);
    await expect.poll(async () => (await readBanner(page))?.buttons).toContain(en.banner.undoTrust);
    await expect.poll(() => stage.toolbarTitle(page)).toBe(en.name);
    await page.reload();
    await expectSilence(page);
  });

  for (const [what, html] of [
    [
      'in a modal dialog',
      suspiciousPage().replace('<form', '<dialog id="d"><form').replace('</form>', '</form></dialog><script>d.showModal()</script>'),
    ],
    [
      'under a page laid over everything',
      suspiciousPage().replace('<body>', '<body style="position: fixed; inset: 0; z-index: 2147483647; background: #fff">'),
    ],
  ] as const) {
    test(`the question ${what} can be seen and answered`, async () => {
      stage.world.pages.put('fraglich.example/darueber', { html });
      await page.goto('https://fraglich.example/darueber');
      await bannerOf(page, ['suspicious']);
      await page.locator('#password').click();
      // A field that has the focus already asks with the first key.
      await page.keyboard.press('s');
      await expect.poll(async () => (await readBanner(page))?.buttons).toContain(en.signin.notice.stay);
      expect(await page.evaluate(() => document.elementFromPoint(300, 20)?.localName)).toBe('preview-guard-banner');
      await page.keyboard.press('Escape');
      await expect.poll(async () => (await readBanner(page))?.buttons ?? []).not.toContain(en.signin.notice.stay);
      await page.locator('#password').click();
      await expect.poll(async () => (await readBanner(page))?.buttons).toContain(en.signin.notice.type);
      await clickInBanner(page, en.signin.notice.type);
      // The question gives the field its focus back.
      await expect(page.locator('#password')).toBeFocused();
      await page.keyboard.type('abc');
      expect(await page.locator('#password').inputValue()).toBe('abc');
    });
  }

  test('a page that shows its fields first and its name later is judged again', async () => {
    const [before = '', after = ''] = fakePage().split('<h1>');
    const [words = '', form = ''] = after.split('<form');
    const late = `setTimeout(() => { document.title = 'Amazon Sign-In'; document.body.insertAdjacentHTML('afterbegin', ${JSON.stringify(`<h1>${words}`)}); }, 700)`;
    const plain = `${before.replace('Amazon Sign-In', 'Sign in')}<form${form.replace(/<input type="email"[^>]*>/, '').replace(/<p>©.*?<\/p>/, '')}`;
    stage.world.pages.put('spaet.example', { html: plain.replace('</body>', `<script>${late}</script></body>`) });
    await visit(page, 'https://spaet.example/');
    await onWarning(page);
  });

  test('a page that sweeps the banner away, or hides it, is stopped', async () => {
    const fights = ['remove()', 'style.setProperty("display", "none", "important")', 'toggleAttribute("hidden", true)'];
    for (const fight of fights) {
      const script = `new MutationObserver(() => document.querySelector('preview-guard-banner')?.${fight})
        .observe(document, { childList: true, subtree: true, attributes: true })`;
      stage.world.pages.put('fraglich.example/fegt', { html: suspiciousPage().replace('</form>', `</form><script>${script}</script>`) });
      await visit(page, `https://fraglich.example/fegt?${fights.indexOf(fight)}`);
      await onWarning(page);
      await page.goto('about:blank');
    }
  });

  test('an address of Amazon’s is said in the toolbar and nowhere in the page', async () => {
    await page.goto('https://www.amazon.de/ap/signin');
    await expect.poll(() => stage.toolbarTitle(page)).toBe('You are on amazon.de');
    expect(await page.locator('preview-guard-banner').count()).toBe(0);
    await page.goto('https://reise.example/');
    expect(await stage.toolbarTitle(page)).toBe(en.name);
  });

  test('a host that a mail judged fake linked to is judged more strictly', async () => {
    stage.world.pages.put('aus-der-mail.example', { html: suspiciousPage() });
    const worker = await extensionWorker(stage.context);
    await worker.evaluate(async () => {
      await chrome.storage.session.set({ 'fake-hosts': { version: 1, value: ['www.aus-der-mail.example'] } });
    });
    await visit(page, 'https://aus-der-mail.example/');
    await onWarning(page);
  });

  test('a page is judged on demand, for our own pages only', async () => {
    const checked = await stage.context.newPage();
    await checked.goto('https://vielleicht.example/on-demand');
    const worker = await extensionWorker(stage.context);
    const tab = await worker.evaluate(async () => (await chrome.tabs.query({ url: 'https://vielleicht.example/*' }))[0]?.id);
    await page.goto(`chrome-extension://${stage.id}/licences.txt`);
    const answer = await page.evaluate(
      (data) => chrome.runtime.sendMessage({ id: 1, type: 'page.check', timestamp: 0, data }) as Promise<unknown>,
      { tab },
    );
    expect(answer).toMatchObject({ res: { place: { host: 'vielleicht.example' }, verdict: { level: 'none' } } });
    await checked.close();
  });

  test('a fake in a frame of another origin, or in a sandboxed one, takes the whole tab', async () => {
    for (const url of ['https://rahmen.example/', 'https://srcdoc.example/']) {
      await visit(page, url);
      await onWarning(page);
    }
  });

  test('a fake that a page writes over itself, or into a frame of its own, is stopped, and no text has reached its fields', async () => {
    for (const url of ['https://neu.example/', 'https://huelle.example/']) {
      await visit(page, url);
      while (!warningUrl.test(page.url())) await page.keyboard.press('s').catch(() => undefined);
      await onWarning(page);
    }
    // Its listeners came with its text and hear the keys; what counts is what a form would send.
    expect(stage.world.requests.filter(({ path }) => path.startsWith(`${typedPath}/input`)).map(({ host, path }) => host + path)).toEqual(
      [],
    );
  });

  test('a page that hides its form’s properties, or makes its address endless, is warned of all the same', async () => {
    for (const name of ['hasAttribute', 'getAttribute', 'firstChild', 'nodeType', 'localName', 'id']) {
      // Whoever has asked once for what a name hides gets it for good, even when the name has gone.
      const field = `<input type="hidden" name="${name}"><script>document.forms[0]["${name}"]</script>`;
      stage.world.pages.put('verdeckt.example', { html: fakePage().replace('<button>', `${field}<button>`) });
      await visit(page, `https://verdeckt.example/${name}`);
      await onWarning(page);
    }
    await visit(page, `https://konto-abgleich.example/#${'a'.repeat(25_000)}`);
    await expect(page.locator('.warned-host')).toHaveText('konto-abgleich.example', { timeout: 8_000 });
  });

  for (const [how, html] of Object.entries(hidingPages)) {
    test(`a page cannot hide its form behind ${how}`, async () => {
      stage.world.pages.put('versteck.example', { html });
      await visit(page, 'https://versteck.example/');
      await onWarning(page);
    });
  }

  test('a page cannot keep the tab with a question of its own', async () => {
    page.on('dialog', () => expect(false, 'the page asked').toBe(true));
    await visit(page, 'https://sperren.example/');
    await page.mouse.click(300, 300).catch(() => undefined);
    await onWarning(page);
  });

  test('who opened the page cannot take the warning away', async () => {
    await page.goto('https://opener.example/');
    const opening = stage.context.waitForEvent('page');
    await page.evaluate('void (globalThis.victim = open("https://konto-abgleich.example/opened", "victim"))');
    const tab = await opening;
    await onWarning(tab);
    await page.evaluate('try { victim.location = "https://reise.example/"; } catch {}');
    await tab.waitForTimeout(300);
    expect(tab.url()).toMatch(warningUrl);
    await tab.close();
  });

  test('a page cannot tell that the extension is there', async () => {
    await page.goto('https://reise.example/');
    const before = await page.evaluate(() => [
      document.documentElement.outerHTML,
      Object.keys(globalThis)
        .filter((key) => /guard|preview/i.test(key))
        .join(),
    ]);
    expect(before[0]).not.toMatch(/preview-guard/);
    expect(before[1]).toBe('');
    const reached = await page.evaluate(async (id) => {
      const files = ['manifest.json', 'warning.html', 'signin.js', 'signin-gate.js', 'icon/on.svg', 'licences.txt'];
      const fetched = await Promise.all(
        files.map((file) =>
          fetch(`chrome-extension://${id}/${file}`).then(
            () => file,
            () => null,
          ),
        ),
      );
      return fetched.filter((file) => file !== null);
    }, stage.id);
    expect(reached).toEqual([]);
  });

  test('a page can neither frame nor open nor address the warning', async () => {
    await page.goto('https://reise.example/');
    await page.evaluate((id) => {
      const frame = document.createElement('iframe');
      frame.src = `chrome-extension://${id}/warning.html`;
      document.body.append(frame);
    }, stage.id);
    await page.waitForTimeout(300);
    expect(page.frames().map((frame) => frame.url())).not.toContain(`chrome-extension://${stage.id}/warning.html`);
    await page.evaluate((id) => location.assign(`chrome-extension://${id}/warning.html#x`), stage.id).catch(() => undefined);
    await page.waitForTimeout(300);
    expect(page.url()).not.toContain('warning.html');
  });

  test('an address that no warning has given shows a plain sentence', async () => {
    const hostile = [
      '',
      'x',
      'javascript:alert(1)',
      '%3Cimg%20src=x%20onerror=alert(1)%3E',
      '00000000-0000-4000-8000-000000000000',
      'url=https://evil.example/',
      '__proto__',
      'a'.repeat(5_000),
    ];
    page.on('dialog', () => expect(false, 'a script ran').toBe(true));
    for (const hash of hostile) {
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${stage.id}/warning.html#${hash}`);
      await expect(page.getByRole('heading')).toHaveText(en.signin.warning.unknown);
      expect(await page.locator('a, button').count()).toBe(0);
    }
  });
});

test.describe('in a private window', () => {
  let stage: SigninStage;
  test.beforeAll(async () => {
    stage = await openSigninStage();
    stage.world.pages.put('konto-abgleich.example', { html: fakePage() });
    stage.world.pages.put('vielleicht.example', { html: suspiciousPage() });
    await allowAllSites(stage);
  });
  test.afterAll(() => stage.close());

  test('the warning comes in another one, going on goes on in there, and nothing is written down', async () => {
    const settings = await stage.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: Record<string, (update: object) => Promise<void>> };
      // Else the browser switches it off when it starts it anew.
      await developerPrivate['updateProfileConfiguration']?.({ inDeveloperMode: true });
      await developerPrivate['updateExtensionConfiguration']?.({ extensionId: id, incognitoAccess: true });
    }, stage.id);
    const own = await stage.context.newPage();
    // The browser starts the extension anew.
    await expect
      .poll(
        () =>
          own.goto(`chrome-extension://${stage.id}/help.html`).then(
            () => 'open',
            () => 'closed',
          ),
        { timeout: 10_000 },
      )
      .toBe('open');
    await expect.poll(() => own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length)).toBe(2);
    const stored = () =>
      own.evaluate(async () => JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]));
    const before = await stored();
    const privateTabs = () =>
      own.evaluate(async () => (await chrome.tabs.query({})).filter(({ incognito }) => incognito).map(({ url }) => url));
    const warned = stage.context.waitForEvent('page', { predicate: (page) => warningUrl.test(page.url()), timeout: 10_000 });
    await own.evaluate(() => void chrome.windows.create({ incognito: true, url: 'https://konto-abgleich.example/secret' }));
    const warning = await warned;
    await expect(warning.locator('.warned-host')).toHaveText('konto-abgleich.example');
    // The blank tab it leaves has an address that nobody is told.
    expect(await privateTabs()).toEqual([undefined]);
    await warning.getByText(en.signin.warning.goOn, { exact: true }).click();
    const closed = warning.waitForEvent('close');
    await warning.getByRole('button', { name: format(en.signin.warning.goOnButton, { host: 'konto-abgleich.example' }) }).click();
    await closed;
    await expect.poll(privateTabs).toEqual(['https://konto-abgleich.example/secret']);
    expect(await stored()).toBe(before);
  });
});

test.describe('in German, in the dark', () => {
  let stage: SigninStage;
  test.beforeAll(async () => {
    stage = await openSigninStage('de', 'dark');
    stage.world.pages.put('opener.example', { html: ordinaryPage });
    stage.world.pages.put('konto-abgleich.example', { html: fakePage() });
    await allowAllSites(stage, 'de');
  });
  test.afterAll(() => stage.close());

  test('the warning speaks German, is dark, and can be left by the keyboard', async () => {
    const page = await stage.context.newPage();
    await page.goto('https://opener.example/');
    await visit(page, 'https://konto-abgleich.example/');
    await onWarning(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(de.signin.warning.title);
    await expect(page.getByRole('button', { name: de.signin.warning.leave })).toBeFocused();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(31, 35, 40)');
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('https://opener.example/');
  });
});
