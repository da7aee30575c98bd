import { linkEvidence } from './link-evidence.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** A link goes through a shortener or somebody else's redirector, so that nobody can see where it ends. Amazon has no need of that. */
export const linkHiddenTarget = defineMailRule({
  id: 'link-hidden-target',
  check(facts) {
    const link = facts.foreignLinks().find((candidate) => candidate.shortener || candidate.unknownTarget);
    return link ? { evidence: linkEvidence(link) } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a shortener',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hallo',
    html: '<a href="https://is.gd/Xy12">Weiter</a>',
    fires: ['sender-name', 'link-foreign', 'link-hidden-target'],
  },
  {
    note: "Amazon's own short link",
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Hallo',
    html: '<a href="https://amzn.eu/d/abc">Weiter</a>',
    fires: [],
  },
];
