import { distinctPhrases } from '../facts/demands.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The mail greets, signs or refers as Amazon itself; two different phrases count more than one. */
export const speaksAsAmazon = defineMailRule({
  id: 'speaks-as-amazon',
  check(facts) {
    const phrases = distinctPhrases(facts.voice());
    return phrases === 0 ? null : { claim: phrases > 1 ? 'strong' : 'plain', evidence: {} };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  { note: 'signs as Amazon', from: 'Anna <anna@example.com>', html: '<p>Ihr Amazon-Team</p>', fires: [], claims: ['speaks-as-amazon'] },
  { note: 'names it', from: 'Anna <anna@example.com>', html: '<p>bei Amazon</p>', fires: [], claimsNot: ['speaks-as-amazon'] },
];
