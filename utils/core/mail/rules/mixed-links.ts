import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** Genuine links to Amazon stand around one that leads elsewhere, to lend it their looks. */
export const mixedLinks = defineMailRule({
  id: 'mixed-links',
  check(facts) {
    if (facts.sender.owner === 'amazon' || !facts.links().some((link) => link.owner === 'amazon')) return null;
    const foreign = facts.foreignLinks()[0];
    return foreign ? { evidence: { host: quote(foreign.host?.unicode ?? '', 80) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'genuine links around a foreign one',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<a href="https://www.amazon.de/">Hilfe</a> <a href="https://klick.example/a">Weiter</a>',
    fires: ['sender-name', 'mixed-links', 'link-foreign'],
  },
  {
    note: "Amazon's links only",
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<a href="https://www.amazon.de/">Hilfe</a>',
    fires: ['sender-name'],
  },
];
