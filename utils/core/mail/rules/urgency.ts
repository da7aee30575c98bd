import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The mail presses for time: hours, today, a last chance. */
export const urgency = defineMailRule({
  id: 'urgency',
  check(facts) {
    const hit = facts.first('urgency');
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(facts.wording(hit)) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a deadline in hours',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Handeln Sie innerhalb von 24 Stunden.</p>',
    fires: ['sender-name', 'urgency'],
  },
  {
    note: 'no haste',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>In Ruhe lesen.</p>',
    fires: ['sender-name'],
  },
];
