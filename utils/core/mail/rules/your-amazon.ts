import { distinctPhrases } from '../facts/demands.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The mail refers to the reader's account, order or membership at Amazon. Shops and lawyers do so too; two different phrases count more. */
export const yourAmazon = defineMailRule({
  id: 'your-amazon',
  check(facts) {
    const phrases = distinctPhrases(facts.concepts()['your-amazon']);
    return phrases === 0 ? null : { claim: phrases > 1 ? 'strong' : 'plain', evidence: {} };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  { note: 'your account', from: 'Anna <anna@example.com>', html: '<p>Ihr Amazon-Konto</p>', fires: [], claims: ['your-amazon'] },
  { note: 'an account', from: 'Anna <anna@example.com>', html: '<p>ein Amazon-Konto</p>', fires: [], claimsNot: ['your-amazon'] },
];
