import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** The mail reports an order or a charge that the reader is to cancel, often by phone. */
export const orderUnknown = defineMailRule({
  id: 'order-unknown',
  points: 25,
  check(facts) {
    const hit = facts.first('order-unknown', 'call-us');
    return hit ? { evidence: { text: quote(hit.text) } } : null;
  },
});
