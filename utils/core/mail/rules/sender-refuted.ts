import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The mail speaks for Amazon from a third party's address which the receiver's own check refuted: doubly borrowed. */
export const senderRefuted = defineMailRule({
  id: 'sender-refuted',
  check(facts) {
    if (facts.sender.owner !== 'foreign' || facts.authentication() !== 'refuted') return null;
    return { evidence: { host: quote(facts.sender.shownDomain, 80) } };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a borrowed shop address',
    from: 'Amazon Gutschein <news@shop.example>',
    subject: 'Hallo',
    html: '<p>Guten Tag</p>',
    headers: 'Authentication-Results: spf=fail smtp.mailfrom=shop.example; dkim=none; dmarc=none header.from=shop.example',
    fires: ['sender-name', 'sender-refuted'],
  },
  {
    note: 'the shop really wrote',
    from: 'Amazon Gutschein <news@shop.example>',
    subject: 'Hallo',
    html: '<p>Guten Tag</p>',
    headers: 'Authentication-Results: spf=pass smtp.mailfrom=shop.example; dkim=none; dmarc=none header.from=shop.example',
    fires: ['sender-name'],
  },
];
