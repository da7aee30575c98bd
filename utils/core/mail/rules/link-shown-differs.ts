import { hostRole, organizationalDomain, parseHostOf } from '../../text/host.ts';
import { quote } from '../../verdict/quote.ts';
import { isCardName } from '../facts/kinds.ts';
import { strongBrand } from '../facts/sender.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The visible text of a link names a host of Amazon's, the link leads to somebody else. */
export const linkShownDiffers = defineMailRule({
  id: 'link-shown-differs',
  check(facts) {
    for (const link of facts.foreignLinks()) {
      if (!link.shownHost || !link.host) continue;
      // The text is the address itself, which happens to be a redirector.
      if (parseHostOf(link.link.href)?.host === link.shownHost) continue;
      const role = hostRole(link.shownHost)?.role;
      if (role !== 'retail' && role !== 'own' && role !== 'panel') continue;
      if (organizationalDomain(link.shownHost) === organizationalDomain(link.host.host)) continue;
      // A proven sender's own counter of clicks stands behind every link of its newsletter.
      const own = facts.authentication() === 'proven' && organizationalDomain(link.host.host) === facts.sender.organization;
      const weak = own && (!strongBrand(facts.sender.brands) || isCardName(facts));
      return { suspicion: weak ? 'weak' : 'plain', evidence: { shown: quote(link.shownHost, 80), host: quote(link.host.unicode, 80) } };
    }
    return null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'the text shows Amazon, the link goes elsewhere',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hallo',
    html: '<a href="https://konto.example/login">https://www.amazon.de/konto</a>',
    fires: ['sender-name', 'link-shown-differs', 'link-foreign'],
  },
  {
    note: 'text and link agree',
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Hallo',
    html: '<a href="https://www.amazon.de/konto">www.amazon.de/konto</a>',
    fires: [],
  },
];
