import { expect, test } from '@playwright/test';
import { banner as en } from '../../utils/i18n/languages/en/banner.ts';
import { type HostileMail, hostileEml } from '../fixtures/hostile/hostile-mail.ts';
import { markupAttacks } from '../fixtures/hostile/markup-attacks.ts';
import { styleAttacks } from '../fixtures/hostile/style-attacks.ts';
import { type BannerProbe, clickButton, probeBanners, whatItShows } from './banner-probe.ts';
import { contention } from './endurance-tools.ts';
import { expectSilence, openStage, type Stage } from './webmail-page.ts';

// The banner stands, says the right thing, lies on top and can be clicked; nothing executes; the page answers.

/** Longest time a page may take to answer, ms, on a machine that does nothing else. Three tries: only the page itself is slow every time. */
const responsive = 100;
const tries = 3;
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

async function open(mail: HostileMail): Promise<void> {
  const { url } = await stage.world.gmail.deliver(hostileEml(mail), { raw: mail.raw ?? false, withOlder: false });
  await stage.page.goto(url);
}

async function expectLevel(level: string): Promise<void> {
  await expect
    .poll(async () => (await probe.each(whatItShows)).map((banner) => banner.level), { timeout: 25_000, intervals: [50, 100, 200] })
    .toEqual([level]);
}

/** What lies at the middle of the banner, asked of the page and then of the banner itself. */
function centre(root: ShadowRoot): string {
  const part = root.querySelector('h2') ?? root.host;
  part.scrollIntoView({ block: 'center' });
  const box = root.host.getBoundingClientRect();
  const visible = {
    left: Math.max(box.left, 0),
    right: Math.min(box.right, innerWidth),
    top: Math.max(box.top, 0),
    bottom: Math.min(box.bottom, innerHeight),
  };
  const x = (visible.left + visible.right) / 2;
  const y = (visible.top + visible.bottom) / 2;
  if (box.width < 200 || box.height < 30 || box.height > 600) return `${box.width} by ${box.height}`;
  const top = document.elementFromPoint(x, y);
  if (top !== root.host) return `${top?.localName}.${top?.getAttribute('class')}`;
  const shown = root.host.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  return shown && root.elementFromPoint(x, y) !== null ? 'the banner' : 'invisible';
}

/** Milliseconds; those beyond the limit are put into proportion to how busy the machine is. */
async function answerTime(): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < tries && best > responsive; attempt += 1) {
    const asked = performance.now();
    await stage.page.evaluate('1');
    const time = performance.now() - asked;
    best = Math.min(best, time > responsive ? time / contention() : time);
  }
  return best;
}

async function expectHarmless(): Promise<void> {
  expect(await stage.page.evaluate('window.pwned')).toBeUndefined();
  expect(new URL(stage.page.url()).host).toBe('mail.google.com');
  expect(stage.world.contacted().filter((contacted) => contacted === 'evil.example')).toEqual([]);
  expect(await answerTime()).toBeLessThan(responsive);
}

for (const mail of [...styleAttacks, ...markupAttacks]) {
  test(`${mail.name}: ${mail.level}`, async () => {
    stage.world.requests.length = 0;
    await open(mail);
    if (mail.level === 'none') {
      await stage.page.waitForSelector('.a3s :text("nine")');
      await stage.page.waitForTimeout(600);
      expect(await probe.each(whatItShows)).toEqual([]);
      return;
    }
    await expectLevel(mail.level);
    const [banner] = await probe.each(whatItShows);
    expect(banner?.headline).toBe(en.headline.fake);
    expect(banner?.text).not.toMatch(bidiControls);
    expect(await probe.first(centre)).toBe('the banner');
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

test('a storm of changes in the page, 100 per second for 10 s, leaves the page fast and the banner up', async () => {
  await open(markupAttacks[0] as HostileMail);
  await expectLevel('fake');
  await stage.page.evaluate(() => {
    const body = document.querySelector('.a3s');
    let count = 0;
    const storm = setInterval(() => {
      count += 1;
      const node = document.createElement('p');
      node.textContent = `Amazon Preview ${count}`;
      node.className = `c${count}`;
      if (count % 2 === 0) document.body.append(node);
      else body?.append(node);
      if (count % 5 === 0) document.querySelector('preview-guard-banner')?.remove();
      if (count === 1_000) clearInterval(storm);
      Object.assign(window, { stormCount: count });
    }, 10);
  });
  const times: number[] = [];
  for (let second = 0; second < 10; second += 1) {
    await stage.page.waitForTimeout(1_000);
    times.push(await answerTime());
  }
  await expect.poll(() => stage.page.evaluate('window.stormCount'), { timeout: 15_000 }).toBe(1_000);
  console.log(`storm: the page answered in ${times.map((time) => Math.round(time)).join(', ')} ms`);
  expect(Math.max(...times)).toBeLessThan(responsive);
  await expectLevel('fake');
  expect(await probe.first(centre)).toBe('the banner');
});

test('a link that would run is stopped for good', async () => {
  await open(markupAttacks.find(({ name }) => name === 'links that run or carry pages') as HostileMail);
  await expectLevel('fake');
  for (const wanted of ['javascript', 'data', 'java']) {
    await stage.page.locator(`.a3s a[href*="${wanted}"]`).first().click();
    await expect.poll(async () => (await probe.first(whatItShows)).buttons).toContain(en.banner.guardOpen);
    await clickButton(stage.page, probe, en.banner.guardOpen);
    await expectHarmless();
    await stage.page.reload();
    await expectLevel('fake');
  }
});

test('a link inside a picture asks too, and so does a form', async () => {
  await open(markupAttacks.find(({ name }) => name === 'links that run or carry pages') as HostileMail);
  await expectLevel('fake');
  await stage.page.locator('.a3s svg text').click();
  await expect.poll(async () => (await probe.first(whatItShows)).text).toContain('evil.example');
  await open(markupAttacks.find(({ name }) => name === 'fields that hide the form’s own properties') as HostileMail);
  await expectLevel('fake');
  await stage.page.locator('.a3s form button').click();
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
