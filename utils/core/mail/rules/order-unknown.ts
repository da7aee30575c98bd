import { quote } from '../../verdict/quote.ts';
import { isSellerNotice } from '../facts/kinds.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The mail reports an order or a charge that the reader is to cancel, often by phone. */
export const orderUnknown = defineMailRule({
  id: 'order-unknown',
  check(facts) {
    const hit = facts.first('order-unknown', 'call-us');
    return hit && !isSellerNotice(facts) ? { evidence: { text: quote(facts.wording(hit)) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'an order to stop by phone',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Notice',
    html: '<p>If you did not place this order, call us.</p>',
    fires: ['sender-name', 'order-unknown'],
  },
  {
    note: 'an order',
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Bestellt: Lampe',
    html: '<p>Danke für Ihre Bestellung.</p>',
    fires: [],
  },
];
