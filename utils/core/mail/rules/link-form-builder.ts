import { linkEvidence } from './link-evidence.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The survey is made with a form builder that anybody can use. Amazon's own surveys have hosts of their own (facts, section 1). */
export const linkFormBuilder = defineMailRule({
  id: 'link-form-builder',
  check(facts) {
    // A proven sender of Amazon's chooses its survey service itself.
    if (facts.sender.owner === 'amazon' && facts.authentication() === 'proven') return null;
    const link = facts.foreignLinks().find((candidate) => candidate.formBuilder);
    return link ? { evidence: linkEvidence(link) } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a survey anybody can set up',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Umfrage',
    html: '<a href="https://form.jotform.com/12345">Zur Seite</a>',
    fires: ['sender-name', 'link-foreign', 'link-form-builder'],
  },
  {
    note: "Amazon's own survey host",
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Umfrage',
    html: '<a href="https://amazonexteu.qualtrics.com/jfe/form/SV_1">Zur Umfrage</a>',
    fires: [],
  },
];
