import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The name of an attached file names Amazon. */
export const brandAttachments = defineMailRule({
  id: 'brand-attachments',
  check: (facts) => (facts.brandAttachments().length > 0 ? { evidence: {} } : null),
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'named',
    from: 'Anna <anna@example.com>',
    html: '<p>Im Anhang sind die Unterlagen.</p>',
    attachments: ['amazon.ics'],
    fires: [],
    claims: ['brand-attachments'],
  },
  {
    note: 'not named',
    from: 'Anna <anna@example.com>',
    attachments: ['termin.ics'],
    fires: [],
    claimsNot: ['brand-attachments'],
  },
];
