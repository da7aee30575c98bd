import { isThroughList } from '../facts/kinds.ts';
import type { MailFacts } from '../facts/mail-facts.ts';
import { linkEvidence } from './link-evidence.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/**
 * The link to click leads to somebody else's host. Newsletters link through services of their own, so this is a weak sign alone;
 * it weighs more when every link that leads anywhere leads to one and the same foreign host.
 */
export const linkForeign = defineMailRule({
  id: 'link-foreign',
  check(facts) {
    // A host that plays on the name has a rule, and a sentence, of its own.
    const foreign = facts.foreignLinks().filter((link) => link.lookAlike?.strength !== 'hard');
    const first = foreign.find((link) => link.link.text.length > 2) ?? foreign[0];
    if (!first || facts.writesAsItself()) return null;
    const hosts = new Set(facts.links().flatMap((link) => (link.host ? [link.host.host] : [])));
    return {
      suspicion: isOnlyWayOut(facts) ? 'strong' : hosts.size === 1 && !isExpected(facts) ? 'plain' : 'weak',
      evidence: linkEvidence(first),
    };
  },
});

/** Sellers link carriers, proven mails of Amazon the makers' pages, lists their archive. */
function isExpected(facts: MailFacts): boolean {
  const { owner } = facts.sender;
  return owner === 'relay' || (owner === 'amazon' && facts.authentication() === 'proven') || isThroughList(facts);
}

/** A mail that says it is Amazon's, unproven, without a single link to Amazon: no mail of Amazon's is like that. */
function isOnlyWayOut(facts: MailFacts): boolean {
  return (
    facts.sender.owner === 'amazon' &&
    facts.authentication() !== 'proven' &&
    !isThroughList(facts) &&
    !facts.links().some((link) => link.owner === 'amazon')
  );
}

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'the one button leads elsewhere',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hallo',
    html: '<a href="https://klick.example/a">Weiter</a>',
    fires: ['sender-name', 'link-foreign'],
  },
  {
    note: "through Safe Links to Amazon's host",
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Hallo',
    html: '<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.amazon.de%2Fgp&amp;data=x">Weiter</a>',
    fires: [],
  },
];
