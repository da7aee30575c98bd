import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { banner as en } from '../../utils/i18n/languages/en/banner.ts';
import { extensionWorker } from '../tools/browsers.ts';
import { type BannerProbe, clickButton, type ProbedBanner, probeBanners, whatItShows } from './banner-probe.ts';
import { bannerOf, expectSilence, openMail, openStage, type Stage } from './webmail-page.ts';

// What issue C promises of the banner, in a real Chromium on the Gmail world.

function mail(name: string): Uint8Array {
  return readFileSync(`${import.meta.dirname}/../fixtures/mails/${name}/source.eml`);
}

const fake = mail('fake-preview-invitation-en');
/** The host that the fake's links lead to is taken from the page, so that this file knows nothing about the mail. */
const firstLink = '[role=main] .a3s a[href^="http"]';

let stage: Stage;
let probe: BannerProbe;

async function start(look: 'light' | 'dark' = 'light'): Promise<void> {
  stage = await openStage('en', look);
  probe = await probeBanners(stage.page);
}

async function shown(): Promise<ProbedBanner> {
  return await probe.first(whatItShows);
}

/** Writes what the extension stores, as its own pages would, and waits until pages that are open have heard of it. */
async function store(area: 'sync' | 'local', key: string, value: unknown): Promise<void> {
  const worker = await extensionWorker(stage.context);
  await worker.evaluate(
    async ([where, name, content]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: Record<string, { set(items: Record<string, unknown>): Promise<void> }> };
      };
      await chrome.storage[where as string]?.set({ [name as string]: { version: 1, value: content } });
    },
    [area, key, value] as const,
  );
}

/** Nothing announces that no tab will open, so that needs a bound. */
const noTab = 400;

/** Addresses of the tabs that an action opens: waits for as many as are expected, and for a bounded while where none is. */
async function tabsOpenedBy(action: () => Promise<void>, expected = 0): Promise<string[]> {
  const opened: Page[] = [];
  const note = (tab: Page) => opened.push(tab);
  stage.context.on('page', note);
  await action();
  if (expected === 0) await stage.page.waitForTimeout(noTab);
  else await expect.poll(() => opened.length, { timeout: 10_000 }).toBe(expected);
  stage.context.off('page', note);
  const addresses: string[] = [];
  for (const tab of opened) {
    await tab.waitForURL(/^https?:/, { timeout: 10_000, waitUntil: 'commit' }).catch(() => undefined);
    addresses.push(tab.url());
    await tab.close();
  }
  return addresses;
}

test.describe('the user says that a mail is fine', () => {
  test.beforeAll(() => start());
  test.afterAll(() => stage.close());

  test('the headline changes, can be undone, and is remembered for the address', async () => {
    await openMail(stage, fake);
    await bannerOf(stage.page, ['fake']);
    expect((await shown()).headline).toBe(en.headline.fake);
    await clickButton(stage.page, probe, en.banner.trust);
    await expect.poll(async () => (await shown()).headline).toBe(en.banner.trusted);
    await clickButton(stage.page, probe, en.banner.undoTrust);
    await expect.poll(async () => (await shown()).headline).toBe(en.headline.fake);
    await clickButton(stage.page, probe, en.banner.trust);
    await expect.poll(async () => (await shown()).headline).toBe(en.banner.trusted);
    await expect.poll(() => firstReasonAfterReopening('Another invitation')).toContain('You marked mails from');
  });

  test('a mail of the address that was judged before is judged again, in the same page', async () => {
    await openMail(stage, other('Seen before', 'hello@second-circle.example'));
    const before = stage.page.url();
    await bannerOf(stage.page, ['fake']);
    await openMail(stage, other('Trusted now', 'hello@second-circle.example'));
    await bannerOf(stage.page, ['fake']);
    await clickButton(stage.page, probe, en.banner.trust);
    await expect.poll(async () => (await shown()).headline).toBe(en.banner.trusted);
    await stage.page.goto(before);
    await expect.poll(allReasons).toContain('You marked mails from');
  });

  async function firstReasonAfterReopening(subject: string): Promise<string> {
    await openMail(stage, other(subject, 'hello@viewer-circle.example'));
    await stage.page.waitForSelector('preview-guard-banner', { state: 'attached' });
    return await allReasons();
  }

  async function allReasons(): Promise<string> {
    try {
      if ((await shown()).buttons.includes(en.banner.details)) await clickButton(stage.page, probe, en.banner.details);
      return (await shown()).text;
    } catch {
      // The banner of the mail before was just going.
      return '';
    }
  }
});

