import { linkEvidence } from './link-evidence.ts';
import { defineMailRule } from './mail-rule.ts';

/** The survey is made with a form builder that anybody can use. Amazon's own surveys have hosts of their own (facts, section 1). */
export const linkFormBuilder = defineMailRule({
  id: 'link-form-builder',
  points: 35,
  check(facts) {
    const link = facts.foreignLinks().find((candidate) => candidate.formBuilder);
    return link ? { evidence: linkEvidence(link) } : null;
  },
});
