import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** A fee to take part in Amazon Preview, which is free of charge (facts, section 1). */
export const previewCost = defineMailRule({
  id: 'preview-cost',
  points: 45,
  check(facts) {
    const hit = facts.first('fee');
    if (!hit || !facts.has('preview-programme')) return null;
    return { evidence: { text: quote(hit.text) } };
  },
});
