import { findBrand } from '../../text/brand.ts';
import { fold } from '../../text/normalize.ts';
import { quote } from '../../verdict/quote.ts';
import { strongBrand } from '../facts/sender.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** Files that open as a page or run as a program: a sign-in form that no link check sees, or worse. */
const runs = /\.(?:s?html?|xhtml|mht|svg|js|jse|vbs|hta|exe|scr|lnk|iso|img|one|apk|msi|bat|cmd|ps1)$/i;

/** A page or program is attached. With Amazon's name on it, that file speaks in Amazon's name. */
export const attachmentRuns = defineMailRule({
  id: 'attachment-runs',
  check(facts) {
    const files = facts.message.attachments.filter(({ name }) => runs.test(name.trim()));
    const named = files.find(({ name }) => strongBrand(findBrand(fold(name.replaceAll(/[^\p{L}\p{M}]+/gu, ' ')))));
    const file = named ?? files[0];
    return file ? { claim: named ? 'plain' : null, evidence: { file: quote(file.name, 60) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a page to open',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Notice',
    html: '<p>Hello</p>',
    attachments: ['details.html'],
    fires: ['sender-name', 'attachment-runs', 'attachment-carries-text'],
  },
  {
    note: 'a picture',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Notice',
    html: '<p>Hello</p>',
    attachments: ['details.png'],
    fires: ['sender-name'],
  },
];
