import { defineMailRule } from './mail-rule.ts';

/** Amazon's own pictures in a mail that is not Amazon's: fakes link them to look right (facts, section 2). */
export const brandPictures = defineMailRule({
  id: 'brand-pictures',
  points: 20,
  check(facts) {
    return facts.sender.owner === 'foreign' && facts.brandPictures().length > 0 ? { evidence: { host: facts.sender.shownDomain } } : null;
  },
});
