// `node tests/tools/mutate-mails.ts DIR [--runs N] [--seed N]`: damages and mislabels the mails of a folder, and has each read and judged.
// Exit code: 0 nothing threw, was slow, or lost its words without a word; 1 something did, each with the seed that repeats it; 64 no folder.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { mailFiles } from './mail-files.ts';
import { type Complaint, tryMutation } from './mutate/try-mutation.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string', default: '20261130' } },
});
const [folder] = positionals;
const files = folder ? await mailFiles(folder) : [];
if (!folder || files.length === 0) {
  process.stderr.write('usage: node tests/tools/mutate-mails.ts DIR [--runs N] [--seed N]\n');
  process.exit(64);
}

const runs = Number(values.runs);
const bar = new SingleBar({ format: 'mails {bar} {value}/{total}  {eta_formatted} left', stream: process.stderr, hideCursor: true });
const complaints: Complaint[] = [];
const counted = new Map<string, number>();
let slowest = 0;
bar.start(runs, 0);
for (let run = 0; run < runs; run++) {
  const file = files[run % files.length] ?? '';
  const outcome = await tryMutation(await readFile(`${folder}/${file}`), file, Number(values.seed) + run);
  counted.set(outcome.kind, (counted.get(outcome.kind) ?? 0) + 1);
  complaints.push(...outcome.complaints);
  slowest = Math.max(slowest, outcome.msPer100Kb);
  bar.update(run + 1);
}
bar.stop();
for (const { what, file, seed, mutations } of complaints) console.log(`${what}: ${file}, seed ${seed}: ${mutations}`);
const kinds = [...counted].map(([kind, count]) => `${kind} ${count}`).join(', ');
console.log(`${runs} mutated mails: ${kinds}; slowest ${slowest.toFixed(1)} ms for each 100 KB; ${complaints.length} complaints`);
process.exitCode = complaints.length > 0 ? 1 : 0;
