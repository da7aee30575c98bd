import { organizationalDomain } from '../../text/host.ts';
import type { LinkFact } from '../facts/links.ts';
import type { MailFacts } from '../facts/mail-facts.ts';
import { linkEvidence } from './link-evidence.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** A link leads to a host that plays on Amazon's name and is not Amazon's. */
export const linkLookAlike = defineMailRule({
  id: 'link-look-alike',
  check(facts) {
    const links = facts.links().filter((link) => link.lookAlike && !isExpected(facts, link));
    const worst = links.find((link) => link.lookAlike?.strength === 'hard') ?? links[0];
    if (!worst) return null;
    const hard = worst.lookAlike?.strength === 'hard';
    return { claim: hard ? 'strong' : null, suspicion: hard ? 'strong' : 'weak', evidence: linkEvidence(worst) };
  },
});

/** A label "amazon" on a proven sender's own domain, as banks of co-branded cards have; a survey that a proven mail of Amazon's links. */
function isExpected(facts: MailFacts, { host, formBuilder }: LinkFact): boolean {
  // A form builder has a rule, and a sentence, of its own.
  if (formBuilder && facts.sender.owner === 'amazon') return true;
  if (facts.authentication() !== 'proven' || !host) return false;
  return facts.sender.lookAlike === null && organizationalDomain(host.host) === facts.sender.organization;
}

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a sub-domain that shows the brand',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hallo',
    html: '<a href="https://amazon.de.konto-pruefung.top/x">Ansehen</a>',
    fires: ['sender-name', 'link-look-alike'],
  },
  {
    note: "Amazon's own host",
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Hallo',
    html: '<a href="https://www.amazon.de/gp/css/order-history">Bestellungen</a>',
    fires: [],
  },
];
