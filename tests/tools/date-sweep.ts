// `npm run sweep [-- COUNT SEED]`: builds phrases of days and hours from known moments in each language, reads them, and says by language how
// many gave that moment, another one (must be none), or stayed unknown. `SHOW=de` prints phrases of a language that were not read.
import { sweepLanguages } from './date-sweep/languages.ts';
import { sweep } from './date-sweep/sweep.ts';

const [count = 50_000, seed = 1] = process.argv.slice(2).map(Number);
/** Share of the phrases that must be read. */
const enough = 0.95;

console.log(`${count} phrases a language, seed ${seed}\nlanguage  read      share    unknown  wrong  for something else`);
for (const language of sweepLanguages) {
  const { read, unknown, wrong, notRead, others } = sweep(language, count, seed);
  const share = read / (read + unknown + wrong.length);
  console.log(
    `${language.code.padEnd(9)} ${String(read).padEnd(9)} ${`${(share * 100).toFixed(1)} %`.padEnd(8)} ${String(unknown).padEnd(8)} ${String(wrong.length).padEnd(6)} ${others}`,
  );
  for (const { words, means, got } of wrong.slice(0, 8)) console.log(`  wrong: ${JSON.stringify(words)} means ${means}, read as ${got}`);
  if (process.env['SHOW'] === language.code) for (const words of notRead.slice(0, 60)) console.log(`  not read: ${JSON.stringify(words)}`);
  if (wrong.length > 0 || share < enough) process.exitCode = 1;
}
