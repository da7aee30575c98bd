import { organizationalDomain } from '../../text/host.ts';
import { demands, distinctPhrases } from '../facts/demands.ts';
import type { MailFacts } from '../facts/mail-facts.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/**
 * The mail reports about fakes, as consumer advice and news do; such reports quote them. A sentence of warning in a mail that demands
 * something itself is a shield and counts for nothing.
 */
export const warnsOfFakes = defineMailRule({
  id: 'warns-of-fakes',
  check(facts) {
    const phrases = distinctPhrases(facts.concepts()['warns-of-fakes']);
    if (phrases === 0 || (demands(facts) && canAnswer(facts) && !facts.writesAsItself())) return null;
    return { claim: phrases > 1 ? 'strong' : 'plain', evidence: {} };
  },
});

/** A way to give what is demanded: a link to somebody else than the sender, or an answer. */
function canAnswer(facts: MailFacts): boolean {
  const { organization } = facts.sender;
  const away = facts.foreignLinks().some((link) => organizationalDomain(link.host?.host ?? '') !== organization);
  return away || facts.replyTo()?.elsewhere === true || facts.messenger() !== null || facts.callNumber() !== null;
}

/** Constructed. */
export const examples: readonly MailExample[] = [
  { note: 'a warning', from: 'Anna <anna@example.com>', html: '<p>Vorsicht, gefälschte Mails!</p>', fires: [], claims: ['warns-of-fakes'] },
  { note: 'no warning', from: 'Anna <anna@example.com>', html: '<p>Guten Tag</p>', fires: [], claimsNot: ['warns-of-fakes'] },
];
