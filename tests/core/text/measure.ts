/** Options for fast-check with a seed that a failing run prints and that `FC_SEED` repeats. `FC_TIMES=20` looks twenty times as long. */
export function seeded(numRuns: number): { seed: number; numRuns: number } {
  const wanted = Number(process.env['FC_SEED'] ?? Number.NaN);
  const seed = Number.isNaN(wanted) ? Date.now() % 2 ** 31 : wanted;
  console.log(`fast-check seed ${seed} (repeat with FC_SEED=${seed})`);
  return { seed, numRuns: numRuns * Number(process.env['FC_TIMES'] ?? 1) };
}
