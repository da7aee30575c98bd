import { spawnSync } from 'node:child_process';
import { quantile } from '../../tools/evaluate/statistics.ts';
import type { Builds } from '../compare/build.ts';
import { type Ratio, ratioAt } from '../compare/ratio.ts';
import { inTurnsMany } from '../compare/turns.ts';

const rounds = 5;

/** Judging warm: the mails of a folder, one after the other, in a process of its own for each build. */
export async function judging(builds: Builds, folder: string): Promise<readonly Ratio[]> {
  const { median, most } = await inTurnsMany(rounds, async (side) => {
    const { root, node } = builds[side];
    const { stdout, stderr, status } = spawnSync(node, [`${import.meta.dirname}/judge-process.ts`, root, folder], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) throw new Error(stderr);
    const times = JSON.parse(stdout) as number[];
    return { median: quantile(times, 0.5), most: quantile(times, 0.99) };
  });
  return [
    ratioAt(0.5, median, { what: 'judging warm: median', unit: 'ms', atMost: 1 }),
    ratioAt(0.5, most, { what: 'judging warm: 99 %', unit: 'ms', atMost: 1 }),
  ];
}
