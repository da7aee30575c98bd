import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/**
 * The receiving service found the sender's signature in order. Speaks for the sender, not for the content:
 * mails with strangers' text leave Amazon's servers too, so it takes points off and never settles anything.
 */
export const senderProven = defineMailRule({
  id: 'sender-proven',
  check(facts) {
    if (facts.sender.owner !== 'amazon' && facts.sender.owner !== 'panel') return null;
    return facts.authentication() === 'proven' ? { evidence: { host: quote(facts.sender.shownDomain, 80) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'signed by Amazon',
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Hallo',
    html: '<p>Hallo</p>',
    headers: 'Authentication-Results: mx.google.com; dkim=pass header.i=@amazon.de; dmarc=pass header.from=amazon.de',
    fires: ['sender-proven'],
  },
  {
    note: 'signed by the mass mailer only',
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Hallo',
    html: '<p>Hallo</p>',
    headers: 'Authentication-Results: mx.google.com; dkim=pass header.i=@amazonses.com; spf=pass smtp.mailfrom=x@bounce.example',
    fires: ['sender-forged'],
  },
];
