import { hasOrderNumber } from '../facts/kinds.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** An order number as only Amazon's look: whoever writes it speaks of an order there, with or without its name. */
export const orderNumber = defineMailRule({
  id: 'order-number',
  check: (facts) => (hasOrderNumber(facts) ? { evidence: {} } : null),
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  { note: 'an order', from: 'Anna <anna@example.com>', subject: '302-1234567-1234567', fires: [], claims: ['order-number'] },
  { note: 'another number', from: 'Anna <anna@example.com>', subject: '302-1234567', fires: [], claimsNot: ['order-number'] },
];
