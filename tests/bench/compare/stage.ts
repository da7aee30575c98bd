import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { type WatchedPage, watchPage } from '../../e2e/endurance-tools.ts';
import { stopWorkers } from '../../e2e/worker-control.ts';
import { extensionId, launchChromium } from '../../tools/browsers.ts';
import { startWorld, type World } from '../../world/world.ts';
import type { Build, Builds } from './build.ts';
import { fakeFrom } from './mails.ts';
import type { Side } from './turns.ts';

/** A build in a Chromium of its own, on a simulated Gmail. */
export interface BenchStage {
  readonly world: World;
  readonly context: BrowserContext;
  /** Shows the mailbox. */
  readonly page: Page;
  /** Of the browser itself, and of the page. */
  readonly browser: CDPSession;
  readonly session: CDPSession;
  /** Id of the extension. */
  readonly id: string;
  /** Delivers a mail, opens it and answers the time from its body to its banner, ms. Throws where no banner comes. */
  openMail(eml: Uint8Array): Promise<number>;
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** How long the browser needs after a worker has stopped until nothing of it is left, ms. */
const rest = 150;

/** Starts a browser for a build. */
export async function openBenchStage({ extension }: Build): Promise<BenchStage> {
  const world = await startWorld({ language: 'en' });
  const context = await launchChromium({ extensionDir: extension, world, language: 'en' });
  const id = await extensionId(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await watchPage(page);
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('No browser');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await world.gmail.deliver(fakeFrom(0));
  await page.goto('https://mail.google.com/mail/u/0/?delay=0#inbox');
  await page.waitForSelector('tr.zA');
  return {
    world,
    context,
    page,
    browser,
    session,
    id,
    async openMail(eml) {
      const { url } = await world.gmail.deliver(eml, { withOlder: false });
      const time = await page.evaluate(openAndWait, new URL(url).hash);
      if (time === null) throw new Error(`No banner in ${extension}`);
      return time;
    },
    async stopWorker() {
      await stopWorkers(session);
      await page.waitForTimeout(rest);
    },
    async close() {
      await context.close();
      await world.close();
    },
  };
}

/** Runs in the page. Marks the banner in the trace, if one is recorded. */
async function openAndWait(hash: string): Promise<number | null> {
  const { seen } = window as unknown as WatchedPage;
  seen.body = 0;
  seen.banner = 0;
  location.hash = hash;
  const started = performance.now();
  while ((seen.banner === 0 || seen.body === 0) && performance.now() < started + 10_000) await new Promise((go) => setTimeout(go, 1));
  if (seen.banner === 0) return null;
  performance.mark('banner');
  return Math.max(0, seen.banner - seen.body);
}

/** Opens one for each build, does the work and closes both. */
export async function withStages<Result>(
  builds: Builds,
  work: (stages: Readonly<Record<Side, BenchStage>>) => Promise<Result>,
): Promise<Result> {
  const stages = { before: await openBenchStage(builds.before), now: await openBenchStage(builds.now) };
  try {
    return await work(stages);
  } finally {
    await stages.before.close();
    await stages.now.close();
  }
}
