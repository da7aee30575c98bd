import { linkEvidence } from './link-evidence.ts';
import { defineMailRule } from './mail-rule.ts';

/** A link leads to a host that plays on Amazon's name and is not Amazon's. */
export const linkLookAlike = defineMailRule({
  id: 'link-look-alike',
  points: 70,
  check(facts) {
    const links = facts.links().filter((link) => link.lookAlike);
    const worst = links.find((link) => link.lookAlike?.strength === 'hard') ?? links[0];
    if (!worst) return null;
    return { points: worst.lookAlike?.strength === 'hard' ? 70 : 25, evidence: linkEvidence(worst) };
  },
});
