import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** Amazon's servers sent it, but the words are a stranger's: marketplace messages, gift cards, notification services (facts, section 2). */
export const strangersText = defineMailRule({
  id: 'strangers-text',
  check({ sender }) {
    return sender.owner === 'relay' ? { evidence: { host: quote(sender.shownDomain, 80) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: "a seller's message through Amazon's relay",
    from: 'Lampen-Shop <abc123@marketplace.amazon.de>',
    subject: 'Ihre Frage',
    html: '<p>Guten Tag</p>',
    fires: ['strangers-text'],
  },
  {
    note: 'Amazon itself',
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Ihre Frage',
    html: '<p>Guten Tag</p>',
    fires: [],
  },
];
