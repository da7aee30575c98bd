import { readFileSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { mailbox } from './made-files.ts';
import { type OwnPageName, type OwnStage, openOwnStage } from './own-page.ts';

// axe-core on every page of ours and its states, in both languages, its colours in both looks; then what axe cannot see.

const fixtures = `${import.meta.dirname}/../fixtures/mails`;

/** Every state a page can be in that draws something of its own. */
const states: readonly { readonly name: string; readonly page: OwnPageName; reach?(page: Page): Promise<void> }[] = [
  { name: 'options', page: 'options' },
  {
    name: 'options, asking before it erases',
    page: 'options',
    reach: (page) => page.locator('#data button.danger').click(),
  },
  {
    name: 'options, a wrong address',
    page: 'options',
    async reach(page) {
      await page.locator('#portal button').click();
      await page.locator('#address').fill('nowhere');
      await page.locator('#portal form button').click();
    },
  },
  ...[0, 1, 2, 3, 4, 5, 6].map((step) => ({
    name: `welcome, step ${step + 1}`,
    page: 'welcome' as const,
    async reach(page: Page) {
      for (let at = 0; at < step; at++) {
        if (at === 2) await page.locator('.mark-choice').first().click();
        await page.locator('.ways button').first().click();
      }
    },
  })),
  { name: 'check', page: 'check' },
  {
    name: 'check, with results',
    page: 'check',
    async reach(page) {
      const names = ['fake-preview-invitation-de', 'genuine-order-de', 'ham-carrier-amazon-parcel', 'genuine-preview-survey'];
      const files = names.map((name) => ({ name: `${name}.eml`, mimeType: '', buffer: readFileSync(`${fixtures}/${name}/source.eml`) }));
      await page.locator('input[type=file]').setInputFiles([...files, { name: 'empty.eml', mimeType: '', buffer: Buffer.alloc(0) }]);
      await expect(page.locator('.card')).toHaveCount(names.length + 1);
    },
  },
  {
    name: 'check, with a mailbox and what was pasted',
    page: 'check',
    async reach(page) {
      const fake = readFileSync(`${fixtures}/fake-preview-invitation-de/source.eml`);
      await page.locator('input[type=file]').setInputFiles([{ name: 'box.mbox', mimeType: '', buffer: Buffer.from(mailbox(60, fake)) }]);
      await expect(page.locator('.mails summary')).toHaveCount(2);
      await page.locator('.mails summary').first().click();
      for (const text of ['https://amazon-konto.top/', 'no-reply@amazon.de', 'Amazon: Konto gesperrt. Passwort: amzn-konto.top/x', ' ']) {
        await page.locator('#paste-text').fill(text);
        await page.locator('.paste button').click();
      }
      await expect(page.locator('.cards > .card')).toHaveCount(4);
    },
  },
  { name: 'help', page: 'help' },
];

for (const language of ['en', 'de'] as const) {
  test.describe(`access in ${language}`, () => {
    let stage: OwnStage;
    test.beforeAll(async () => {
      stage = await openOwnStage(language);
    });
    test.afterAll(() => stage.close());

    for (const state of states) {
      // The pages are built alike in every language: the gate asks axe once, all of it asks twice.
      test(`axe finds nothing: ${state.name}`, { tag: language === 'en' ? [] : ['@more'] }, async () => {
        await stage.clear();
        await fill(stage, 'light');
        const page = await stage.open(state.page);
        await state.reach?.(page);
        expect(await violationsOf(page)).toEqual([]);
        // The other look has the same page in other colours, and colours are the same in every language.
        if (language === 'en') {
          await fill(stage, 'dark');
          await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
          expect(await violationsOf(page, ['color-contrast'])).toEqual([]);
        }
        await page.close();
      });
    }

    test('options at 200 % zoom: one scroll bar, nothing cut off, and all that is under the keyboard is in sight', async () => {
      await fill(stage, 'light');
      const page = await stage.open('options', '#portal');
      const session = await stage.context.newCDPSession(page);
      // Half of a window of 1280 x 800.
      const size = { width: 640, height: 400 };
      await page.setViewportSize(size);
      await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 2, mobile: false });
      const faults = new Set<string>();
      let stops = 0;
      for (;;) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate(faultsOfPage);
        if (found === null) break;
        stops += 1;
        for (const fault of found) faults.add(fault);
        if (stops % 10 !== 1) continue;
        const { data } = await session.send('Page.captureScreenshot');
        writeFileSync(`.output/e2e/options-zoom-${language}-${String(stops).padStart(2, '0')}.png`, Buffer.from(data, 'base64'));
      }
      expect([...faults]).toEqual([]);
      expect(stops).toBeGreaterThan(50);
      expect(await page.evaluate(() => [innerWidth, devicePixelRatio])).toEqual([640, 2]);
      await page.close();
    });

    for (const name of ['options', 'welcome', 'check', 'help'] as const) {
      test(`${name} is fully usable by keyboard, in the order it is read, with a visible focus`, async () => {
        await fill(stage, 'light');
        const page = await stage.open(name);
        const seen = await tabThrough(page);
        expect(seen.reached).toBe(seen.focusable);
        expect(seen.withoutOutline).toEqual([]);
        expect(seen.backwards).toEqual([]);
        await page.close();
      });

      test(`${name} fits a narrow window and 200 % zoom without scrolling sideways`, async () => {
        const page = await stage.open(name);
        // 320 CSS px are 1280 px at 400 %, the limit of WCAG 1.4.10; 640 are those at 200 %.
        for (const width of [640, 320]) {
          await page.setViewportSize({ width, height: 700 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        }
        await page.close();
      });

      test(`${name} does not move where motion is not wanted`, async () => {
        const page = await stage.open(name);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        const moving = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter((element) => getComputedStyle(element).transitionDuration !== '0s')
            .map(({ tagName }) => tagName),
        );
        expect(moving).toEqual([]);
        await page.close();
      });
    }
  });
}

