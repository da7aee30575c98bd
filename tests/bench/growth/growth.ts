import { writeFileSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { MailContext } from '../../../utils/core/mail/context.ts';
import { judgeMail } from '../../../utils/core/mail/judge.ts';
import { findChromium } from '../../tools/browsers.ts';
import { quantile } from '../../tools/evaluate/statistics.ts';
import { table } from '../../world/sites/portal/skins/table.ts';
import { buildIn } from '../compare/build.ts';
import { fakeFrom } from '../compare/mails.ts';
import { markdown } from '../compare/ratio.ts';
import { openBenchStage } from '../compare/stage.ts';
import { mailOfSize } from '../mail-of-size.ts';
import { readerScript, readList } from '../measures/portal-reading.ts';
import { type Line, plot } from './plot.ts';

const root = `${import.meta.dirname}/../../..`;
const pictures = `${import.meta.dirname}/../../pictures`;
const sizes = {
  mail: [10_000, 100_000, 1_000_000, 10_000_000],
  thread: [10, 50, 100, 200, 500],
  list: [100, 1_000, 3_000, 10_000],
  trusted: [20, 200, 2_000],
};

/** Measures how the work grows, prints a table and draws it into `tests/pictures`. */
export async function growth(): Promise<void> {
  const lines = [mails(), memories(), await threads(), await lists()];
  const rows = lines.flatMap(({ name, points }) => {
    const [first = [1, 1]] = points;
    return points.map(([amount, time]) => [
      name,
      amount.toLocaleString('en'),
      `${time.toPrecision(3)} ms`,
      (time / first[1] / (amount / first[0])).toFixed(2),
    ]);
  });
  console.log(`${markdown(['what', 'amount', 'time', 'time of each, against the smallest'], rows)}\n`);
  for (const look of ['light', 'dark'] as const) writeFileSync(`${pictures}/growth-${look}.svg`, plot(lines, look, 'Time by amount'));
}

/** Mails by characters of markup; those beyond what a mail may have are cut, as in webmail. */
function mails(): Line {
  return { name: 'a mail, by its size', points: sizes.mail.map((size) => [size, judged(mailOfSize(size), {})]) };
}

/** Trusted senders, up to as many as are kept, of whom none has sent the mail. */
function memories(): Line {
  const message = mailOfSize(10_000);
  const points = sizes.trusted.map((count): [number, number] => {
    const trustedSenders = Array.from({ length: count }, (_, index) => `friend-${index}@shop.example`);
    return [count, judged(message, { trustedSenders: new Set(trustedSenders), firstContact: false })];
  });
  return { name: 'a mail, by trusted senders', points };
}

function judged(message: Parameters<typeof judgeMail>[0], context: MailContext): number {
  const rounds = Array.from({ length: 7 }, () => {
    const start = performance.now();
    judgeMail(message, context);
    return performance.now() - start;
  });
  return Math.max(0.001, quantile(rounds, 0.5));
}

/** Threads of messages that each get a banner: from the opening to the last of them, in the built extension. */
async function threads(): Promise<Line> {
  const stage = await openBenchStage(buildIn(root));
  const points: [number, number][] = [];
  try {
    for (const count of sizes.thread) {
      const { id } = await stage.world.gmail.deliver(fakeFrom(count * 1_000), { withOlder: false });
      let url = '';
      for (let index = 1; index < count; index += 1)
        url = (await stage.world.gmail.deliver(fakeFrom(count * 1_000 + index), { joins: id })).url;
      points.push([count, await stage.page.evaluate(openThread, { hash: new URL(url).hash, count })]);
    }
  } finally {
    await stage.close();
  }
  return { name: 'a thread, by its messages', points };
}

/** Runs in the page: until as many banners stand, ms. */
async function openThread({ hash, count }: { readonly hash: string; readonly count: number }): Promise<number> {
  location.hash = '#inbox';
  await new Promise((go) => setTimeout(go, 500));
  const start = performance.now();
  location.hash = hash;
  while (document.querySelectorAll('preview-guard-banner').length < count && performance.now() < start + 120_000)
    await new Promise((go) => setTimeout(go, 5));
  return performance.now() - start;
}

/** Lists of the portal, read from their page. */
async function lists(): Promise<Line> {
  const script = await readerScript(buildIn(root));
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    const context: BrowserContext = await browser.newContext();
    const points: [number, number][] = [];
    for (const count of sizes.list) {
      const page: Page = await context.newPage();
      points.push([count, await readList(page, table, script, count, 3)]);
      await page.close();
    }
    return { name: 'a list, by its titles', points };
  } finally {
    await browser.close();
  }
}
