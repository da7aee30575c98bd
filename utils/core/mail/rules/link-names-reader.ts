import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The reader's address stands in a link to a foreign host: whoever owns it learns who clicked and fills the form in advance. */
export const linkNamesReader = defineMailRule({
  id: 'link-names-reader',
  check(facts) {
    const readers = facts.message.recipients.filter((address) => address.length > 5).slice(0, 20);
    for (const link of facts.foreignLinks()) {
      const target = link.target.toLowerCase();
      const named = readers.find((address) => target.includes(address) || target.includes(address.replace('@', '%40')));
      if (named) return { evidence: { host: quote(link.host?.unicode ?? '', 80) } };
    }
    return null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: "the reader's address in the link",
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hallo',
    html: '<a href="https://klick.example/?e=reader%40example.com">Weiter</a>',
    headers: 'To: reader@example.com',
    fires: ['sender-name', 'link-foreign', 'link-names-reader'],
  },
  {
    note: "in a link of Amazon's own",
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Hallo',
    html: '<a href="https://www.amazon.de/?e=reader%40example.com">Weiter</a>',
    headers: 'To: reader@example.com',
    fires: [],
  },
];
