import { checkMail } from '../measures/check-mail.ts';
import { coldWorker } from '../measures/cold-worker.ts';
import { gate } from '../measures/gate.ts';
import { judging } from '../measures/judging.ts';
import { pageScript } from '../measures/page-script.ts';
import { popup } from '../measures/popup.ts';
import { portalReading } from '../measures/portal-reading.ts';
import { workerMemory } from '../measures/worker-memory.ts';
import type { Builds } from './build.ts';
import { isMet, type Ratio, tableOf } from './ratio.ts';

/** The questions by their names, in the order of the table. */
const measures = {
  worker: coldWorker,
  memory: workerMemory,
  popup,
  script: pageScript,
  command: checkMail,
  judging,
  portal: portalReading,
  gate,
} as const satisfies Record<string, (builds: Builds, mails: string) => Promise<readonly Ratio[]>>;

/** Compares two builds and prints the table. `only` = names of measures, empty = all; `mails` = folder of the mails to judge. Answers whether every bound is met. */
export async function compare(builds: Builds, mails: string, only: readonly string[]): Promise<boolean> {
  const unknown = only.filter((name) => !Object.hasOwn(measures, name));
  if (unknown.length > 0) throw new Error(`No measure ${unknown.join(', ')}; there are ${Object.keys(measures).join(', ')}`);
  const ratios: Ratio[] = [];
  for (const [name, measure] of Object.entries(measures)) {
    if (only.length > 0 && !only.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    ratios.push(...(await measure(builds, mails)));
  }
  console.log(`${tableOf(ratios)}\n`);
  const missed = ratios.filter((ratio) => !isMet(ratio));
  console.log(missed.length === 0 ? 'Every bound is met.' : `Not met: ${missed.map(({ what }) => what).join('; ')}.`);
  return missed.length === 0;
}
