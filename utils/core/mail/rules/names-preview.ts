import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The programme is named: hardly anybody but its members and those who imitate it ever write of it. */
export const namesPreview = defineMailRule({
  id: 'names-preview',
  check: (facts) => (facts.allBrands().some(({ brand }) => brand === 'amazon-preview') ? { evidence: {} } : null),
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  { note: 'named', from: 'Anna <anna@example.com>', html: '<p>Amazon Preview</p>', fires: [], claims: ['names-preview'] },
  { note: 'a preview of goods', from: 'Anna <anna@example.com>', html: '<p>Amazon: preview</p>', fires: [], claimsNot: ['names-preview'] },
];
