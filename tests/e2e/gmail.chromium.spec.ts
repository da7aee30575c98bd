import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { banner as de } from '../../utils/i18n/languages/de/banner.ts';
import { banner as en } from '../../utils/i18n/languages/en/banner.ts';
import { bait, hostileEml } from '../fixtures/hostile/hostile-mail.ts';
import { clickInBanner, readBanner } from '../tools/banner.ts';
import { onePerLevel } from './mail-choice.ts';
import { bannerOf, expectSilence, openMail, openStage, type Stage } from './webmail-page.ts';

const fixtures = `${import.meta.dirname}/../fixtures/mails`;

interface Expected {
  readonly level: 'fake' | 'suspicious' | 'unclear' | 'clear' | 'none';
  readonly note: string;
}

const mails = readdirSync(fixtures).map((name) => ({
  name,
  eml: readFileSync(`${fixtures}/${name}/source.eml`),
  expected: JSON.parse(readFileSync(`${fixtures}/${name}/expected.json`, 'utf8')) as Expected,
}));

function mail(name: string): Uint8Array {
  const found = mails.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No fixture ${name}`);
  return found.eml;
}

for (const [language, messages] of [
  ['en', en],
  ['de', de],
] as const) {
  test.describe(`Gmail in ${language}`, () => {
    let stage: Stage;
    test.beforeAll(async () => {
      stage = await openStage(language);
    });
    test.afterAll(() => stage.close());

    for (const { name, eml, expected } of language === 'en' ? mails : mails.filter(({ name }) => onePerLevel.has(name))) {
      test(`${name}: ${expected.level}`, async () => {
        await openMail(stage, eml);
        if (expected.level === 'none' || expected.level === 'clear') {
          await expectSilence(stage.page);
          return;
        }
        const banner = await bannerOf(stage.page, [expected.level]);
        expect(banner.text).toContain(messages.headline[expected.level]);
        expect(banner.text).not.toMatch(/\{\w+\}/);
        expect(banner.roles).toContain('heading');
      });
    }

    test('the details name more reasons and what to do, and fold again', async () => {
      await openMail(stage, mail('fake-preview-invitation-de'));
      const folded = await bannerOf(stage.page, ['fake']);
      expect(folded.buttons).toContain(messages.banner.details);
      await clickInBanner(stage.page, messages.banner.details);
      await expect.poll(async () => (await readBanner(stage.page))?.text).toContain(messages.advice['follow-no-link']);
      await clickInBanner(stage.page, messages.banner.less);
      await expect.poll(async () => (await readBanner(stage.page))?.text).not.toContain(messages.advice['follow-no-link']);
    });
  });
}

test.describe('the banner', () => {
  let stage: Stage;
  test.beforeAll(async () => {
    stage = await openStage('en');
  });
  test.afterAll(() => stage.close());

  test('comes back after the thread is drawn again, with the same verdict and one only', async () => {
    await openMail(stage, mail('fake-preview-invitation-en'));
    const shown = async () => (await bannerOf(stage.page, ['fake'])).text;
    // The link is no longer a reason of its own once the original has come: it belongs to the sender.
    await expect.poll(shown).toContain('The sender calls itself');
    const before = await shown();
    await stage.page.evaluate('window.__rerender()');
    await expect.poll(shown).toBe(before);
    expect(await stage.page.locator('preview-guard-banner').count()).toBe(1);
  });

  test('goes with its message when the user returns to the list', async () => {
    await openMail(stage, mail('fake-preview-invitation-en'));
    await bannerOf(stage.page, ['fake']);
    await stage.page.evaluate(() => {
      location.hash = '#inbox';
    });
    await expect.poll(() => readBanner(stage.page)).toBeNull();
  });

  test('names the sender of the open message, not of the collapsed one before it', async () => {
    await openMail(stage, mail('fake-preview-invitation-en'));
    const address = /^From:.*@([^>\s]+)/im.exec(new TextDecoder().decode(mail('fake-preview-invitation-en')))?.[1] ?? 'none';
    expect((await bannerOf(stage.page, ['fake'])).text).toContain(address);
  });

  test('is judged on the device: nothing but Gmail itself is asked', async () => {
    stage.world.requests.length = 0;
    await openMail(stage, mail('fake-preview-invitation-en'));
    await bannerOf(stage.page, ['fake']);
    const own = stage.world.requests.filter(({ path }) => path.includes('view=att'));
    expect(own.map(({ host, method }) => `${method} ${host}`)).toEqual(['GET mail.google.com']);
    expect(stage.world.contacted().filter((host) => host !== 'mail.google.com' && !host.endsWith('googleusercontent.com'))).toEqual([]);
  });

  test('asks for no original of a mail that is not about Amazon', async () => {
    await openMail(stage, mail('ham-newsletter-mentions-amazon'));
    await expectSilence(stage.page);
    stage.world.requests.length = 0;
    await stage.page.evaluate('window.__rerender()');
    await expectSilence(stage.page);
    expect(stage.world.requests.filter(({ path }) => path.includes('view=att'))).toEqual([]);
  });
});

test.describe('in Gmail', () => {
  let stage: Stage;
  test.beforeAll(async () => {
    stage = await openStage('de', 'dark');
  });
  test.afterAll(() => stage.close());

  async function open(name: string, change: (address: string) => string, folder: 'inbox' | 'spam' = 'inbox'): Promise<void> {
    const { url } = await stage.world.gmail.deliver(mail(name), { folder });
    await stage.page.goto(change(url));
    await stage.page.waitForSelector(`html[data-rendered="${new URL(url).hash}"]`, { state: 'attached' });
  }

  for (const { name, expected } of mails.slice(0, 8)) {
    test(`an older wave of markup, without ids at the message, is read as well: ${name}`, async () => {
      await open(name, (url) => url.replace('#', '?gen=older#'));
      if (expected.level === 'none' || expected.level === 'clear') await expectSilence(stage.page);
      else await bannerOf(stage.page, [expected.level]);
    });
  }

  test('the second account asks for its own original', async () => {
    stage.world.requests.length = 0;
    await open('fake-preview-invitation-en', (url) => url.replace('/u/0/', '/u/1/'));
    await bannerOf(stage.page, ['fake']);
    await expect
      .poll(() => stage.world.requests.filter(({ path }) => path.includes('view=att')).map(({ path }) => path.slice(0, 9)))
      .toEqual(['/mail/u/1']);
  });

  test('in the spam folder, and with the details of the sender open', async () => {
    await open('fake-preview-invitation-en', (url) => url, 'spam');
    const before = await bannerOf(stage.page, ['fake']);
    await stage.page.locator('[data-world-details]').first().click();
    await stage.page.waitForSelector('.ajA.SK .gD', { state: 'visible' });
    await stage.page.evaluate('window.__rerender()');
    expect((await bannerOf(stage.page, ['fake'])).text).toBe(before.text);
  });

  test('a mail that Gmail cuts off is judged by what it shows', async () => {
    const long = `<p>${'Lorem ipsum dolor sit amet. '.repeat(30)}</p>`.repeat(300);
    const { url } = await stage.world.gmail.deliver(hostileEml({ name: 'long', level: 'fake', html: () => bait + long }));
    await stage.page.goto(url);
    await stage.page.waitForSelector('.iX', { state: 'attached' });
    await bannerOf(stage.page, ['fake']);
  });
});
