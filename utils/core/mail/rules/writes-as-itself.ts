import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The sender is a house of its own that merely names Amazon (see `facts.writesAsItself`). */
export const writesAsItself = defineMailRule({
  id: 'writes-as-itself',
  check: (facts) => (facts.writesAsItself() ? { evidence: {} } : null),
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  { note: 'a house', from: 'Lampenhaus <info@lampenhaus.example>', subject: 'Neu', fires: [], claims: ['writes-as-itself'] },
  { note: 'another name', from: 'Service <info@lampenhaus.example>', subject: 'Neu', fires: [], claimsNot: ['writes-as-itself'] },
];
