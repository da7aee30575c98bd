import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Builds } from '../compare/build.ts';
import { type Ratio, ratioAt } from '../compare/ratio.ts';
import { inTurns } from '../compare/turns.ts';

const rounds = 21;
const file = `${import.meta.dirname}/../../fixtures/mails/fake-preview-invitation-de/source.eml`;

/** `check-mail` of one file, from the start of the process to its end. The first run of each build is not counted. */
export async function checkMail(builds: Builds): Promise<readonly Ratio[]> {
  const whole = await inTurns(rounds, async (side) => {
    const { root, node } = builds[side];
    const start = performance.now();
    const { status, stderr } = spawnSync(node, [join(root, 'tests/tools/check-mail.ts'), file], { cwd: root, encoding: 'utf8' });
    if (status !== 2) throw new Error(`check-mail in ${root} ended with ${status}: ${stderr}`);
    return performance.now() - start;
  });
  return [ratioAt(0.5, whole, { what: '`check-mail` of one file, whole process', unit: 'ms', atMost: 0.7 })];
}
