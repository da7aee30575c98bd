import type { Rule } from './rule.ts';
import type { Reason } from './verdict.ts';

/** What all rules together say. `reasons` are sorted by weight, strongest first. */
export interface Score {
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly failedRules: readonly string[];
}

/** Runs every rule on the facts. A rule that throws is named in `failedRules` and counts for nothing. */
export function runRules<Facts>(rules: readonly Rule<Facts>[], facts: Facts): Score {
  const reasons: Reason[] = [];
  const failedRules: string[] = [];
  for (const rule of rules) {
    try {
      const finding = rule.check(facts);
      if (finding) reasons.push({ id: rule.id, points: finding.points ?? rule.points, evidence: finding.evidence });
    } catch {
      failedRules.push(rule.id);
    }
  }
  reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { score: reasons.reduce((sum, reason) => sum + reason.points, 0), reasons, failedRules };
}
