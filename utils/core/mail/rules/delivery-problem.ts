import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** A parcel is said to be stuck and to need an action. */
export const deliveryProblem = defineMailRule({
  id: 'delivery-problem',
  check(facts) {
    const hit = facts.first('delivery-problem');
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(facts.wording(hit)) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a stuck parcel',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Ihr Paket konnte nicht zugestellt werden.</p>',
    fires: ['sender-name', 'delivery-problem'],
  },
  {
    note: 'a delivered one',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Ihr Paket wurde zugestellt.</p>',
    fires: ['sender-name'],
  },
];
