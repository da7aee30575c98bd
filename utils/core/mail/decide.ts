import type { Found } from '../verdict/finding.ts';
import type { Level, Reason } from '../verdict/verdict.ts';
import { sumOf } from '../verdict/weigh.ts';
import { type Points, pointsOfStrength, type Strength } from '../verdict/weights.ts';
import { arrangeReasons } from './arrange-reasons.ts';
import type { MailFacts } from './facts/mail-facts.ts';
import { claimThresholds, type MailWeightRow, type MailWeightTable, mailThresholds, mailWeights } from './weights.ts';

/** How far a mail speaks for Amazon. */
export interface Claim {
  readonly points: number;
  /** 0 to 1; 1 = for sure. */
  readonly sure: number;
  /** Whether anything but mentions says so. */
  readonly voiced: boolean;
}

/** What all findings about a mail come to. */
export interface MailDecision {
  readonly level: Level;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** How many of the reasons stand before those that only name a host again. */
  readonly told: number;
}

type ClaimColumn = 'mention' | 'voice' | 'doubt' | 'quiet';
const claimColumns = ['mention', 'voice', 'doubt', 'quiet'] as const satisfies readonly ClaimColumn[];

/** Whether a row says anything about who speaks. */
export function claims(row: MailWeightRow): boolean {
  return claimColumns.some((column) => row[column] !== undefined);
}

/** Whether a row is a reason that is shown. */
export function isReason(row: MailWeightRow): boolean {
  return row.suspicion !== undefined || row.contradiction !== undefined;
}

/** Adds up who speaks. Doubts take back mentions only; what quiets a mail takes back everything but a settled voice. */
export function claimOf(found: readonly Found[], weights: MailWeightTable = mailWeights): Claim {
  const sums = { mention: 0, voice: 0, doubt: 0, quiet: 0 };
  let settled = false;
  let voiced = false;
  for (const { id, finding } of found) {
    const row = weights[id];
    if (!row || finding.claim === null) continue;
    voiced ||= row.voiced !== undefined && row.voiced === finding.claim;
    for (const column of claimColumns) {
      const points = pointsIn(row[column], finding.claim);
      sums[column] += points;
      settled ||= column === 'voice' && points >= claimThresholds.settled;
    }
  }
  const points = Math.max(0, sums.mention - sums.doubt) + sums.voice - sums.quiet;
  const sure = settled ? 1 : Math.min(1, Math.max(0, points) / claimThresholds.sure);
  return { points, sure, voiced: voiced || sums.voice > 0 };
}

function pointsIn(column: Points | undefined, strength: Strength | undefined): number {
  return column === undefined ? 0 : pointsOfStrength(column, strength ?? 'plain');
}

/** Whether anything may be said about a mail with this claim. */
export function mayBeAmazons({ points, sure }: Claim): boolean {
  return sure === 1 || points >= claimThresholds.least;
}

/** Weighs the findings of all rules. The one place where numbers become a level. */
export function decideMail(found: readonly Found[], facts: MailFacts, weights: MailWeightTable = mailWeights): MailDecision {
  const claim = unlessMerelyNamed(claimOf(found, weights), found, weights);
  if (!mayBeAmazons(claim)) return nothing;
  const reasons = weighReasons(found, claim, weights);
  const score = sumOf(reasons);
  const level = levelOf(score, claim, facts);
  return level === 'none' ? nothing : { level, score, ...arrangeReasons(reasons, weights) };
}

/** Friends and projects name Amazon as often as they like: where nobody speaks for it, asks or promises anything, the claim is never sure. */
function unlessMerelyNamed(claim: Claim, found: readonly Found[], weights: MailWeightTable): Claim {
  const wants = found.some(({ id, finding }) => {
    const row = weights[id];
    const strength = finding.suspicion;
    return row?.outOfSight === true || (row?.about !== undefined && strength !== null && strength !== 'weak');
  });
  return claim.voiced || wants ? claim : { ...claim, sure: Math.min(claim.sure, claimThresholds.merelyNamed) };
}

/** The reasons among the findings with their points, in the order in which they were asked. */
export function weighReasons(found: readonly Found[], claim: Claim, weights: MailWeightTable = mailWeights): readonly Reason[] {
  return found.flatMap(({ id, finding }): Reason[] => {
    const row = weights[id];
    if (!row || !isReason(row) || finding.suspicion === null) return [];
    const own = pointsIn(row.suspicion, finding.suspicion);
    const points = Math.round(own + pointsIn(row.contradiction, finding.suspicion) * claim.sure);
    return [{ id, points, evidence: finding.evidence }];
  });
}

const nothing: MailDecision = { level: 'none', score: 0, reasons: [], told: 0 };

function levelOf(score: number, claim: Claim, facts: MailFacts): Level {
  const more = (1 - claim.sure) * mailThresholds.unsure;
  const certain = claim.voiced ? mailThresholds.fake : mailThresholds.unvoicedFake;
  if (score >= certain + more) return 'fake';
  if (score >= mailThresholds.suspicious + more) return 'suspicious';
  if (claim.sure < 1) return 'none';
  const saysAmazon = facts.sender.owner === 'amazon' || facts.sender.owner === 'panel';
  // Who forwards an order for advice or bookkeeping needs no line about a sender that cannot be checked.
  return saysAmazon && !facts.forwarded && facts.authentication() !== 'proven' ? 'unclear' : 'clear';
}
