import type { Found } from '../verdict/finding.ts';
import type { Level, Reason } from '../verdict/verdict.ts';
import { claimSignals, reasonsFrom, sumOf } from '../verdict/weigh.ts';
import type { WeightTable } from '../verdict/weights.ts';
import type { MailFacts } from './facts/mail-facts.ts';
import { claimThresholds, mailThresholds, mailWeights } from './weights.ts';

/** What all findings about a mail come to. */
export interface MailDecision {
  readonly level: Level;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Whether the findings add up to a claim, or one of them settles it. */
export function speaksForAmazon(found: readonly Found[], weights: WeightTable = mailWeights): boolean {
  const signals = claimSignals(found, weights);
  return signals.some(({ points }) => points >= claimThresholds.settled) || sumOf(signals) >= claimThresholds.enough;
}

/** Weighs the findings of all rules. The one place where numbers become a level. */
export function decideMail(found: readonly Found[], facts: MailFacts, weights: WeightTable = mailWeights): MailDecision {
  if (!speaksForAmazon(found, weights)) return { level: 'none', score: 0, reasons: [] };
  const reasons = reasonsFrom(found, weights);
  const score = sumOf(reasons);
  return { level: levelOf(score, facts), score, reasons };
}

function levelOf(score: number, facts: MailFacts): Level {
  if (score >= mailThresholds.fake) return 'fake';
  if (score >= mailThresholds.suspicious) return 'suspicious';
  const saysAmazon = facts.sender.owner === 'amazon' || facts.sender.owner === 'panel';
  // Who forwards an order for advice or bookkeeping needs no line about a sender that cannot be checked.
  return saysAmazon && !facts.forwarded && facts.authentication() !== 'proven' ? 'unclear' : 'clear';
}
