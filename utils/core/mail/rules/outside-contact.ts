import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/**
 * The reader is to write to a messenger or a free mailbox. Amazon's own mails never send anybody there: in what its servers carry for others
 * (invitations, gift texts, sellers' messages) a stranger wrote it.
 */
export const outsideContact = defineMailRule({
  id: 'outside-contact',
  check(facts) {
    const { owner, freeMailer } = facts.sender;
    const contact = facts.messenger() ?? (freeMailer ? null : facts.freeAddress());
    if (contact === null || facts.forwarded || facts.rewrittenByList()) return null;
    const amazons = owner === 'amazon' || owner === 'relay';
    return { suspicion: amazons ? 'strong' : 'plain', evidence: { text: quote(contact, 60) } };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a messenger',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Schreiben Sie uns bei WhatsApp: +49 30 5550 0143</p>',
    fires: ['sender-name', 'outside-contact'],
  },
  {
    note: 'an app that is named',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Teilen Sie es auf WhatsApp.</p>',
    fires: ['sender-name'],
  },
];
