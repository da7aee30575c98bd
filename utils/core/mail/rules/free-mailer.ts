import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** Amazon does not write from a mailbox that anybody can open free of charge. */
export const freeMailer = defineMailRule({
  id: 'free-mailer',
  check({ sender }) {
    return sender.freeMailer ? { evidence: { host: quote(sender.shownDomain, 80) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a free mailbox',
    from: 'Amazon Support <amazon.help.2291@gmail.com>',
    subject: 'Hello',
    html: '<p>Hello</p>',
    fires: ['sender-name', 'free-mailer', 'address-names'],
  },
  {
    note: 'a friend writes',
    from: 'Anna <anna@gmail.com>',
    subject: 'Amazon?',
    html: '<p>Did you order at Amazon?</p>',
    fires: [],
  },
];
