import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The mail asks for a password, a PIN or proof of identity. Amazon never does by mail (facts, section 3). */
export const asksCredentials = defineMailRule({
  id: 'asks-credentials',
  check(facts) {
    const hit = facts.asked('credentials');
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(facts.wording(hit)) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'asks for the password',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hallo',
    html: '<p>Bitte bestätigen Sie Ihr Passwort.</p>',
    fires: ['sender-name', 'asks-credentials'],
  },
  {
    note: "a hint from Amazon itself, with Amazon's links only",
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Hallo',
    html: '<p>Bitte bestätigen Sie Ihr Passwort.</p><a href="https://www.amazon.de/ap/signin">Weiter</a>',
    fires: [],
  },
];
