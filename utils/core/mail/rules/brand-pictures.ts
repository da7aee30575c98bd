import { defineMailRule, type MailExample } from './mail-rule.ts';

/** Amazon's own pictures in a mail that is not Amazon's: fakes link them to look right (facts, section 2). */
export const brandPictures = defineMailRule({
  id: 'brand-pictures',
  check(facts) {
    if (facts.brandPictures().length === 0) return null;
    return { suspicion: facts.sender.owner === 'foreign' ? 'plain' : null, evidence: { host: facts.sender.shownDomain } };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: "Amazon's logo, hot-linked",
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<img src="https://m.media-amazon.com/images/logo.png">',
    fires: ['sender-name', 'brand-pictures'],
  },
  {
    note: "in Amazon's own mail",
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Hinweis',
    html: '<img src="https://m.media-amazon.com/images/logo.png">',
    fires: [],
  },
];
