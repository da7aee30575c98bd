import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The mail says that a payment failed. */
export const paymentProblem = defineMailRule({
  id: 'payment-problem',
  check(facts) {
    const hit = facts.first('payment-problem');
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(facts.wording(hit)) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a declined payment',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Notice',
    html: '<p>Your payment was declined.</p>',
    fires: ['sender-name', 'payment-problem'],
  },
  {
    note: 'a payment received',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Notice',
    html: '<p>Thank you.</p>',
    fires: ['sender-name'],
  },
];
