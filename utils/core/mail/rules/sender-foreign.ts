import { quote } from '../../verdict/rule.ts';
import { strongBrand } from '../facts/sender.ts';
import { defineMailRule } from './mail-rule.ts';

/** The text is written as if Amazon spoke, the sender's name does not say so, and the address belongs to somebody else. */
export const senderForeign = defineMailRule({
  id: 'sender-foreign',
  points: 30,
  check(facts) {
    const { sender } = facts;
    if ((sender.owner !== 'foreign' && sender.owner !== 'none') || strongBrand(sender.brands)) return null;
    return { evidence: { host: quote(sender.shownDomain || '?', 80) } };
  },
});
