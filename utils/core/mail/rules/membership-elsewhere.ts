import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** Somebody who is not Amazon writes about the reader's Prime membership. */
export const membershipElsewhere = defineMailRule({
  id: 'membership-elsewhere',
  points: 20,
  check(facts) {
    const hit = facts.first('membership');
    if (!hit || facts.sender.owner !== 'foreign' || !facts.namesPrime()) return null;
    return { evidence: { text: quote(hit.text) } };
  },
});
