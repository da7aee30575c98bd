// `npm run findings [-- NAME]`: runs every script beside this file, or the one named, and prints a line for each.
// Exit code: 0 all hold (or were skipped), 1 one changed or could not be run, 64 no such finding.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.sh'))
  .map((file) => file.slice(0, -'.sh'.length))
  .sort();
const wanted = process.argv[2];

process.exitCode = wanted && !names.includes(wanted) ? refuse(wanted) : runAll(wanted ? [wanted] : names, wanted !== undefined);

function refuse(name: string): number {
  process.stderr.write(`no finding ${name}; there are: ${names.join(', ')}\n`);
  return 64;
}

function runAll(chosen: readonly string[], withOutput: boolean): number {
  const outcomes = chosen.map((name) => {
    const { status, stdout, stderr } = spawnSync('bash', [join(folder, `${name}.sh`)], { encoding: 'utf8' });
    const outcome = readExit(status, stdout);
    if (withOutput || !outcome.fine) process.stdout.write(stdout + stderr);
    process.stdout.write(`${name}: ${outcome.word}\n`);
    return outcome;
  });
  return outcomes.every((outcome) => outcome.fine) ? 0 : 1;
}

/** What a script says by its exit code: 0 holds (or was skipped, which it prints), 2 nothing could be installed, all else changed. */
function readExit(status: number | null, output: string): { word: string; fine: boolean } {
  if (status === 0) return { word: output.startsWith('skipped:') ? 'skipped' : 'holds', fine: true };
  return { word: status === 2 ? 'could not be installed' : 'changed', fine: false };
}
