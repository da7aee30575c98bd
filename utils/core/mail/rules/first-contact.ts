import { quote } from '../../verdict/quote.ts';
import { defineMailRule } from './mail-rule.ts';

/** The first mail from this address, and not Amazon's. */
export const firstContact = defineMailRule({
  id: 'first-contact',
  check: ({ context, sender }) =>
    context.firstContact === true && sender.owner === 'foreign' ? { evidence: { address: quote(sender.mailbox.address, 80) } } : null,
});
