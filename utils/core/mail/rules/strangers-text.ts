import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** Amazon's servers sent it, but the words are a stranger's: marketplace messages, gift cards, notification services (facts, section 2). */
export const strangersText = defineMailRule({
  id: 'strangers-text',
  points: 20,
  check({ sender }) {
    return sender.owner === 'relay' ? { evidence: { host: quote(sender.shownDomain, 80) } } : null;
  },
});
