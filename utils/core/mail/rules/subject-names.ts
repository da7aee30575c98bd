import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The subject names Amazon or a brand of its. */
export const subjectNames = defineMailRule({
  id: 'subject-names',
  check: (facts) => (facts.brandsInSubject().length > 0 ? { evidence: {} } : null),
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  { note: 'named', from: 'Anna <anna@example.com>', subject: 'Amazon?', fires: [], claims: ['subject-names'] },
  { note: 'the river', from: 'Anna <anna@example.com>', subject: 'Amazonas', fires: [], claimsNot: ['subject-names'] },
];
