import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** A fee to take part in Amazon Preview, which is free of charge (facts, section 1). */
export const previewCost = defineMailRule({
  id: 'preview-cost',
  check(facts) {
    const hit = facts.fee();
    if (!hit || !facts.has('fee') || !facts.has('preview-programme')) return null;
    return { evidence: { text: quote(facts.wording(hit)) } };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a fee to join',
    from: 'Amazon Preview <team@mail-kunden.example>',
    subject: 'Einladung zu Amazon Preview',
    html: '<p>Es fällt nur eine kleine Bearbeitungsgebühr an.</p>',
    fires: ['sender-name', 'preview-elsewhere', 'preview-cost', 'asks-fee'],
  },
  {
    note: 'a fee without Preview',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Es fällt nur eine kleine Bearbeitungsgebühr an.</p>',
    fires: ['sender-name', 'asks-fee'],
  },
];