/** The same mail with another subject and sender, as a second mail of that sender. */
function other(subject: string, address: string): Uint8Array {
  const text = new TextDecoder().decode(fake);
  return new TextEncoder().encode(
    text
      .replace(/^Subject:.*$/m, `Subject: You're invited: Amazon Preview, ${subject}`)
      .replace(/^From:.*$/m, `From: "Amazon Preview" <${address}>`),
  );
}

test.describe('links of a mail judged fake', () => {
  test.beforeAll(() => start());
  test.afterAll(() => stage.close());
  test.beforeEach(async () => {
    await openMail(stage, other(String(Math.random()), 'hello@viewer-circle.example'));
    await bannerOf(stage.page, ['fake']);
  });

  async function question(): Promise<string> {
    return await probe.first((root) => root.querySelector('[role=alertdialog]')?.textContent ?? '');
  }

  test('a click asks; "stay" keeps the page, the next click asks again', async () => {
    const link = stage.page.locator(firstLink).first();
    const host = new URL((await link.getAttribute('href')) ?? '').host;
    expect(await tabsOpenedBy(() => link.click())).toEqual([]);
    expect(await question()).toContain(host);
    expect(await tabsOpenedBy(() => clickButton(stage.page, probe, en.banner.guardStay))).toEqual([]);
    expect(await question()).toBe('');
    await link.click();
    await expect.poll(question).toContain(host);
  });

  test('"open" opens that link, and the mail is not asked about again', async () => {
    const link = stage.page.locator(firstLink).first();
    const href = new URL((await link.getAttribute('href')) ?? '').href;
    await link.click();
    await expect.poll(question).not.toBe('');
    expect(await tabsOpenedBy(() => clickButton(stage.page, probe, en.banner.guardOpen), 1)).toEqual([href]);
    expect(await tabsOpenedBy(() => link.click(), 1)).toEqual([href]);
  });

  test('the middle button and Enter on the link ask too', async () => {
    const link = stage.page.locator(firstLink).first();
    expect(await tabsOpenedBy(() => link.click({ button: 'middle' }))).toEqual([]);
    expect(await question()).not.toBe('');
    await clickButton(stage.page, probe, en.banner.guardStay);
    await link.focus();
    expect(await tabsOpenedBy(() => stage.page.keyboard.press('Enter'))).toEqual([]);
    expect(await question()).not.toBe('');
  });

  test('the harmless answer has the focus; Escape gives it and returns to the link', async () => {
    await stage.page.locator(firstLink).first().focus();
    await stage.page.keyboard.press('Enter');
    await expect.poll(() => probe.first((root) => root.activeElement?.textContent ?? '')).toBe(en.banner.guardStay);
    await stage.page.keyboard.press('Escape');
    await expect.poll(question).toBe('');
    expect(await stage.page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });

  test('a place in the mail itself is no link to ask about', async () => {
    await stage.page.evaluate(() => {
      const jump = document.createElement('a');
      jump.href = location.hash;
      jump.textContent = 'jump';
      jump.id = 'jump';
      document.querySelector('[role=main] .a3s')?.prepend(jump);
    });
    await stage.page.locator('#jump').click();
    expect(await question()).toBe('');
  });

  test('a genuine mail never asks', async () => {
    await openMail(stage, mail('genuine-order-de'));
    await expectSilence(stage.page);
    const link = stage.page.locator(firstLink).first();
    const href = new URL((await link.getAttribute('href')) ?? '').href;
    expect(await tabsOpenedBy(() => link.click(), 1)).toEqual([href]);
  });
});

test.describe('by keyboard alone', () => {
  test.beforeAll(() => start());
  test.afterAll(() => stage.close());

  test('Tab reaches the buttons in their order, Space and Enter press them, and the focus is seen', async () => {
    await openMail(stage, fake);
    await bannerOf(stage.page, ['fake']);
    await stage.page.locator('.ajy').last().focus();
    await stage.page.keyboard.press('Tab');
    const focus = () =>
      probe.first((root) => {
        const active = root.activeElement;
        return active ? { name: active.textContent ?? '', outline: getComputedStyle(active).outlineStyle } : null;
      });
    expect(await focus()).toEqual({ name: en.banner.details, outline: 'solid' });
    await stage.page.keyboard.press('Enter');
    await expect.poll(async () => (await shown()).buttons).toContain(en.banner.less);
    await stage.page.keyboard.press('Tab');
    expect(await focus()).toEqual({ name: en.banner.trust, outline: 'solid' });
    await stage.page.keyboard.press('Space');
    await expect.poll(async () => (await shown()).headline).toBe(en.banner.trusted);
    await stage.page.keyboard.press('Space');
    await expect.poll(async () => (await shown()).headline).toBe(en.headline.fake);
  });

  test('keys pressed in the banner are no shortcuts of the webmail', async () => {
    await stage.page.evaluate(() => {
      Object.assign(window, { keys: [] });
      document.addEventListener('keydown', (event) => (window as unknown as { keys: string[] }).keys.push(event.key));
    });
    await probe.first((root) => root.querySelector('button')?.focus());
    await stage.page.keyboard.press('Enter');
    await stage.page.keyboard.press('e');
    expect(await stage.page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
  });
});

test.describe('marks in the list', () => {
  test.beforeAll(() => start());
  test.afterAll(() => stage.close());

  test('stand on mails that were judged, and on no others', async () => {
    await stage.world.gmail.deliver(other('never opened', 'hello@third-circle.example'));
    await stage.world.gmail.deliver(mail('genuine-order-de'));
    await openMail(stage, fake);
    await bannerOf(stage.page, ['fake']);
    const id = new URL(stage.page.url()).hash.split('/')[1] ?? '';
    await stage.page.evaluate(() => {
      location.hash = '#inbox';
    });
    await expect(stage.page.locator('preview-guard-mark')).toHaveCount(1);
    expect(await stage.page.locator('tr.zA').count()).toBe(3);
    await expect(stage.page.locator(`tr.zA:has([data-legacy-last-message-id="${id}"]) preview-guard-mark`)).toHaveAttribute(
      'aria-label',
      en.banner.listMark.fake,
    );
  });

  test('go when the user says that the mail is fine', async () => {
    await openMail(stage, other('fine', 'hello@fourth-circle.example'));
    await bannerOf(stage.page, ['fake']);
    await clickButton(stage.page, probe, en.banner.trust);
    await stage.page.evaluate(() => {
      location.hash = '#inbox';
    });
    await expect(stage.page.locator('tr.zA')).toHaveCount(4);
    await expect(stage.page.locator('preview-guard-mark')).toHaveCount(1);
  });
});

test.describe('what the user chose', () => {
  test.beforeAll(() => start());
  test.afterAll(() => stage.close());

  test('"clear" is shown only when it is switched on', async () => {
    await openMail(stage, mail('genuine-order-de'));
    await expectSilence(stage.page);
    await store('sync', 'settings', { mail: { showClear: true } });
    await expect.poll(async () => (await shown().catch(() => null))?.level, { timeout: 5_000 }).toBe('clear');
    const banner = await shown();
    expect(banner.headline).toBe(en.headline.clear);
    expect(banner.role).toBe('status');
    expect(banner.buttons).toEqual([en.banner.details]);
    await store('sync', 'settings', { mail: { showClear: false } });
    await expect(stage.page.locator('preview-guard-banner')).toHaveCount(0);
  });

  test('an unclear mail has one quiet line, which can be switched off', async () => {
    await openMail(stage, unclearMail);
    await bannerOf(stage.page, ['unclear']);
    const quiet = await shown();
    expect(quiet.role).toBe('status');
    // One line: a button and its surroundings.
    expect(quiet.box.height).toBeLessThan(60);
    expect(await probe.first((root) => root.querySelector('.reasons'))).toBeNull();
    await store('sync', 'settings', { mail: { showUnclear: false } });
    await expect(stage.page.locator('preview-guard-banner')).toHaveCount(0);
    await store('sync', 'settings', { mail: { showUnclear: true } });
    await bannerOf(stage.page, ['unclear']);
  });

  test('a client that is switched off shows nothing', async () => {
    await openMail(stage, fake);
    await bannerOf(stage.page, ['fake']);
    await store('sync', 'settings', { mail: { clientsOff: ['gmail'] } });
    await expect(stage.page.locator('preview-guard-banner')).toHaveCount(0);
    await store('sync', 'settings', { mail: { clientsOff: [] } });
    await bannerOf(stage.page, ['fake']);
  });

  test('the personal mark stands in the banner', async () => {
    await openMail(stage, fake);
    await bannerOf(stage.page, ['fake']);
    expect(await probe.first((root) => root.querySelectorAll('svg.mark').length)).toBe(0);
    await store('local', 'mark', { shape: 'boat', colour: 'teal' });
    await expect
      .poll(() => probe.first((root) => root.querySelector('svg.mark')?.getAttribute('aria-label') ?? ''))
      .toBe(en.banner.yourMark);
  });
});

/** Speaks for Amazon from its own domain, without any proof of it. */
const unclearMail = new TextEncoder().encode(
  [
    'From: "Amazon.com" <shipment-tracking@amazon.com>',
    'To: anna@example.com',
    'Subject: Payment declined: update your payment method',
    'Date: Tue, 10 Nov 2026 09:12:41 +0000',
    'Message-ID: <unclear@amazon.com>',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Your payment was declined. Please update your payment method.</p><p><a href="https://www.amazon.com/gp/css/order-history">Your orders</a></p>',
  ].join('\r\n'),
);

test.describe('screen readers', () => {
  test.beforeAll(() => start());
  test.afterAll(() => stage.close());

  test('hear of a mail once: not again after a redraw, nor when it is opened again', async () => {
    await openMail(stage, fake);
    await bannerOf(stage.page, ['fake']);
    // The headers come a moment later: the verdict that follows must not take the role away while it is being read out.
    await stage.page.waitForTimeout(300);
    expect((await shown()).role).toBe('alert');
    await stage.page.evaluate('window.__rerender()');
    await stage.page.waitForSelector('html[data-rendered]', { state: 'attached' });
    await bannerOf(stage.page, ['fake']);
    expect((await shown()).role).toBeNull();
  });

  test('keep silent when the banner alone was swept away and put back', async () => {
    await openMail(stage, other('swept', 'hello@fifth-circle.example'));
    await bannerOf(stage.page, ['fake']);
    expect((await shown()).role).toBe('alert');
    await stage.page.evaluate(() => document.querySelector('preview-guard-banner')?.remove());
    await bannerOf(stage.page, ['fake']);
    expect((await shown()).role).toBeNull();
  });
});

test.describe('the page around it', () => {
  test.beforeAll(() => start());
  test.afterAll(() => stage.close());

  /** Zoomed to 200 %, a page has half the pixels at twice the density. */
  async function look(width: number, height: number, density: number): Promise<void> {
    await probe.session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: density, mobile: false });
  }

  async function expectNoOverflow(): Promise<void> {
    const faults = await probe.first((root) => {
      const edge = root.host.getBoundingClientRect();
      return [...root.querySelectorAll<HTMLElement>('section, section *:not(svg *)')]
        .filter((element) => {
          const box = element.getBoundingClientRect();
          return box.left < edge.left - 0.5 || box.right > edge.right + 0.5;
        })
        .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
    });
    expect(faults).toEqual([]);
  }

  async function expectReachable(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const found = await probe.first((root, wanted) => {
        const button = [...root.querySelectorAll('button')].find((candidate) => candidate.textContent === wanted);
        if (!button) return 'missing';
        button.scrollIntoView({ block: 'center', inline: 'nearest' });
        const { left, top, width, height } = button.getBoundingClientRect();
        if (left < 0 || left + width > innerWidth || height < 24) return `at ${left}, ${width} by ${height}`;
        return root.elementFromPoint(left + width / 2, top + height / 2) === button ? 'reachable' : 'covered';
      }, name);
      expect(`${name}: ${found}`).toBe(`${name}: reachable`);
    }
  }

  test('at 200 % zoom nothing sticks out and every button can be reached', async () => {
    await openMail(stage, fake);
    await bannerOf(stage.page, ['fake']);
    await look(640, 400, 2);
    await expectNoOverflow();
    await expectReachable([en.banner.details, en.banner.trust]);
    await clickButton(stage.page, probe, en.banner.details);
    await expect.poll(async () => (await shown()).buttons).toContain(en.banner.help);
    await expectNoOverflow();
    await expectReachable([en.banner.less, en.banner.trust, en.banner.help]);
    await look(1280, 800, 1);
  });

  test('in a reading pane of 300 px too, and folded it takes little of an ordinary one', async () => {
    await openMail(stage, fake);
    await bannerOf(stage.page, ['fake']);
    expect((await shown()).box.height).toBeLessThanOrEqual(200);
    await stage.page.addStyleTag({ content: '.world-thread { width: 340px !important } .adn { padding: 8px 20px !important }' });
    expect((await shown()).box.width).toBeLessThanOrEqual(300);
    await expectNoOverflow();
    await expectReachable([en.banner.details, en.banner.trust]);
    await clickButton(stage.page, probe, en.banner.details);
    await expect.poll(async () => (await shown()).buttons).toContain(en.banner.help);
    await stage.page.locator(firstLink).first().click();
    await expect.poll(async () => (await shown()).buttons).toContain(en.banner.guardStay);
    await expectNoOverflow();
    await expectReachable([en.banner.guardStay, en.banner.guardOpen, en.banner.less, en.banner.trust]);
  });

  test('on a page that reads from right to left it still reads from left to right', async () => {
    await openMail(stage, fake);
    await stage.page.reload();
    await bannerOf(stage.page, ['fake']);
    await stage.page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await stage.page.evaluate('window.__rerender()');
    await stage.page.waitForSelector('html[data-rendered]', { state: 'attached' });
    await bannerOf(stage.page, ['fake']);
    const layout = await probe.first((root) => {
      const icon = root.querySelector('svg')?.getBoundingClientRect();
      const headline = root.querySelector<HTMLElement>('h2');
      return {
        iconFirst: (icon?.left ?? 0) < (headline?.getBoundingClientRect().left ?? 0),
        direction: headline ? getComputedStyle(headline).direction : '',
      };
    });
    expect(layout).toEqual({ iconFirst: true, direction: 'ltr' });
    await expectNoOverflow();
  });

  test('is light on a light page and dark on a dark one, whatever the system says', async () => {
    const ground = () => probe.first((root) => getComputedStyle(root.querySelector('section') as Element).backgroundColor);
    await stage.page.emulateMedia({ colorScheme: 'dark' });
    await openMail(stage, fake);
    await bannerOf(stage.page, ['fake']);
    const light = await ground();
    await stage.page.goto('https://mail.google.com/mail/u/0/?theme=dark');
    await stage.page.emulateMedia({ colorScheme: 'light' });
    const { url } = await stage.world.gmail.deliver(fake);
    await stage.page.goto(url.replace('#', '?theme=dark#'));
    await bannerOf(stage.page, ['fake']);
    const dark = await ground();
    const brightness = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    expect(brightness(light)).toBeGreaterThan(600);
    expect(brightness(dark)).toBeLessThan(200);
  });
});

test('several open messages of a thread each have their own verdict, about their own sender', async () => {
  await start();
  const { id } = await stage.world.gmail.deliver(other('first', 'hello@sixth-circle.example'), { withOlder: true });
  await stage.world.gmail.deliver(mail('ham-newsletter-mentions-amazon'), { joins: id });
  const { url } = await stage.world.gmail.deliver(other('last', 'hello@seventh-circle.example'), { joins: id });
  await stage.page.goto(url);
  await expect(stage.page.locator('preview-guard-banner')).toHaveCount(2);
  expect(await stage.page.locator('[role=main] .adn').count()).toBe(3);
  await expect.poll(async () => (await probe.each(whatItShows)).map(({ level }) => level)).toEqual(['fake', 'fake']);
  // The sender is a reason further down: only the details name it.
  await probe.each(
    (root, name) => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click(),
    en.banner.details,
  );
  const [first, last] = await probe.each(whatItShows);
  expect(first?.text).toContain('sixth-circle.example');
  expect(last?.text).toContain('seventh-circle.example');
  await stage.close();
});
