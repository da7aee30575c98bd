// `node tests/bench/sync-load.ts [-- USERS]`: what a million users ask of the portal in a day, in requests per second. Every browser follows
// the schedule of the extension: starts in the morning, every six hours by chance, pauses after failures. The worst case is all at once.
import { afterOutcome, type PortalState, unknownPortal } from '../../utils/core/memory/portal.ts';
import type { SyncOutcome } from '../../utils/core/portal/list/outcome.ts';
import { syncAfterStart } from '../../utils/core/portal/remind/schedule.ts';

const users = Number(process.argv[2] ?? 1_000_000);
/** A tenth of the users is simulated, each stands for ten. */
const sample = Math.min(users, 100_000);
const day = 86_400_000;
const random = generator(20_261_124);

report(
  'usual day: browsers start between 7 and 10 o’clock',
  simulate(() => (7 + 3 * random()) * 3_600_000, 0),
);
report(
  'worst start: all browsers start within one minute',
  simulate(() => 8 * 3_600_000 + random() * 60_000, 0),
);
report(
  'an outage of two hours at noon',
  simulate(() => (7 + 3 * random()) * 3_600_000, 2 * 3_600_000),
);

function simulate(startOf: () => number, outage: number): Uint32Array {
  const perSecond = new Uint32Array(86_400);
  const down = { from: 12 * 3_600_000, to: 12 * 3_600_000 + outage };
  for (let user = 0; user < sample; user += 1) {
    const start = startOf();
    let state: PortalState = unknownPortal;
    let at = syncAfterStart(start, new Date(start), random);
    while (at < day) {
      const second = Math.floor(at / 1_000);
      perSecond[second] = (perSecond[second] ?? 0) + 1;
      const failing = at >= down.from && at < down.to;
      const outcome: SyncOutcome = failing ? { kind: 'server-error', status: 503, until: null } : { kind: 'ok', unchanged: true };
      state = afterOutcome(state, outcome, new Date(at), random, 6);
      at = Math.max(at + 31_000, state.nextAt ?? day);
    }
  }
  return perSecond;
}

function report(name: string, perSecond: Uint32Array): void {
  const scale = users / sample;
  const sorted = Float64Array.from(perSecond).sort();
  const total = sorted.reduce((sum, count) => sum + count, 0) * scale;
  const mean = total / 86_400;
  // Single seconds of a sample are noisy; the busiest minute is not.
  let busiest = 0;
  for (let minute = 0; minute < 1_440; minute += 1) {
    let sum = 0;
    for (let second = minute * 60; second < minute * 60 + 60; second += 1) sum += perSecond[second] ?? 0;
    busiest = Math.max(busiest, (sum * scale) / 60);
  }
  console.log(
    `${name}: ${(total / 1e6).toFixed(2)} million requests, mean ${mean.toFixed(0)} per second, busiest minute ${busiest.toFixed(0)} per second (${(busiest / mean).toFixed(1)} times the mean)`,
  );
}

/** A small generator with a fixed seed, so that two runs say the same (mulberry32, public domain). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
