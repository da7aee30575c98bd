import { quote } from '../../verdict/rule.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** A fee is asked for. Taking part in Amazon Preview costs nothing, a prize neither (facts, section 1). */
export const asksFee = defineMailRule({
  id: 'asks-fee',
  points: 30,
  check(facts) {
    const hit = facts.fee();
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(facts.wording(hit)) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a fee for shipping the prize',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Es fällt nur eine kleine Bearbeitungsgebühr an.</p>',
    fires: ['sender-name', 'asks-fee'],
  },
  {
    note: 'free of charge',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Guten Tag</p>',
    fires: ['sender-name'],
  },
];
