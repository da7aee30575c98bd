import { quote } from '../../verdict/quote.ts';
import { demands } from '../facts/demands.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The text is written as if Amazon spoke, the sender's name does not name the brand, and the address belongs to somebody else. */
export const senderForeign = defineMailRule({
  id: 'sender-foreign',
  check(facts) {
    const { sender } = facts;
    if ((sender.owner !== 'foreign' && sender.owner !== 'none') || sender.brands.length > 0 || facts.writesAsItself()) return null;
    if (!facts.speaksAsAmazon() && !facts.has('your-amazon') && !demands(facts)) return null;
    return {
      ...(facts.context.senderUnknown ? ({ suspicion: null } as const) : null),
      evidence: { host: quote(sender.shownDomain || '?', 80) },
    };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'written as Amazon, sent by somebody',
    from: 'Kundenservice <info@stadtwerke.example>',
    subject: 'Ihr Amazon-Konto',
    html: '<p>Sehr geehrter Amazon-Kunde, Ihr Amazon-Team</p><p>Amazon EU S.à r.l.</p><a href="https://www.amazon.de/">Amazon</a>',
    fires: ['sender-foreign'],
  },
  {
    note: 'a carrier that names the shop',
    from: 'Paketdienst <noreply@paket.example>',
    subject: 'Ihr Paket von Amazon EU SARL wurde zugestellt',
    html: '<p>Ihre Sendung von Amazon EU SARL wurde zugestellt.</p>',
    fires: [],
  },
];
