import type { PhraseHit } from '../../text/phrases.ts';
import { distinctPhrases } from '../facts/demands.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/**
 * The mail names Amazon as somebody else's shop, partner or platform. Not counted inside a passage in which Amazon itself speaks
 * ("your Amazon seller account").
 */
export const thirdParty = defineMailRule({
  id: 'third-party',
  check(facts) {
    const own = [...(facts.concepts()['speaks-as-amazon'] ?? []), ...(facts.concepts()['your-amazon'] ?? [])];
    const overlaps = (hit: PhraseHit) =>
      own.some((other) => other.at <= hit.at + hit.text.length && hit.at <= other.at + other.text.length);
    const phrases = distinctPhrases(facts.concepts()['third-party-mention']?.filter((hit) => !overlaps(hit)));
    return phrases === 0 ? null : { claim: phrases > 1 ? 'strong' : 'plain', evidence: {} };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  { note: 'a shop of others', from: 'Anna <anna@example.com>', html: '<p>available on Amazon</p>', fires: [], claims: ['third-party'] },
  { note: 'named', from: 'Anna <anna@example.com>', html: '<p>Amazon</p>', fires: [], claimsNot: ['third-party'] },
];
