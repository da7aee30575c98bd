import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The mail threatens that an account is or will be locked: the usual pretext (facts, section 4). */
export const accountThreat = defineMailRule({
  id: 'account-threat',
  check(facts) {
    const hit = facts.first('account-threat');
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(facts.wording(hit)) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a locked account',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Ihr Konto wurde gesperrt.</p>',
    fires: ['sender-name', 'account-threat'],
  },
  {
    note: 'names an account',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Ihr Konto</p>',
    fires: ['sender-name'],
  },
];
