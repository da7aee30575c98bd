import { expect, test } from '@playwright/test';
import { banner as en } from '../../utils/i18n/languages/en/banner.ts';
import type { HostileMail } from '../fixtures/hostile/hostile-mail.ts';
import { markupAttacks } from '../fixtures/hostile/markup-attacks.ts';
import { styleAttacks } from '../fixtures/hostile/style-attacks.ts';
import { type BannerProbe, clickButton, probeBanners, whatItShows } from './banner-probe.ts';
import { expectLevel, openHostile, whatLiesOnTop } from './hostile-stage.ts';
import { expectSilence, openStage, type Stage } from './webmail-page.ts';

// The banner stands, says the right thing, lies on top and can be clicked; nothing executes; the page answers. How fast it answers: `hostile.endurance.spec.ts`.

const host = 'bonus-circle.example';
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/;

let stage: Stage;
let probe: BannerProbe;

test.beforeAll(async () => {
  stage = await openStage('en');
});
test.afterAll(() => stage.close());
test.beforeEach(async () => {
  // A page of its own for each: what one mail left behind must not help or harm the next.
  const page = await stage.context.newPage();
  await stage.page.close();
  stage = { ...stage, page };
  probe = await probeBanners(page);
});

async function expectHarmless(): Promise<void> {
  expect(await stage.page.evaluate('window.pwned')).toBeUndefined();
  expect(new URL(stage.page.url()).host).toBe('mail.google.com');
  expect(stage.world.contacted().filter((contacted) => contacted === 'evil.example')).toEqual([]);
  // The page answers at all; how fast is measured alone, in the endurance.
  expect(await stage.page.evaluate('1')).toBe(1);
}

for (const mail of [...styleAttacks, ...markupAttacks]) {
  test(`${mail.name}: ${mail.level}`, async () => {
    stage.world.requests.length = 0;
    await openHostile(stage, mail);
    if (mail.level === 'none') {
      await stage.page.waitForSelector('[role=main] .a3s :text("nine")');
      await stage.page.waitForTimeout(600);
      expect(await probe.each(whatItShows)).toEqual([]);
      return;
    }
    await expectLevel(probe, mail.level);
    const [banner] = await probe.each(whatItShows);
    expect(banner?.headline).toBe(en.headline.fake);
    expect(banner?.text).not.toMatch(bidiControls);
    expect(await probe.first(whatLiesOnTop)).toBe('the banner');
    await expectHarmless();
    await clickButton(stage.page, probe, en.banner.details);
    await expect.poll(async () => (await probe.first(whatItShows)).buttons).toContain(en.banner.less);
    const { text } = await probe.first(whatItShows);
    // The sender is that of the header, never one that the mail claims in its body, and the bait was read whatever surrounds it.
    expect(text).toContain(host);
    expect(text).toContain('amazon-preview-bonus.top');
    await expectHarmless();
  });
}

test('a link that would run is stopped for good', async () => {
  await openHostile(stage, markupAttacks.find(({ name }) => name === 'links that run or carry pages') as HostileMail);
  await expectLevel(probe, 'fake');
  for (const wanted of ['javascript', 'data', 'java']) {
    await stage.page.locator(`[role=main] .a3s a[href*="${wanted}"]`).first().click();
    await expect.poll(async () => (await probe.first(whatItShows)).buttons).toContain(en.banner.guardOpen);
    await clickButton(stage.page, probe, en.banner.guardOpen);
    await expectHarmless();
    await stage.page.reload();
    await expectLevel(probe, 'fake');
  }
});

test('a link inside a picture asks too, and so does a form', async () => {
  await openHostile(stage, markupAttacks.find(({ name }) => name === 'links that run or carry pages') as HostileMail);
  await expectLevel(probe, 'fake');
  await stage.page.locator('[role=main] .a3s svg text').click();
  await expect.poll(async () => (await probe.first(whatItShows)).text).toContain('evil.example');
  await openHostile(stage, markupAttacks.find(({ name }) => name === 'fields that hide the form’s own properties') as HostileMail);
  await expectLevel(probe, 'fake');
  await stage.page.locator('[role=main] .a3s form button').click();
  await expect.poll(async () => (await probe.first(whatItShows)).buttons).toContain(en.banner.guardStay);
  expect((await probe.first(whatItShows)).text).toContain('amazon-preview-bonus.top');
  expect(stage.world.contacted()).not.toContain('amazon-preview-bonus.top');
});

test('a mail that only looks hostile stays without a banner when it is not about Amazon', async () => {
  const harmless = new TextEncoder().encode('From: a@b.example\r\nTo: c@d.example\r\nSubject: Hi\r\n\r\nHi\r\n');
  const { url } = await stage.world.gmail.deliver(harmless);
  await stage.page.goto(url);
  await expectSilence(stage.page);
});
