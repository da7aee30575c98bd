import { defineMailRule, type MailExample } from './mail-rule.ts';

/** A company of Amazon's is named in full: in the imprint of a copied mail, or by somebody who writes about it. */
export const amazonCompany = defineMailRule({
  id: 'amazon-company',
  check: (facts) => (facts.has('amazon-company') ? { evidence: {} } : null),
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'an imprint',
    from: 'Anna <anna@example.com>',
    html: '<p>Amazon Europe Core SARL</p>',
    fires: [],
    claims: ['amazon-company'],
  },
  { note: 'the bare name', from: 'Anna <anna@example.com>', html: '<p>Amazon</p>', fires: [], claimsNot: ['amazon-company'] },
];
