import type { Builds } from '../compare/build.ts';
import { type Ratio, ratioAt } from '../compare/ratio.ts';
import { type BenchStage, withStages } from '../compare/stage.ts';
import { traced } from '../compare/trace.ts';
import { inTurns } from '../compare/turns.ts';

const rounds = 15;
const script = /\/content-scripts\/webmail\.js$/;

/** What the script in webmail costs when a page is loaded: compiling it and its first run, processor time of the page's thread. */
export async function pageScript(builds: Builds): Promise<readonly Ratio[]> {
  return await withStages(builds, async (stages) => {
    const start = await inTurns(rounds, (side) => evaluation(stages[side]));
    return [ratioAt(0.5, start, { what: 'script in webmail: evaluation at page load', unit: 'ms', atMost: 0.8 })];
  });
}

async function evaluation({ browser, page }: BenchStage): Promise<number> {
  const events = await traced(browser, ['devtools.timeline', 'v8'], async () => {
    await page.goto('about:blank');
    await page.goto('https://mail.google.com/mail/u/0/?delay=0#inbox');
    await page.waitForSelector('tr.zA');
    // The script runs when the page is idle, at the latest once it has loaded.
    await page.waitForFunction(() => document.readyState === 'complete');
    await page.waitForTimeout(200);
  });
  const runs = events.filter(({ name, args }) => name === 'EvaluateScript' && script.test(args?.data?.url ?? ''));
  if (runs.length === 0) throw new Error('The script did not run.');
  return runs.reduce((sum, { tdur = 0 }) => sum + tdur / 1_000, 0);
}
