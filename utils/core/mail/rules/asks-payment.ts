import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The mail asks for card, bank or payment data. Amazon never does by mail (facts, section 3). */
export const asksPayment = defineMailRule({
  id: 'asks-payment',
  check(facts) {
    const hit = facts.asked('payment');
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(facts.wording(hit)) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'asks for card data',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hallo',
    html: '<p>Bitte aktualisieren Sie Ihre Zahlungsmethode.</p>',
    fires: ['sender-name', 'asks-payment'],
  },
  {
    note: 'names a payment method',
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Hallo',
    html: '<p>Zahlungsmethode: Visa</p>',
    fires: [],
  },
];
