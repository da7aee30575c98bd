import { quote } from '../../verdict/rule.ts';
import { strongBrand } from '../facts/sender.ts';
import { defineMailRule } from './mail-rule.ts';

/** The sender calls itself "Prime" and the mail is about a membership or a payment, from an address that is not Amazon's. */
export const senderPrime = defineMailRule({
  id: 'sender-prime',
  points: 45,
  check(facts) {
    const { sender } = facts;
    if (sender.owner !== 'foreign' || sender.brands.length === 0 || strongBrand(sender.brands)) return null;
    if (!facts.first('membership', 'payment-problem', 'payment-data', 'account-threat', 'unusual-activity')) return null;
    return { evidence: { name: quote(sender.mailbox.name, 60), host: quote(sender.shownDomain, 80) } };
  },
});
