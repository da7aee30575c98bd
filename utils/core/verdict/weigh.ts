import type { Found } from './finding.ts';
import type { Reason } from './verdict.ts';
import { pointsOf, type WeightTable } from './weights.ts';

/** One finding's part in "speaks for Amazon". */
export interface ClaimSignal {
  readonly id: string;
  readonly points: number;
}

/** The claims among the findings, in the order in which they were asked. Findings that claim nothing are left out. */
export function claimSignals(found: readonly Found[], weights: WeightTable): readonly ClaimSignal[] {
  return found.flatMap(({ id, finding }) => {
    const column = weights[id]?.claim;
    return column === undefined || finding.claim === null ? [] : [{ id, points: pointsOf(column, finding.claim ?? 'plain') }];
  });
}

/** The reasons among the findings, heaviest first. Findings whose row has no number for "looks false" are left out. */
export function reasonsFrom(found: readonly Found[], weights: WeightTable): readonly Reason[] {
  const reasons = found.flatMap(({ id, finding }): Reason[] => {
    const column = weights[id]?.suspicion;
    if (column === undefined || finding.suspicion === null) return [];
    return [{ id, points: pointsOf(column, finding.suspicion ?? 'plain'), evidence: finding.evidence }];
  });
  return reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

/** The sum of points. */
export function sumOf(parts: readonly { readonly points: number }[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}
