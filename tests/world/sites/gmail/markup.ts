import sanitizeHtml from 'sanitize-html';
import type { MarkupGeneration } from '../../site.ts';
import { escapeHtml } from './escape.ts';
import type { StoredMail } from './mailbox.ts';
import type { Correspondent } from './parse-mail.ts';
import { type GmailLanguage, texts } from './texts.ts';

/** Markup of one message in a thread, in the pieces in which Gmail brings them. */
export interface MessageParts {
  readonly id: string;
  /** The `role=listitem` element with header and an empty body, or the closed message. */
  readonly shell: string;
  /** The inside of `div.a3s`. */
  readonly body: string;
}

export const reader: Correspondent = { name: 'Reader', address: 'reader@example.com' };
/** The author of the closed, older message in a thread. */
export const olderSender: Correspondent = { name: 'City Library', address: 'desk@library.example' };

function plainText(html: string): string {
  return sanitizeHtml(html, { allowedTags: [], allowedAttributes: {}, textFilter: (text) => `${text} ` });
}

/** A row of the list pane (hooks seen 2026). */
export function listRow(stored: StoredMail, language: GmailLanguage): string {
  const { mail, id, threadId } = stored;
  const words = texts[language];
  const name = senderName(mail.from, language);
  const snippet = (mail.text.slice(0, 2_000) || plainText((mail.html ?? '').slice(0, 20_000))).replace(/\s+/g, ' ').trim().slice(0, 120);
  const who = `email="${escapeHtml(mail.from.address)}" name="${escapeHtml(name)}" data-hovercard-id="${escapeHtml(mail.from.address)}"`;
  const ids = `data-thread-id="#thread-f:${decimal(threadId)}" data-legacy-thread-id="${threadId}" data-legacy-last-message-id="${id}" data-legacy-last-non-draft-message-id="${id}"`;
  return `<tr class="zA zE" role="row" tabindex="-1" data-world-open="${id}"><td class="PF xY"></td><td class="oZ-x3 xY"><span class="world-box"></span></td>
<td class="yX xY" role="gridcell"><div class="yW"><span class="bA4"><span class="zF" ${who}>${escapeHtml(name)}</span></span></div></td>
<td class="xY a4W" role="gridcell"><div class="xS" role="link"><div class="xT"><div class="y6"><span class="bog"><span ${ids}>${escapeHtml(mail.subject || words.noSubject)}</span></span></div><span class="y2">&nbsp;-&nbsp;${mail.text ? escapeHtml(snippet) : snippet}</span></div></div></td>
<td class="xW xY" role="gridcell"><span title="${escapeHtml(longDate(mail.arrivedAt, language))}"><span>${escapeHtml(shortDate(mail.arrivedAt, language))}</span></span></td></tr>`;
}

/** The closed message of somebody else: a sender, a snippet, no body (hooks seen 2026-09). */
export function closedMessage(id: string, language: GmailLanguage, generation: MarkupGeneration): string {
  const ids = generation === 'current' ? `data-message-id="#msg-f:${decimal(id)}" data-legacy-message-id="${id}"` : '';
  return `<div class="kv nH oy8Mbf" role="listitem" aria-expanded="false" data-world-closed="${id}"><div class="adf ads" ${ids}><span class="world-face"></span>
<span class="gD" email="${olderSender.address}" name="${olderSender.name}" data-hovercard-id="${olderSender.address}"><span>${olderSender.name}</span></span><span class="iA g6">${escapeHtml(texts[language].olderText)}</span></div></div>`;
}

/** What an opened message shows around its body. */
export interface OpenMessage {
  readonly id: string;
  readonly threadId: string;
  readonly from: Correspondent;
  readonly to: readonly Correspondent[];
  readonly arrivedAt: number;
  readonly spam: boolean;
  readonly clipped: boolean;
  /** File names of the attachment chips, with the address of each. */
  readonly chips: readonly { readonly name: string; readonly type: string; readonly url: string }[];
}

