import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The mail reports a sign-in or a change that somebody else is said to have made. */
export const unusualActivity = defineMailRule({
  id: 'unusual-activity',
  check(facts) {
    const hit = facts.first('unusual-activity');
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(facts.wording(hit)) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a foreign sign-in',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Notice',
    html: '<p>We noticed unusual activity.</p>',
    fires: ['sender-name', 'unusual-activity'],
  },
  {
    note: 'nothing unusual',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Notice',
    html: '<p>Good morning.</p>',
    fires: ['sender-name'],
  },
];
