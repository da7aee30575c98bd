import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The display name shows an address of Amazon's, or a play on one, where the real address should stand. */
export const hostInName = defineMailRule({
  id: 'host-in-name',
  check(facts) {
    const { sender } = facts;
    if (!sender.hostInName) return null;
    const honest = sender.owner === 'amazon' || facts.rewrittenByList();
    return {
      suspicion: honest ? null : 'plain',
      evidence: { shown: quote(sender.hostInName, 80), host: quote(sender.shownDomain || '?', 80) },
    };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'the address as the name',
    from: 'no-reply@amazon.com <x7@verify.example>',
    subject: 'Hello',
    html: '<p>Hello</p>',
    fires: ['host-in-name', 'sender-name'],
  },
  {
    note: 'the shop name of Amazon itself',
    from: 'Amazon.de <no-reply@amazon.de>',
    subject: 'Hallo',
    html: '<p>Hallo</p>',
    fires: [],
  },
];
