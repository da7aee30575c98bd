import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** An application or waiting list for Amazon Preview in Germany, where there is none: Amazon invites by itself (facts, section 1). */
export const previewApply = defineMailRule({
  id: 'preview-apply',
  check(facts) {
    const hit = facts.first('apply');
    if (!hit || !facts.has('preview-programme') || !facts.forGermany()) return null;
    return { evidence: { text: quote(facts.wording(hit)) } };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'an application in Germany',
    from: 'Amazon Preview <team@mail-kunden.example>',
    subject: 'Einladung zu Amazon Preview',
    html: '<p>Guten Tag, jetzt bewerben und auf die Warteliste setzen lassen. Wir freuen uns auf Ihre Antwort.</p>',
    fires: ['sender-name', 'preview-elsewhere', 'preview-apply'],
  },
  {
    note: 'elsewhere there may be a waiting list',
    from: 'Amazon Preview <team@mail-kunden.example>',
    subject: 'Amazon Preview invitation',
    html: '<p>Hello, you can join the waiting list and we will write to you again.</p>',
    fires: ['sender-name', 'preview-elsewhere'],
  },
];
