import { quote } from '../../verdict/quote.ts';
import { isSellerNotice } from '../facts/kinds.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The matter itself is said to be in an attached file. */
export const openAttachment = defineMailRule({
  id: 'open-attachment',
  check(facts) {
    const hit = facts.first('open-attachment');
    return hit && !facts.amazonThroughout() && !isSellerNotice(facts) ? { evidence: { text: quote(facts.wording(hit)) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'the matter is in the file',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Notice',
    html: '<p>Please open the attached document.</p>',
    attachments: ['notice.pdf'],
    fires: ['sender-name', 'open-attachment', 'attachment-carries-text'],
  },
  {
    note: 'no file',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Notice',
    html: '<p>Good morning.</p>',
    fires: ['sender-name'],
  },
];
