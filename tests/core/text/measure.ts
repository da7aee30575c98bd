/** Options for fast-check with a seed that a failing run prints and that `FC_SEED` repeats. */
export function seeded(numRuns: number): { seed: number; numRuns: number } {
  const wanted = Number(process.env['FC_SEED'] ?? Number.NaN);
  const seed = Number.isNaN(wanted) ? Date.now() % 2 ** 31 : wanted;
  console.log(`fast-check seed ${seed} (repeat with FC_SEED=${seed})`);
  return { seed, numRuns };
}

/** Shortest of five runs in milliseconds: the least disturbed one. */
export function smallestTime(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
