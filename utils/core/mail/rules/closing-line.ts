import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The mail ends with Amazon's bare name, as people sign, and says nowhere else that it is Amazon's. */
export const closingLine = defineMailRule({
  id: 'closing-line',
  check: (facts) => (facts.speaksAsAmazon() && facts.voice().length === 0 ? { evidence: {} } : null),
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  { note: 'signed', from: 'Anna <anna@example.com>', html: '<p>Besten Dank,<br>Amazon.de</p>', fires: [], claims: ['closing-line'] },
  {
    note: 'a list of shops',
    from: 'Anna <anna@example.com>',
    html: '<p>Amazon.de<br>Schuhladen</p>',
    fires: [],
    claimsNot: ['closing-line'],
  },
];
