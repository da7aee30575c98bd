import type { CDPSession } from '@playwright/test';
import type { Builds } from '../compare/build.ts';
import { fakeFrom } from '../compare/mails.ts';
import type { Ratio } from '../compare/ratio.ts';
import { type BenchStage, withStages } from '../compare/stage.ts';
import { sides } from '../compare/turns.ts';

const mails = 200;

/** What the worker holds after 200 mails, its tables included. */
export async function workerMemory(builds: Builds): Promise<readonly Ratio[]> {
  return await withStages(builds, async (stages) => {
    const held = { before: 0, now: 0 };
    for (const side of sides) held[side] = await heldAfterMails(stages[side]);
    return [{ what: `memory of the worker after ${mails} mails, tables included`, unit: 'MB', ...held, atMost: 0.5 }];
  });
}

/** In megabytes, after two collections. */
async function heldAfterMails(stage: BenchStage): Promise<number> {
  for (let index = 1; index <= mails; index += 1) await stage.openMail(fakeFrom(index));
  const worker = await attachToWorker(stage);
  for (let round = 0; round < 2; round += 1) await worker('HeapProfiler.collectGarbage');
  const usage = (await worker('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  // The memory of typed arrays lies outside the heap.
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6;
}

/** Talks to the extension's worker, which Playwright offers no session for. */
async function attachToWorker({ browser, id }: BenchStage): Promise<(method: string) => Promise<unknown>> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`));
  if (!target) throw new Error('The worker does not run.');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  let calls = 0;
  return async (method) => {
    calls += 1;
    return await answerTo(browser, sessionId, calls, method);
  };
}

async function answerTo(browser: CDPSession, sessionId: string, call: number, method: string): Promise<unknown> {
  const answer = new Promise<unknown>((resolve) => {
    const hear = (event: { sessionId: string; message: string }) => {
      const { id, result } = JSON.parse(event.message) as { id?: number; result?: unknown };
      if (event.sessionId !== sessionId || id !== call) return;
      browser.off('Target.receivedMessageFromTarget', hear);
      resolve(result);
    };
    browser.on('Target.receivedMessageFromTarget', hear);
  });
  await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: call, method, params: {} }) });
  return await answer;
}