/** An opened message without its body (hooks seen 2023-2026). */
export function openMessage(message: OpenMessage, language: GmailLanguage, generation: MarkupGeneration): string {
  const words = texts[language];
  const { id, from } = message;
  const name = senderName(from, language);
  const address = escapeHtml(from.address);
  const ids = generation === 'current' ? `data-message-id="#msg-f:${decimal(id)}" data-legacy-message-id="${id}"` : '';
  const jslog =
    generation === 'current'
      ? `jslog="20277; u014N:xr6bB; 1:${field(`#thread-f:${decimal(message.threadId)}`)}; 4:${field(`#msg-f:${decimal(id)}`)}"`
      : '';
  const bodyKind = generation === 'current' ? 'a3s aiL' : 'a3s aXjCH';
  // Before jslog carried it, the id stood as a class on this box (2014-2022).
  const bodyBox = generation === 'current' ? 'ii gt' : `ii gt m${id} adP adO`;
  const title = escapeHtml(longDate(message.arrivedAt, language));
  return `<div class="h7 ie nH oy8Mbf" role="listitem" aria-expanded="true" tabindex="-1"><div class="Bk"><div class="G3 G2"><div><div id=":mk">
<div class="adn ads" ${ids}><div class="aju"><span class="world-face"></span></div><div class="gs">
<div class="gE iv gt"><table cellpadding="0" class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><h3 class="iw"><span translate="no" class="qu" role="gridcell" tabindex="-1"><span class="gD" email="${address}" name="${escapeHtml(name)}" data-hovercard-id="${address}"><span>${escapeHtml(name)}</span></span> ${address === '' ? '' : `<span class="go"><span aria-hidden="true">&lt;</span>${address}<span aria-hidden="true">&gt;</span></span>`}</span></h3></td>
<td class="gH bAk"><div class="gK"><span class="g3" role="gridcell" tabindex="-1" title="${title}">${title}</span></div></td></tr>
<tr class="acZ xD"><td colspan="3"><div class="iw ajw"><span translate="no" class="hb">${words.to} ${recipients(message.to, language)}</span></div><div aria-haspopup="true" class="ajy" role="button" tabindex="0" aria-label="${words.showDetails}" data-world-details="${id}"><span class="ajz"></span></div></td></tr></tbody></table></div>
<div class="qQVYZb"></div><div class="utdU2e"></div><div class="lQs8Hd"></div><div class="btm"></div>
${message.spam ? `<div class="world-spam"><b>${words.spamWhy}</b> ${words.spamBecause}</div>` : ''}
<div class=""><div class="aHl"></div><div tabindex="-1"></div><div id=":mi" class="${bodyBox}" ${jslog}><div id=":mh" class="${bodyKind} msg${decimal(id)}" data-world-body="${id}"></div>${message.clipped ? clippedNote(id, language) : ''}</div><div class="ii gt" style="display:none"><div class="${bodyKind} "></div></div><div class="hi"></div></div>
${message.chips.length > 0 ? `<div class="hq gt"><div class="aQH">${message.chips.map(chip).join('')}</div></div>` : ''}
</div><div class="gA gt acV"><span role="link" tabindex="0" class="ams bkH">${words.reply}</span><span role="link" tabindex="0" class="ams bkG">${words.forward}</span></div></div></div></div></div></div></div>`;
}

/** The thread's heading with its empty list of messages. */
export function threadShell(subject: string, threadId: string, language: GmailLanguage, generation: MarkupGeneration): string {
  const heading = `<div class="ha"><h2 class="hP" tabindex="-1" data-thread-perm-id="thread-f:${decimal(threadId)}" data-legacy-thread-id="${threadId}">${escapeHtml(subject || texts[language].noSubject)}</h2></div>`;
  const list = '<div class="nH" role="list" data-world-messages></div>';
  if (generation === 'older') return `<div class="nH if"><div class="nH">${heading}${list}</div></div>`;
  return `<div class="nH g id"><div class="nH a98 iY"><div class="nH">${heading}${list}</div></div></div>`;
}

/** With the known class names, roles and `data-*` attributes replaced, as after a change of markup that no adapter knows yet. */
export function unknownMarkup(html: string): string {
  return html
    .replace(
      / class="([^"]*)"/g,
      (_, names: string) =>
        ` class="${names
          .split(/\s+/)
          .map((name) => (name === '' || name.startsWith('world-') ? name : `q${name}z`))
          .join(' ')}"`,
    )
    .replace(/ (email|name|jslog|data-(?!world)[\w-]+)="/g, ' data-q$1="')
    .replace(/ role="(list|listitem|gridcell|row)"/g, '');
}

/** The decimal form of a hexadecimal id. */
export function decimal(hex: string): string {
  return BigInt(`0x${hex}`).toString();
}

/** A date as the header's tooltip shows it, in the time zone of this machine: "24. Nov. 2026, 03:15", "Nov 24, 2026, 3:15 AM". */
export function longDate(time: number, language: GmailLanguage): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(
    time,
  );
}

function shortDate(time: number, language: GmailLanguage): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }).format(time);
}

/** The name Gmail shows: the address where there is no name. */
export function senderName(from: Correspondent, language: GmailLanguage): string {
  return from.name || from.address || texts[language].unknownSender;
}

/** Who it went to; a mail to one address went to the owner of the mailbox, whom Gmail calls "me". */
function recipients(to: readonly Correspondent[], language: GmailLanguage): string {
  const shown = to.length === 0 ? [reader] : to.slice(0, 20);
  return shown
    .map(({ name, address }) => {
      const word = shown.length === 1 ? texts[language].me : name || address;
      return `<span class="g2" email="${escapeHtml(address || reader.address)}" name="${escapeHtml(word)}">${escapeHtml(word)}</span>`;
    })
    .join(', ');
}

function clippedNote(id: string, language: GmailLanguage): string {
  const words = texts[language];
  const href = `https://mail.google.com/mail/u/0?ui=2&amp;ik=0123456789&amp;view=lg&amp;permmsgid=msg-f:${decimal(id)}`;
  return `<div class="iX">${words.clipped}&nbsp; <a href="${href}" target="_blank">${words.viewEntire}</a></div>`;
}

function chip(file: { readonly name: string; readonly type: string; readonly url: string }): string {
  const name = escapeHtml(file.name);
  return `<span class="aZo N5jrZb" download_url="${escapeHtml(`${file.type}:${file.name}:${file.url}`)}"><a class="aQy" href="${escapeHtml(file.url)}" target="_blank"><span class="aV3 zzV0ie">${name}</span></a></span>`;
}

/** base64 of a one-element JSON array with dots for the padding, as `jslog` carries it. */
function field(value: string): string {
  return Buffer.from(JSON.stringify([value]))
    .toString('base64url')
    .padEnd(Math.ceil((JSON.stringify([value]).length * 4) / 12) * 4, '.');
}
