import { linkEvidence } from './link-evidence.ts';
import { defineMailRule } from './mail-rule.ts';

/** A link leads to hosting where anybody can put a page, Amazon's own cloud included: fakes live there (facts, section 4). */
export const linkOpenHosting = defineMailRule({
  id: 'link-open-hosting',
  points: 35,
  check(facts) {
    const link = facts.foreignLinks().find((candidate) => candidate.freeHosting);
    return link ? { evidence: linkEvidence(link) } : null;
  },
});
