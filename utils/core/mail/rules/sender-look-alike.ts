import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The sender's host plays on Amazon's name and is not Amazon's. */
export const senderLookAlike = defineMailRule({
  id: 'sender-look-alike',
  check({ sender }) {
    if (!sender.lookAlike) return null;
    const strength = sender.lookAlike.strength === 'hard' ? 'strong' : 'weak';
    return { claim: strength, suspicion: strength, evidence: { host: quote(sender.shownDomain, 80) } };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'hyphens around the brand',
    from: 'Kundendienst <info@amazon-kundencenter.top>',
    subject: 'Hallo',
    html: '<p>Guten Tag</p>',
    fires: ['sender-look-alike'],
  },
  {
    note: 'the river',
    from: 'Reisen <info@amazonas-reisen.example>',
    subject: 'Kreuzfahrten',
    html: '<p>Auf dem Amazonas</p>',
    fires: [],
  },
];
