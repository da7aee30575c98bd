import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** The mail presses for time: hours, today, a last chance. */
export const urgency = defineMailRule({
  id: 'urgency',
  points: 15,
  check(facts) {
    const hit = facts.first('urgency');
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(hit.text) } } : null;
  },
});
