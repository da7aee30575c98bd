import { quote } from '../../verdict/quote.ts';
import { strongBrand } from '../facts/sender.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The sender calls itself "Prime" and the mail is about a membership or a payment, from an address that is not Amazon's. */
export const senderPrime = defineMailRule({
  id: 'sender-prime',
  check(facts) {
    const { sender } = facts;
    if (sender.brands.length === 0 || strongBrand(sender.brands)) return null;
    const pressed = facts.first('membership', 'payment-problem', 'payment-data', 'account-threat', 'unusual-activity') !== null;
    const borrowed = sender.owner === 'foreign' && pressed && !facts.writesAsItself();
    return {
      suspicion: borrowed ? 'plain' : null,
      evidence: { name: quote(sender.mailbox.name, 60), host: quote(sender.shownDomain, 80) },
    };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: '"Prime" and a failed payment',
    from: 'Prime <billing@studio.example>',
    subject: 'Your Amazon Prime membership: payment declined',
    html: '<p>Your Prime membership payment failed.</p><a href="https://www.amazon.com/">Help</a>',
    fires: ['sender-prime', 'payment-problem', 'membership-elsewhere'],
  },
  {
    note: 'a rib is no membership',
    from: 'Prime Rib House <news@primerib.example>',
    subject: 'Dinner for two',
    html: '<p>Our prime rib is back.</p>',
    fires: [],
  },
];
