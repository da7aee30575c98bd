import type { MailExample } from '../../../utils/core/mail/rules/mail-rule.ts';

/** Mails that show one form of a finding which no example beside a rule has. Constructed; each is there for the number behind that form. */
export const formMails: readonly Omit<MailExample, 'fires'>[] = [
  {
    note: 'a proven list put itself into the name',
    from: 'Amazon.com via Haushalt <liste@haushalt.example>',
    subject: 'Bestellung',
    headers:
      'Authentication-Results: mx.example.net; dkim=pass header.d=haushalt.example; dmarc=pass header.from=haushalt.example\nList-Id: <liste.haushalt.example>',
  },
  { note: 'a host that only hints', from: 'Amazonfan <info@amazonfans.example>', html: '<a href="https://amazonfans.example/x">Los</a>' },
  {
    note: 'a signature broken by a list',
    from: 'Anna <anna@amazon.de>',
    headers:
      'Authentication-Results: mx.example.net; dkim=fail header.d=amazon.de; dkim=pass header.d=lists.beispiel.example; dmarc=fail header.from=amazon.de\nList-Id: <dev.lists.beispiel.example>',
  },
  {
    note: 'a free mailbox named after Prime',
    from: 'Service <prime.abo@gmail.com>',
    html: '<p>Prime</p><a href="https://x.example/">Los</a>',
  },
  { note: 'a free mailbox named after Amazon', from: 'Service <amazon.hilfe@gmail.com>', html: '<a href="https://x.example/">Los</a>' },
  {
    note: 'money to an account, weighed alone',
    from: 'Amazon <service@mail-kunden.example>',
    html: '<p>Bitte überweisen Sie 20 € auf unser Konto.</p>',
  },
  {
    note: 'answers go to another firm',
    from: 'Amazon <service@mail-kunden.example>',
    headers: 'Reply-To: buero@anderswo.example',
    html: '<p>Guten Tag</p>',
  },
  {
    note: 'goods of the shop',
    from: 'Anna <anna@mail-kunden.example>',
    subject: 'Amazon',
    html: '<p>Ihr Amazon-Konto wurde gesperrt.</p><a href="https://www.amazon.de/dp/B000000000">Buch</a>',
  },
  {
    note: 'a fee in Amazon’s name',
    from: 'Paket <info@paketdienst-nord.example>',
    subject: 'Amazon',
    html: '<p>Ihr Amazon-Paket konnte nicht zugestellt werden. Es fällt nur eine kleine Bearbeitungsgebühr an.</p><a href="https://x.example/">Los</a>',
  },
  {
    note: 'an order to call off by telephone',
    from: 'Service <info@stadtfest.example>',
    subject: 'Amazon',
    html: '<p>Amazon: Wenn Sie diese Bestellung nicht aufgegeben haben, rufen Sie uns an: 030 5550 0143.</p>',
  },
  {
    note: 'a seller gives a number with an invoice',
    from: 'Lampen-Shop <abc123@marketplace.amazon.de>',
    subject: 'Rechnung 302-1234567-1234567',
    html: '<p>Hotline: 030 5550 0143</p>',
    attachments: ['Rechnung.pdf'],
  },
  {
    note: 'a prize and a sum',
    from: 'Amazon <service@mail-kunden.example>',
    html: '<p>Gewinnen Sie einen Gutschein über 500 €, viel Glück!</p>',
  },
  {
    note: 'a long text and a file',
    from: 'Amazon <service@mail-kunden.example>',
    html: `<p>${'Wir haben Ihnen etwas zu sagen. '.repeat(12)}</p>`,
    attachments: ['Brief.pdf'],
  },
  {
    note: 'a page as a file that bears the name',
    from: 'Buero <info@stadtfest.example>',
    subject: 'Unterlagen',
    attachments: ['Amazon-Rechnung.html'],
  },
  { note: 'one disguised word', from: 'Amazon <service@mail-kunden.example>', html: '<p>Bitte be\u200cst\u200cätigen, danke.</p>' },
  {
    note: 'several disguised words',
    from: 'Amazon <service@mail-kunden.example>',
    html: '<p>Bi\u200ctt\u200ce be\u200cst\u200cätigen Si\u200ce da\u200cs no\u200cch he\u200cute.</p>',
  },
  { note: 'a link that only hints', from: 'Amazon <service@mail-kunden.example>', html: '<a href="https://amazonfans.example/x">Los</a>' },
  {
    note: 'a counter of clicks of a proven sender',
    from: 'Lampenhaus <info@lampenhaus.example>',
    subject: 'Amazon',
    html: '<p>Ihr Amazon-Team</p><a href="https://klick.lampenhaus.example/1">www.amazon.de</a>',
    headers: 'Authentication-Results: mx.example.net; dkim=pass header.d=lampenhaus.example; dmarc=pass header.from=lampenhaus.example',
  },
  {
    note: 'Amazon as the shop of others, twice',
    from: 'Versand <info@stadtfest.example>',
    subject: 'Amazon',
    html: '<p>Bei Amazon erhältlich. Auf Amazon bewerten. Ihr Amazon-Konto, Ihre Amazon-Bestellung wurde gesperrt.</p><a href="https://x.example/">Los</a>',
  },
  {
    note: 'a house that names Amazon a lot',
    from: 'Lampenhaus <info@lampenhaus.example>',
    subject: 'Amazon',
    html: '<h1>Amazon</h1><p>Ihr Amazon-Konto und Ihre Amazon-Bestellung. Ihr Konto wurde gesperrt. 302-1234567-1234567, Amazon Europe Core SARL</p><a href="https://lampenhaus.example/">Los</a><img src="https://m.media-amazon.com/l.png">',
    attachments: ['amazon.ics'],
  },
];
