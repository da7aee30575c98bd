import type { Found } from '../verdict/finding.ts';
import type { Reason } from '../verdict/verdict.ts';
import { sumOf } from '../verdict/weigh.ts';
import { pointsOfStrength } from '../verdict/weights.ts';
import type { SigninFinding } from './facts/signin-facts.ts';
import type { SigninRow, SigninTable } from './weights.ts';

/** What all findings about a page come to. */
export interface WeighedPage {
  /** How strongly the page says that it is Amazon. */
  readonly claim: number;
  /** The claim and everything else. */
  readonly score: number;
  /** Heaviest first. */
  readonly reasons: readonly Reason[];
}

/** A finding with its row and its points. */
interface Weighed extends Reason {
  readonly row: SigninRow;
  /** Of the points, those that no doubt takes back. */
  readonly sure: number;
}

/** Adds up what was found on a page. Doubts take back at most what words said, so never a copied structure. */
export function weighPage(found: readonly Found<SigninFinding>[], weights: SigninTable): WeighedPage {
  const weighed = found.flatMap(({ id, finding }) => weigh(id, finding, weights[id]) ?? []);
  const words = weighed.filter(({ row }) => row.kind === 'word').reduce((sum, { points, sure }) => sum + points - sure, 0);
  const doubts = limited(weighed, weights, words);
  const counted = weighed.flatMap((one) => (one.row.kind === 'doubt' ? (doubts.get(one.id) ?? []) : one));
  const reasons = counted.map(({ id, points, evidence }): Reason => ({ id, points, evidence }));
  return {
    claim: sumOf(counted.filter(({ row }) => row.kind !== undefined)),
    score: sumOf(reasons),
    reasons: reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
  };
}

/** The doubts in the order of the table, each with what the words and the doubts before it left to take. */
function limited(weighed: readonly Weighed[], weights: SigninTable, words: number): ReadonlyMap<string, Weighed> {
  const doubts = new Map<string, Weighed>();
  let left = words;
  for (const id of Object.keys(weights)) {
    const doubt = weighed.find((one) => one.id === id && one.row.kind === 'doubt');
    if (!doubt || left <= 0) continue;
    const points = -Math.min(-doubt.points, left);
    left += points;
    doubts.set(id, { ...doubt, points });
  }
  return doubts;
}

/** A finding's points, of several places the heaviest; `null` where the row says nothing of it. */
function weigh(id: string, finding: SigninFinding, row: SigninRow | undefined): Weighed | null {
  if (!row) return null;
  let best: Weighed | null = null;
  for (const one of [finding, ...(finding.others ?? [])]) {
    const points = pointsFor(one, row);
    const parts = one.parts ?? [];
    const sure = parts.reduce((sum, part) => sum + (row.sure?.[part] ?? 0), 0);
    if (points !== null && (best === null || points > best.points)) best = { id, points, evidence: one.evidence, row, sure };
  }
  return best;
}

function pointsFor({ parts, claim, suspicion }: SigninFinding, row: SigninRow): number | null {
  if (row.parts) {
    const known = row.parts;
    const sum = (parts ?? []).reduce((total, part) => total + (known[part] ?? 0), 0);
    return row.least !== undefined && sum < row.least ? null : Math.min(sum, row.most ?? sum);
  }
  if (row.claim !== undefined) return claim === null ? null : pointsOfStrength(row.claim, claim ?? 'plain');
  return row.suspicion === undefined || suspicion === null ? null : pointsOfStrength(row.suspicion, suspicion ?? 'plain');
}
