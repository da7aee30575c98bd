import { spawn } from 'node:child_process';
import { addUp } from './summary.ts';

// `npm test`: every part of the gate in order, up to the first that fails, and at the end how long each took.

/** Scripts of package.json that run one after the other. */
type Chain = readonly string[];

// Chains of a line run side by side: each of these keeps one processor busy. Nothing runs beside what measures time.
const lines: readonly (readonly Chain[])[] = [
  [
    ['types', 'lint'],
    ['zip', 'lint:firefox', 'browsers'],
  ],
  [['unit']],
  [['timing']],
  [['e2e']],
];

interface Run {
  readonly name: string;
  readonly seconds: number;
  readonly code: number;
}

/** Runs a script. `held`: what it prints is printed as a whole once it has ended, so that it does not mix with others. */
function run(name: string, held: boolean): Promise<Run> {
  const start = performance.now();
  const env = held ? { ...process.env, FORCE_COLOR: '1' } : process.env;
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', name], { stdio: held ? 'pipe' : 'inherit', env, shell: process.platform === 'win32' });
    const said: Buffer[] = [];
    child.stdout?.on('data', (piece: Buffer) => said.push(piece));
    child.stderr?.on('data', (piece: Buffer) => said.push(piece));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve({ name, seconds: (performance.now() - start) / 1_000, code: code ?? 1 });
    });
  });
}

async function runChain(chain: Chain, held: boolean): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (const name of chain) {
    const ended = await run(name, held);
    runs.push(ended);
    if (ended.code !== 0) break;
  }
  return runs;
}

const start = performance.now();
const runs: Run[] = [];
for (const line of lines) {
  const ended = await Promise.all(line.map((chain) => runChain(chain, line.length > 1)));
  runs.push(...ended.flat());
  if (runs.some(({ code }) => code !== 0)) break;
}
const failed = runs.filter(({ code }) => code !== 0).map(({ name }) => name);
const parts = failed.length === 0 ? await addUp(runs) : runs;
for (const { name, seconds } of parts) console.log(`${name.padEnd(14)} ${seconds.toFixed(0).padStart(4)} s`);
console.log(`${'all'.padEnd(14)} ${((performance.now() - start) / 1_000).toFixed(0).padStart(4)} s`);
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
