import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** The mail speaks for Amazon from a third party's address which the receiver's own check refuted: doubly borrowed. */
export const senderRefuted = defineMailRule({
  id: 'sender-refuted',
  points: 30,
  check(facts) {
    if (facts.sender.owner !== 'foreign' || facts.authentication() !== 'refuted') return null;
    return { evidence: { host: quote(facts.sender.shownDomain, 80) } };
  },
});
