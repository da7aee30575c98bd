import { isFreeMailer } from '../../text/host.ts';
import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** An answer would go to another house than the one that seems to write. */
export const replyElsewhere = defineMailRule({
  id: 'reply-elsewhere',
  check(facts) {
    const reply = facts.replyTo();
    if (!reply?.elsewhere) return null;
    return {
      suspicion: isFreeMailer(reply.domain) || facts.sender.owner === 'amazon' ? 'strong' : 'plain',
      evidence: { address: quote(reply.address, 80) },
    };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'answers go to a free mailbox',
    from: 'Amazon <no-reply@amazon.de>',
    subject: 'Hallo',
    html: '<p>Hallo</p>',
    headers: 'Reply-To: amz.help@gmail.com',
    fires: ['reply-elsewhere'],
  },
  {
    note: 'answers go to the same house',
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Hallo',
    html: '<p>Hallo</p>',
    headers: 'Reply-To: no-reply@amazon.de',
    fires: [],
  },
];
