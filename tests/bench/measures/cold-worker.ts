import type { Builds } from '../compare/build.ts';
import { fakeFrom } from '../compare/mails.ts';
import { type Ratio, ratioAt } from '../compare/ratio.ts';
import { type BenchStage, withStages } from '../compare/stage.ts';
import { threadTime, traced } from '../compare/trace.ts';
import { inTurns } from '../compare/turns.ts';

const rounds = { clock: 40, thread: 15 };

/** A mail is opened while the worker is stopped, as it mostly is: by the clock, and what it costs the worker's thread until the verdict. */
export async function coldWorker(builds: Builds): Promise<readonly Ratio[]> {
  return await withStages(builds, async (stages) => {
    const opened = await inTurns(rounds.clock, (side, round) => openCold(stages[side], 1 + round), 3);
    const thread = await inTurns(rounds.thread, (side, round) => threadCold(stages[side], 1_000 + round));
    const warm = await inTurns(rounds.clock, (side, round) => stages[side].openMail(fakeFrom(2_000 + round)), 2);
    return [
      ratioAt(0.5, opened, { what: 'mail opened to banner, worker stopped: median', unit: 'ms', atMost: 0.5 }),
      ratioAt(0.95, opened, { what: 'mail opened to banner, worker stopped: 95 %', unit: 'ms', atMost: 0.5 }),
      ratioAt(0.5, thread, { what: "worker's thread from start to first verdict", unit: 'ms', atMost: 0.4 }),
      ratioAt(0.5, warm, { what: 'mail opened to banner, worker running: median', unit: 'ms', atMost: 1 }),
    ];
  });
}

async function openCold(stage: BenchStage, index: number): Promise<number> {
  await stage.stopWorker();
  return await stage.openMail(fakeFrom(index));
}

async function threadCold(stage: BenchStage, index: number): Promise<number> {
  await stage.stopWorker();
  const events = await traced(stage.browser, ['toplevel', 'blink.user_timing', '__metadata'], async () => {
    await stage.openMail(fakeFrom(index));
  });
  const banner = events.find(({ name, cat }) => name === 'banner' && cat.includes('user_timing'))?.ts;
  if (banner === undefined) throw new Error('The trace does not say when the banner came.');
  return threadTime(events, 'ServiceWorker thread', banner);
}
