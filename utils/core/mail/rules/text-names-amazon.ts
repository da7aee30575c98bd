import { strongBrand } from '../facts/sender.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The text or a picture's text names Amazon; "Prime" alone does not count. */
export const textNamesAmazon = defineMailRule({
  id: 'text-names-amazon',
  check: (facts) => (strongBrand(facts.brandsInText()) ? { evidence: {} } : null),
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  { note: 'named', from: 'Anna <anna@example.com>', html: '<p>bei Amazon</p>', fires: [], claims: ['text-names-amazon'] },
  { note: 'a cut of meat', from: 'Anna <anna@example.com>', html: '<p>prime rib</p>', fires: [], claimsNot: ['text-names-amazon'] },
];
