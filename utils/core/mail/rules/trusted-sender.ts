import { quote } from '../../verdict/quote.ts';
import { defineMailRule } from './mail-rule.ts';

/** The user marked this address as fine. It does not outweigh clear signs of a fake, since addresses can be borrowed. */
export const trustedSender = defineMailRule({
  id: 'trusted-sender',
  check({ context, sender }) {
    const address = sender.mailbox.address.toLowerCase();
    return context.trustedSenders?.has(address) ? { evidence: { address: quote(address, 80) } } : null;
  },
});
