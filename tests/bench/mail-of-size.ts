import { bodyFromHtml } from '../../utils/core/mail/body/from-html.ts';
import type { MailMessage } from '../../utils/core/mail/message.ts';

const paragraph =
  '<p>Sehr geehrte Kundin, Ihre Prime-Mitgliedschaft konnte nicht verlängert werden. Bitte aktualisieren Sie Ihre Zahlungsmethode bei Amazon. ' +
  '<a href="https://klick.example/a?x=1">Zahlung prüfen</a> <img src="https://bild.example/1.png" alt="Amazon"></p>\n';

/** A mail in Amazon's name, dense with phrases and links, of about that many characters of markup. */
export function mailOfSize(size: number): MailMessage {
  return {
    client: 'bench',
    id: String(size),
    from: { name: 'Amazon', address: 'service@mail-kunden.example' },
    subject: 'Ihre Prime-Mitgliedschaft',
    sentAt: null,
    folder: 'inbox',
    recipients: ['reader@example.com'],
    body: bodyFromHtml(paragraph.repeat(Math.ceil(size / paragraph.length))),
    attachments: [],
    rawHeaders: null,
    receiver: null,
    shownEvidence: null,
  };
}
