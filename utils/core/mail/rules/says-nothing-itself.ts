import { strongBrand } from '../facts/sender.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

const carriers = /\.(?:pdf|docx?|html?|xhtml|svg|rtf|zip|rar)$/i;

/** Hardly a word in the mail: a picture or a file says it, and Amazon's name stands on that or in the subject. */
export const saysNothingItself = defineMailRule({
  id: 'says-nothing-itself',
  check(facts) {
    const length = facts.text().length;
    if (length >= 200 || facts.sender.owner === 'amazon' || facts.forwarded) return null;
    const file = facts.message.attachments.some(({ name }) => carriers.test(name.trim()));
    const picture = length < 40 && facts.message.body.images.some((image) => image.linked) && facts.foreignLinks().length > 0;
    if (!file && !picture) return null;
    const named = facts.brandPictures().length > 0 || facts.brandAttachments().length > 0 || strongBrand(facts.brandsInSubject());
    return named ? { evidence: {} } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a file with the name on it',
    from: 'Verwaltung <info@buero-nord.example>',
    subject: 'Hinweis',
    attachments: ['Amazon-Rechnung.pdf'],
    fires: ['attachment-carries-text'],
    claims: ['says-nothing-itself'],
  },
  {
    note: 'a file of somebody else',
    from: 'Verwaltung <info@buero-nord.example>',
    subject: 'Hinweis',
    attachments: ['Rechnung.pdf'],
    fires: [],
    claimsNot: ['says-nothing-itself'],
  },
];
