import { linkEvidence } from './link-evidence.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** A link leads to hosting where anybody can put a page, Amazon's own cloud included: fakes live there (facts, section 4). */
export const linkOpenHosting = defineMailRule({
  id: 'link-open-hosting',
  check(facts) {
    const link = facts.foreignLinks().find((candidate) => candidate.freeHosting);
    return link ? { evidence: linkEvidence(link) } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: "a page in Amazon's open cloud",
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hallo',
    html: '<a href="https://seite-17.s3.amazonaws.com/index.html">Weiter</a>',
    fires: ['sender-name', 'link-foreign', 'link-open-hosting'],
  },
  {
    note: 'a page of the shop itself',
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Hallo',
    html: '<a href="https://www.amazon.de/s3">Weiter</a>',
    fires: [],
  },
];
