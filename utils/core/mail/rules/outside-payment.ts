import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** Money is to be transferred to an account, past the shop. Through Amazon's relay that is how sellers who do not exist are paid. */
export const outsidePayment = defineMailRule({
  id: 'outside-payment',
  check(facts) {
    const { owner } = facts.sender;
    if (facts.forwarded || (owner === 'foreign' && facts.writesAsItself())) return null;
    const transfer = facts.transfer();
    if (transfer === null || facts.amazonThroughout()) return null;
    return {
      suspicion: owner === 'relay' || owner === 'amazon' ? 'strong' : 'plain',
      evidence: { text: quote(facts.wording(transfer), 80) },
    };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a seller wants a transfer',
    from: 'Lampen-Shop <abc123@marketplace.amazon.de>',
    subject: 'Ihre Frage',
    html: '<p>Bitte überweisen Sie den Betrag auf unser Konto.</p>',
    fires: ['strangers-text', 'outside-payment'],
  },
  {
    note: 'a refund that was transferred',
    from: 'Lampen-Shop <abc123@marketplace.amazon.de>',
    subject: 'Ihre Frage',
    html: '<p>Wir haben den Betrag erstattet.</p>',
    fires: ['strangers-text'],
  },
];
