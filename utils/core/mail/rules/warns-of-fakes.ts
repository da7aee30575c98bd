import { demands, distinctPhrases } from '../facts/demands.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/**
 * The mail reports about fakes, as consumer advice and news do; such reports quote them. A sentence of warning in a mail that demands
 * something itself is a shield and counts for nothing.
 */
export const warnsOfFakes = defineMailRule({
  id: 'warns-of-fakes',
  check(facts) {
    const phrases = distinctPhrases(facts.concepts()['warns-of-fakes']);
    if (phrases === 0 || (demands(facts) && facts.foreignLinks().length > 0 && !facts.writesAsItself())) return null;
    return { claim: phrases > 1 ? 'strong' : 'plain', evidence: {} };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  { note: 'a warning', from: 'Anna <anna@example.com>', html: '<p>Vorsicht, gefälschte Mails!</p>', fires: [], claims: ['warns-of-fakes'] },
  { note: 'no warning', from: 'Anna <anna@example.com>', html: '<p>Guten Tag</p>', fires: [], claimsNot: ['warns-of-fakes'] },
];
