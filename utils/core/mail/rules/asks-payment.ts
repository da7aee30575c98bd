import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** The mail asks for card, bank or payment data. Amazon never does by mail (facts, section 3). */
export const asksPayment = defineMailRule({
  id: 'asks-payment',
  points: 35,
  check(facts) {
    const hit = facts.first('payment-data');
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(hit.text) } } : null;
  },
});
