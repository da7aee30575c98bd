import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** The sender's host plays on Amazon's name and is not Amazon's. */
export const senderLookAlike = defineMailRule({
  id: 'sender-look-alike',
  points: 80,
  check({ sender }) {
    if (!sender.lookAlike) return null;
    return { points: sender.lookAlike.strength === 'hard' ? 80 : 35, evidence: { host: quote(sender.shownDomain, 80) } };
  },
});
