import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import { findChromium } from '../../tools/browsers.ts';
import { startWorld } from '../../world/world.ts';
import type { Builds } from '../compare/build.ts';
import { type Ratio, ratioAt } from '../compare/ratio.ts';
import { type TraceEvent, traced } from '../compare/trace.ts';
import { inTurns } from '../compare/turns.ts';

const rounds = 5;
const pages = 12;
const honest = `${import.meta.dirname}/../../fixtures/signin/honest`;
const fields = /<input\b[^>]*>|<textarea\b[\s\S]*?<\/textarea>|\scontenteditable(?:=\S+)?/gi;

/** The gate on pages that ask for nothing: everything it does until the page rests, processor time, all pages together. */
export async function gate(builds: Builds): Promise<readonly Ratio[]> {
  const world = await startWorld();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--ignore-certificate-errors', '--disable-quic', `--host-resolver-rules=MAP * 127.0.0.1:${world.port}`],
  });
  try {
    const names = readdirSync(honest)
      .filter((name) => name.endsWith('.html'))
      .sort()
      .slice(0, pages);
    const urls = names.map((name, index) => {
      const html = readFileSync(join(honest, name), 'utf8').replaceAll(fields, '');
      world.pages.put(`ordinary-${index}.example`, { html, headers: { 'Content-Security-Policy': "script-src 'none'" } });
      return `https://ordinary-${index}.example/`;
    });
    const scripts = {
      before: named(readFileSync(join(builds.before.extension, 'signin-gate.js'), 'utf8')),
      now: named(readFileSync(join(builds.now.extension, 'signin-gate.js'), 'utf8')),
    };
    const costs = await inTurns(rounds, (side) => costOf(browser, scripts[side], urls));
    return [ratioAt(0.5, costs, { what: `gate on ${urls.length} pages without fields`, unit: 'ms', atMost: 1 })];
  } finally {
    await browser.close();
    await world.close();
  }
}

async function costOf(browser: Browser, script: string, urls: readonly string[]): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  await context.addInitScript({ content: script });
  let cost = 0;
  for (const url of urls) cost += await costOn(session, context, url);
  await context.close();
  await session.detach();
  return cost;
}

async function costOn(session: CDPSession, context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const events = await traced(session, ['devtools.timeline'], async () => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    // Longer than the gate's own pauses.
    await page.waitForTimeout(700);
  });
  await page.close();
  const own = events.filter(
    ({ name, args }) => /^(?:FunctionCall|EvaluateScript|FireIdleCallback)$/.test(name) && args?.data?.url === 'signin-gate.js',
  );
  return own
    .filter((piece) => !own.some((outer) => outer !== piece && covers(outer, piece)))
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1_000, 0);
}

function covers(outer: TraceEvent, inner: TraceEvent): boolean {
  return (
    outer.tid === inner.tid && outer.pid === inner.pid && inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0)
  );
}

/** Gives the script a name for the trace, and somebody who answers its messages. */
function named(script: string): string {
  return `(() => {
    if (top !== window) return;
    const runtime = { sendMessage: () => Promise.resolve({ res: null }) };
    ((globalThis) => { ${script} })({ chrome: { runtime } });
  })();
  //# sourceURL=signin-gate.js`;
}
