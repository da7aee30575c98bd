import { readFileSync } from 'node:fs';
import { type CDPSession, expect, test } from '@playwright/test';
import { bait, hostileEml } from '../fixtures/hostile/hostile-mail.ts';
import { probeBanners, whatItShows } from './banner-probe.ts';
import { type Busy, busyDuring, contention, holdingsOf, pace, spread, type WatchedPage, watchPage } from './endurance-tools.ts';
import { openStage, type Stage } from './webmail-page.ts';

// A day of use in a minute: what the extension costs a page, and that it leaves nothing behind.

/** Longest task with the extension in it, ms of processor time, and how often a measurement may be tried again. */
const longTask = 50;
const tries = 3;

const fakeMail = new TextDecoder().decode(readFileSync(`${import.meta.dirname}/../fixtures/mails/fake-preview-invitation-en/source.eml`));

let stage: Stage;
let session: CDPSession;

test.beforeEach(async () => {
  stage = await openStage('en');
  await watchPage(stage.page);
  session = await stage.context.newCDPSession(stage.page);
});
test.afterEach(() => stage.close());

/** The same fake from another sender. */
function variant(index: number): Uint8Array {
  return new TextEncoder().encode(fakeMail.replace(/^From:.*$/m, `From: "Amazon Preview" <hello@circle-${index}.example>`));
}

/** The best of a few tries, in terms of the machine of the limit: other programs can only make a measurement worse. */
async function leastBusy(work: () => Promise<void>): Promise<Busy> {
  let least: Busy = { longest: Number.POSITIVE_INFINITY, total: Number.POSITIVE_INFINITY };
  for (let attempt = 0; attempt < tries && least.longest > longTask; attempt += 1) {
    // A page that is loaded anew has read nothing yet.
    await stage.page.goto('about:blank');
    await stage.page.goto('https://mail.google.com/mail/u/0/?delay=0#inbox');
    await stage.page.waitForSelector('tr.zA');
    const before = pace();
    const busy = await busyDuring(session, work);
    const slower = Math.max(before.processor, pace().processor);
    if (busy.longest / slower < least.longest) least = { longest: busy.longest / slower, total: busy.total / slower };
  }
  return least;
}

async function goTo(url: string): Promise<void> {
  await stage.page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(url).hash);
}

function report(title: string, { longest, total }: Busy): void {
  console.log(`${title}: longest task ${longest.toFixed(1)} ms, ${total.toFixed(0)} ms in all (processor time of an idle machine)`);
}

/** Opens a mail by its address in a page that is there already, and waits for its banner; the time from body to banner, ms, `null` without one. */
async function openings(urls: readonly string[], count: number): Promise<readonly (number | null)[]> {
  const hashes = urls.map((url) => new URL(url).hash);
  return await stage.page.evaluate(
    async ([addresses, times]) => {
      const { seen } = window as unknown as WatchedPage;
      const results: (number | null)[] = [];
      for (let index = 0; index < times; index += 1) {
        seen.body = 0;
        seen.banner = 0;
        location.hash = addresses[index % addresses.length] ?? '';
        const started = performance.now();
        while ((seen.banner === 0 || seen.body === 0) && performance.now() < started + 5_000) await new Promise((go) => setTimeout(go, 1));
        results.push(seen.banner === 0 ? null : Math.max(0, seen.banner - seen.body));
      }
      return results;
    },
    [hashes, count] as const,
  );
}

test('1,000 openings in a row lose no banner and leave nothing behind', async () => {
  test.setTimeout(120_000);
  const urls: string[] = [];
  for (let index = 0; index < 40; index += 1)
    urls.push((await stage.world.gmail.deliver(variant(index), { withOlder: index % 2 === 0 })).url);
  await stage.page.goto(`https://mail.google.com/mail/u/0/?delay=0${new URL(urls[0] ?? '').hash}`);
  await stage.page.waitForSelector('preview-guard-banner', { state: 'attached' });
  // Answers of the world are kept in the page: a thousand requests would measure the server.
  await stage.page.evaluate(() => {
    const kept = new Map<string, string>();
    const ask = window.fetch.bind(window);
    window.fetch = async (input, options) => {
      const address = String(input);
      if (!address.startsWith('/mail/world/thread/')) return await ask(input, options);
      const text = kept.get(address) ?? (await (await ask(input, options)).text());
      kept.set(address, text);
      return new Response(text);
    };
  });
  const first = await openings(urls.slice(1).concat(urls.slice(0, 1)), 100);
  const before = await holdingsOf(session);
  const rest = await openings(urls, 900);
  const after = await holdingsOf(session);
  const times = [...first, ...rest].flatMap((time) => time ?? []);
  const { median, p95 } = spread(times);
  console.log(`from body to banner, ${times.length} openings: median ${median.toFixed(1)} ms, 95 % within ${p95.toFixed(1)} ms`);
  console.log(`after 100 openings: ${JSON.stringify(before)}\nafter 1,000 openings: ${JSON.stringify(after)}`);
  expect([...first, ...rest].filter((time) => time === null)).toEqual([]);
  expect(await stage.page.locator('preview-guard-banner').count()).toBe(1);
  expect(after.nodes).toBeLessThan(before.nodes + 200);
  expect(after.listeners).toBeLessThan(before.listeners + 20);
  expect(after.heap).toBeLessThan(before.heap + 1_500_000);
});

