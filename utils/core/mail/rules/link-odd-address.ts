import { linkEvidence } from './link-evidence.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** A link with a bare IP address, a name before an `@`, a port, or a scheme that runs or carries content itself. */
export const linkOddAddress = defineMailRule({
  id: 'link-odd-address',
  check(facts) {
    const link = facts
      .links()
      .find(
        ({ host, scheme }) =>
          host?.isIp ||
          (host?.userinfo && scheme !== 'mailto') ||
          host?.port ||
          scheme === 'javascript' ||
          scheme === 'data' ||
          scheme === 'blob',
      );
    return link ? { evidence: linkEvidence(link) } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a bare IP address',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hallo',
    html: '<a href="http://0x7f.1.2.3/amz">Weiter</a>',
    fires: ['sender-name', 'link-foreign', 'link-odd-address'],
  },
  {
    note: 'the brand before the @',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hallo',
    html: '<a href="https://www.amazon.de@klick.example/a">Weiter</a>',
    fires: ['sender-name', 'link-foreign', 'link-odd-address'],
  },
  {
    note: 'a mail link',
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Hallo',
    html: '<a href="mailto:hilfe@amazon.de">Schreiben</a>',
    fires: [],
  },
];
