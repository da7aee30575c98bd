import { quote } from '../../verdict/quote.ts';
import { isSellerNotice } from '../facts/kinds.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

const carriers = /\.(?:pdf|docx?|html?|xhtml|svg|rtf|one|zip|rar|iso|img|js|exe|scr|lnk)$/i;
const carrierTypes = /^(?:application\/pdf|text\/html|image\/svg\+xml|application\/(?:msword|vnd\.openxmlformats))/;
/** A mail with fewer visible letters than this says nothing itself. */
const littleText = 200;

/** The mail itself says little or nothing; the text sits in an attached file, out of sight of filters. Amazon attaches nothing unexpected. */
export const attachmentCarriesText = defineMailRule({
  id: 'attachment-carries-text',
  check(facts) {
    const file = facts.message.attachments.find(({ name, type }) => carriers.test(name.trim()) || carrierTypes.test(type));
    if (!file || facts.sender.owner === 'amazon' || isSellerNotice(facts)) return null;
    return { suspicion: facts.text().length < littleText ? 'strong' : 'plain', evidence: { file: quote(file.name || file.type, 60) } };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'an empty mail with a file',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Notice',
    html: '<p> </p>',
    attachments: ['case-17.pdf'],
    fires: ['sender-name', 'attachment-carries-text'],
  },
  {
    note: 'a calendar entry',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Notice',
    html: '<p>Hello</p>',
    attachments: ['date.ics'],
    fires: ['sender-name'],
  },
];
