import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/**
 * The receiving service found the sender's signature in order. Speaks for the sender, not for the content:
 * mails with strangers' text leave Amazon's servers too, so it takes points off and never settles anything.
 */
export const senderProven = defineMailRule({
  id: 'sender-proven',
  points: -40,
  check(facts) {
    if (facts.sender.owner !== 'amazon' && facts.sender.owner !== 'panel') return null;
    return facts.authentication() === 'proven' ? { evidence: { host: quote(facts.sender.shownDomain, 80) } } : null;
  },
});
