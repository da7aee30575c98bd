import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** The mail threatens that an account is or will be locked: the usual pretext (facts, section 4). */
export const accountThreat = defineMailRule({
  id: 'account-threat',
  points: 30,
  check(facts) {
    const hit = facts.first('account-threat');
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(hit.text) } } : null;
  },
});
