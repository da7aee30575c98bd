import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** A parcel is said to be stuck and to need an action. */
export const deliveryProblem = defineMailRule({
  id: 'delivery-problem',
  points: 15,
  check(facts) {
    const hit = facts.first('delivery-problem');
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(hit.text) } } : null;
  },
});
