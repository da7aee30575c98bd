import { linkEvidence } from './link-evidence.ts';
import { defineMailRule } from './mail-rule.ts';

/** A link goes through a shortener or somebody else's redirector, so that nobody can see where it ends. Amazon has no need of that. */
export const linkHiddenTarget = defineMailRule({
  id: 'link-hidden-target',
  points: 25,
  check(facts) {
    const link = facts.foreignLinks().find((candidate) => candidate.shortener || candidate.unknownTarget);
    return link ? { evidence: linkEvidence(link) } : null;
  },
});
