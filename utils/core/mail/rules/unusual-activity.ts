import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** The mail reports a sign-in or a change that somebody else is said to have made. */
export const unusualActivity = defineMailRule({
  id: 'unusual-activity',
  points: 20,
  check(facts) {
    const hit = facts.first('unusual-activity');
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(hit.text) } } : null;
  },
});
