import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** The matter itself is said to be in an attached file. */
export const openAttachment = defineMailRule({
  id: 'open-attachment',
  points: 25,
  check(facts) {
    const hit = facts.first('open-attachment');
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(hit.text) } } : null;
  },
});
