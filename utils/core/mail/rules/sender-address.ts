import { isBounce } from '../facts/kinds.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The address is Amazon's, the panel's, or that of a relay of Amazon's: whoever wrote it speaks for Amazon. */
export const senderAddress = defineMailRule({
  id: 'sender-address',
  check(facts) {
    const { sender } = facts;
    if (isBounce(facts)) return null;
    return sender.owner === 'amazon' || sender.owner === 'panel' || sender.owner === 'relay' ? { evidence: {} } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  { note: "Amazon's own", from: 'Versand <order-update@amazon.de>', subject: 'Versandt', fires: [], claims: ['sender-address'] },
  { note: 'a shop', from: 'Versand <info@paket.example>', subject: 'Versandt', fires: [], claimsNot: ['sender-address'] },
];