/** What axe finds, by all of its rules or by some. */
async function violationsOf(page: Page, rules?: string[]): Promise<string[]> {
  // A colour that is still fading would be measured half way.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** What is wrong with the page and with what the keyboard is on; `null` once the keyboard has left the page. */
function faultsOfPage(): string[] | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const faults: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) faults.push('scrolls sideways');
  for (const part of document.querySelectorAll('body *')) {
    if (part.matches('select, input, .visually-hidden, .visually-hidden *')) continue;
    const hides = /auto|scroll|hidden|clip/.test(getComputedStyle(part).overflow);
    const more = part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1;
    if (hides && more) faults.push(`holds more than it shows: ${part.tagName} ${part.className}`);
  }
  const shown = element.matches('[type=radio], [type=checkbox]') ? (element.closest('label') ?? element) : element;
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  if (left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1)
    faults.push(`out of sight: ${shown.outerHTML.slice(0, 120)}`);
  return faults;
}

/** Something in every list, so that its rows are looked at too. */
async function fill(stage: OwnStage, look: 'light' | 'dark'): Promise<void> {
  await stage.store('sync', 'settings', { look, notifications: { digest: true }, mail: { clientsOff: ['gmx'] } });
  await stage.store('local', 'trusted', { senders: [{ address: 'friend@web.example', at: 1 }], hosts: [{ host: 'shop.example', at: 2 }] });
  const blind = { pagesOpened: 1, messagesRead: 1, unreadable: 9, lastRead: 1, blindSince: 2, report: 'div' };
  await stage.store('local', 'health', { gmail: blind });
}

/** Presses Tab until the focus leaves the page. A group of radio buttons counts once, as it takes one Tab. */
async function tabThrough(page: Page) {
  const focusable = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary'),
    ];
    const visible = all.filter((element) => element.checkVisibility());
    const groups = new Set(
      visible.map((element, index) => (element instanceof HTMLInputElement && element.type === 'radio' ? element.name : index)),
    );
    return groups.size;
  });
  const reached = new Set<string>();
  const withoutOutline: string[] = [];
  const backwards: string[] = [];
  let lastIndex = -1;
  for (;;) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const ringed = [element, element.closest('label')].some((part) => part && getComputedStyle(part).outlineStyle !== 'none');
      return { index: [...document.querySelectorAll('*')].indexOf(element), ringed, html: element.outerHTML.slice(0, 120) };
    });
    // A time field takes several Tabs, one for each of its parts.
    if (at !== null && at.index === lastIndex) continue;
    if (at === null || reached.has(String(at.index))) break;
    reached.add(String(at.index));
    if (!at.ringed) withoutOutline.push(at.html);
    if (at.index < lastIndex) backwards.push(at.html);
    lastIndex = at.index;
  }
  return { focusable, reached: reached.size, withoutOutline, backwards };
}
