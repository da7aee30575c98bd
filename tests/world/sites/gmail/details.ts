import { escapeHtml } from './escape.ts';
import { longDate, reader, senderName } from './markup.ts';
import type { ParsedMail } from './parse-mail.ts';
import { type GmailLanguage, texts } from './texts.ts';

/** The details pop-up of a message (hooks seen 2023): it repeats the sender, and names mailed-by and signed-by only if the mail's headers support it. */
export function detailsPopup(mail: ParsedMail, language: GmailLanguage): string {
  const words = texts[language];
  const name = escapeHtml(senderName(mail.from, language));
  const address = escapeHtml(mail.from.address);
  const sender = `<span translate="no" class="qu" role="gridcell" tabindex="-1"><span class="gD" email="${address}" name="${name}" data-hovercard-id="${address}"><span>${name}</span></span> <span class="go"><span aria-hidden="true">&lt;</span>${address}<span aria-hidden="true">&gt;</span></span></span>`;
  const to = (mail.to.length === 0 ? [reader] : mail.to).map((one) => `<span>${escapeHtml(one.address)}</span><br>`).join('');
  const rows: readonly (readonly [string, string])[] = [
    [words.from, sender],
    ...(mail.replyTo && mail.replyTo.address !== mail.from.address ? [[words.replyTo, escapeHtml(mail.replyTo.address)] as const] : []),
    [words.toLabel, to],
    [words.date, escapeHtml(longDate(mail.arrivedAt, language))],
    [words.subject, escapeHtml(mail.subject)],
    ...(mail.evidence.mailedBy ? [[words.mailedBy, escapeHtml(mail.evidence.mailedBy)] as const] : []),
    ...(mail.evidence.signedBy ? [[words.signedBy, escapeHtml(mail.evidence.signedBy)] as const] : []),
    [words.security, `<span>${words.encryption}</span>`],
  ];
  const body = rows.map(([label, value], index) => row(label, value, index === 0)).join('');
  return `<div class="ajA SK" tabindex="-1"><div class="ajB gt" tabindex="-1"><table cellpadding="0" class="ajC"><tbody>${body}</tbody></table></div></div>`;
}

function row(label: string, value: string, first: boolean): string {
  const cell = 'colspan="2" tabindex="0"';
  return `<tr class="${first ? 'UszGxc ' : ''}ajv"><td ${cell} class="gG"><span class="gI">${label}</span></td><td ${cell} class="gL"><span class="gI">${value}</span></td></tr>`;
}
