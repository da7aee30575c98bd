import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** An invitation to pass on to friends. Amazon picks the members of Preview itself (facts, section 1). */
export const previewShare = defineMailRule({
  id: 'preview-share',
  points: 25,
  check(facts) {
    const hit = facts.first('share');
    if (!hit || !facts.has('preview-programme')) return null;
    return { evidence: { text: quote(hit.text) } };
  },
});
