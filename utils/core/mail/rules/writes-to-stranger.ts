import { hostRole, organizationalDomain } from '../../text/host.ts';
import { quote } from '../../verdict/quote.ts';
import { mailtoAddress } from '../facts/way-out.ts';
import { addressDomain } from '../mailbox.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** A link opens a mail to an address that is neither Amazon's nor the sender's own. */
export const writesToStranger = defineMailRule({
  id: 'writes-to-stranger',
  check(facts) {
    for (const link of facts.links()) {
      const address = mailtoAddress(link);
      if (address === null) continue;
      const domain = addressDomain(address);
      if (hostRole(domain) === null && organizationalDomain(domain) !== facts.sender.organization)
        return { evidence: { address: quote(address, 80) } };
    }
    return null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'an answer to somebody else',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<a href="mailto:pruefung@anderswo.example">Antworten</a>',
    fires: ['sender-name', 'writes-to-stranger'],
  },
  {
    note: "the sender's own",
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<a href="mailto:info@mail-kunden.example">Antworten</a>',
    fires: ['sender-name'],
  },
];
