import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** The mail says that a payment failed. */
export const paymentProblem = defineMailRule({
  id: 'payment-problem',
  points: 25,
  check(facts) {
    const hit = facts.first('payment-problem');
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(hit.text) } } : null;
  },
});
