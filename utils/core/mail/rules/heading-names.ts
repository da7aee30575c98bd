import { findBrand } from '../../text/brand.ts';
import { strongBrand } from '../facts/sender.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

const longest = 60;

/** The first line of the mail is short, no sentence, and names Amazon, where a logo would stand. */
export const headingNames = defineMailRule({
  id: 'heading-names',
  check(facts) {
    const line = facts.text().split('\n', 1)[0] ?? '';
    return line.length <= longest && !/[.\u3002]$/.test(line) && strongBrand(findBrand(line)) ? { evidence: {} } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  { note: 'a heading', from: 'Anna <anna@example.com>', html: '<h1>Amazon.de</h1><p>Hallo</p>', fires: [], claims: ['heading-names'] },
  { note: 'further down', from: 'Anna <anna@example.com>', html: '<h1>Hallo</h1><p>Amazon</p>', fires: [], claimsNot: ['heading-names'] },
];