test('a thread of 50 messages: a banner for each, no long task', async () => {
  const { id } = await stage.world.gmail.deliver(variant(0), { withOlder: false });
  let url = '';
  for (let index = 1; index < 50; index += 1) url = (await stage.world.gmail.deliver(variant(index), { joins: id })).url;
  const busy = await leastBusy(async () => {
    await goTo(url);
    await expect(stage.page.locator('preview-guard-banner')).toHaveCount(50, { timeout: 20_000 });
  });
  report('thread of 50', busy);
  expect(busy.longest).toBeLessThan(longTask);
  const probe = await probeBanners(stage.page);
  // The sender is a reason further down: only the details name it.
  await probe.each((root) => root.querySelector<HTMLElement>('button[aria-expanded="false"]')?.click());
  const shown = await probe.each(whatItShows);
  expect(shown.filter(({ level }) => level !== 'fake')).toEqual([]);
  expect(shown.filter(({ text }, index) => !text.includes(`circle-${index}.example`)).map(({ text }) => text)).toEqual([]);
});

test('a thread drawn again and again, 100 times per second for 10 s: no long task, and the banner is there at the end', async () => {
  const { url } = await stage.world.gmail.deliver(variant(0));
  await stage.page.goto(url.replace('#', '?delay=0#'));
  await stage.page.waitForSelector('preview-guard-banner', { state: 'attached' });
  const busy = await busyDuring(session, async () => {
    await stage.page.evaluate(async () => {
      const list = document.querySelector('[role=main] [data-world-messages]');
      if (!list) throw new Error('No thread');
      const mark = list.innerHTML;
      for (let count = 0; count < 1_000; count += 1) {
        list.innerHTML = mark;
        list.querySelector('preview-guard-banner')?.remove();
        await new Promise((go) => setTimeout(go, 10));
      }
    });
  });
  report('re-rendered 1,000 times', busy);
  await expect(stage.page.locator('preview-guard-banner')).toHaveCount(1);
  await expect.poll(async () => (await (await probeBanners(stage.page)).each(whatItShows)).map(({ level }) => level)).toEqual(['fake']);
  expect(busy.longest).toBeLessThan(longTask);
});

test('a mail of 2 MB: no long task by the extension', async () => {
  const paragraph = `<p>${'Lorem ipsum dolor sit amet, consectetur. '.repeat(10)}<b>sed</b> <a href="https://news.example/">do</a></p>`;
  const html = () => bait + paragraph.repeat(4_300);
  const { url } = await stage.world.gmail.deliver(hostileEml({ name: '2 MB', level: 'fake', html }), { raw: true, withOlder: false });
  const busy = await leastBusy(async () => {
    await goTo(url);
    await stage.page.waitForSelector('preview-guard-banner', { state: 'attached', timeout: 20_000 });
  });
  const pageTasks = await stage.page.evaluate(() => (window as unknown as WatchedPage).seen.longTasks);
  report(
    `2 MB (${(html().length / 1e6).toFixed(1)} MB; long tasks of the page as a whole: ${pageTasks.map(Math.round).join(', ')} ms)`,
    busy,
  );
  expect(busy.longest).toBeLessThan(longTask);
});

test('from body to banner: 60 ms with a running worker, 200 ms with a stopped one', async () => {
  const browser = await stage.context.newCDPSession(stage.page);
  await stage.page.goto('https://mail.google.com/mail/u/0/?delay=0#inbox');
  await timeOf(variant(0));
  const limits = { running: 60, stopped: 200 };
  const best = { running: Number.POSITIVE_INFINITY, stopped: Number.POSITIVE_INFINITY };
  for (let round = 0; round < tries && (best.running > 1 || best.stopped > 1); round += 1) {
    const times: Record<keyof typeof limits, number[]> = { running: [], stopped: [] };
    const crowds: number[] = [];
    for (let index = 0; index < 20; index += 1) {
      const kind = index % 2 === 0 ? 'running' : 'stopped';
      if (kind === 'stopped') await stopWorker(browser);
      times[kind].push(await timeOf(variant(1 + round * 20 + index)));
      crowds.push(contention());
    }
    // The limits are meant for a machine that does nothing else.
    const crowd = spread(crowds).median;
    for (const kind of ['running', 'stopped'] as const) {
      const { median, p95 } = spread(times[kind]);
      console.log(
        `worker ${kind}: median ${median.toFixed(1)} ms, 95 % within ${p95.toFixed(1)} ms, machine ${crowd.toFixed(1)} times slower than alone`,
      );
      best[kind] = Math.min(best[kind], median / (limits[kind] * crowd));
    }
  }
  expect(best.running, 'part of the limit').toBeLessThanOrEqual(1);
  expect(best.stopped, 'part of the limit').toBeLessThanOrEqual(1);
});

/** Time from body to banner of a mail that was never opened; one without a banner takes for ever. */
async function timeOf(eml: Uint8Array): Promise<number> {
  const { url } = await stage.world.gmail.deliver(eml, { withOlder: false });
  return (await openings([url], 1))[0] ?? Number.POSITIVE_INFINITY;
}

async function stopWorker(browser: CDPSession): Promise<void> {
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  await stage.page.waitForTimeout(150);
}
