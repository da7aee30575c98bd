import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** A fee is asked for. Taking part in Amazon Preview costs nothing, a prize neither (facts, section 1). */
export const asksFee = defineMailRule({
  id: 'asks-fee',
  points: 30,
  check(facts) {
    const hit = facts.first('fee');
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(hit.text) } } : null;
  },
});
