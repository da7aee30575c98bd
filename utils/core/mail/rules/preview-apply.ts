import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** An application or waiting list for Amazon Preview in Germany, where there is none: Amazon invites by itself (facts, section 1). */
export const previewApply = defineMailRule({
  id: 'preview-apply',
  points: 30,
  check(facts) {
    const hit = facts.first('apply');
    if (!hit || !facts.has('preview-programme') || !facts.forGermany()) return null;
    return { evidence: { text: quote(hit.text) } };
  },
});
