import type { Both } from './ratio.ts';

/** The builds by their names, in the order of the table. */
export const sides = ['before', 'now'] as const;
export type Side = (typeof sides)[number];

/** How many of the usual rounds are measured, 0 to 1: fewer give a first impression. */
let effort = 1;

/** Chooses that for all measures. */
export function measureWith(share: number): void {
  effort = share;
}

/**
 * Measures both builds in turns, so that neither always meets the warmer or the busier machine: who begins changes with every round. The first
 * rounds only warm up and are not counted.
 */
export async function inTurns(rounds: number, measure: (side: Side, round: number) => Promise<number>, warmUp = 1): Promise<Both> {
  const many = await inTurnsMany(rounds, async (side, round) => ({ value: await measure(side, round) }), warmUp);
  return many.value;
}

/** The same for what gives several figures at once, each by its name. */
export async function inTurnsMany<Name extends string>(
  rounds: number,
  measure: (side: Side, round: number) => Promise<Readonly<Record<Name, number>>>,
  warmUp = 1,
): Promise<Readonly<Record<Name, Both>>> {
  const samples = {} as Record<Name, { before: number[]; now: number[] }>;
  const counted = Math.max(3, Math.round(rounds * effort));
  for (let round = 0; round < counted + warmUp; round += 1) {
    for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
      const figures = await measure(side, round);
      if (round < warmUp) continue;
      for (const [name, value] of Object.entries(figures) as [Name, number][]) {
        samples[name] ??= { before: [], now: [] };
        samples[name][side].push(value);
      }
    }
  }
  return samples;
}
