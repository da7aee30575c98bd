import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** The mail asks for a password, a PIN or proof of identity. Amazon never does by mail (facts, section 3). */
export const asksCredentials = defineMailRule({
  id: 'asks-credentials',
  points: 35,
  check(facts) {
    const hit = facts.first('credentials');
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(hit.text) } } : null;
  },
});
