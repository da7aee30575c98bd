import sanitizeHtml from 'sanitize-html';
import type { WorldLanguage, WorldSettings } from '../../site.ts';
import { escapeHtml } from '../gmail/escape.ts';
import { longDate, reader } from '../gmail/markup.ts';
import type { Correspondent } from '../gmail/parse-mail.ts';
import type { StoredMail } from './mailbox.ts';
import type { Standing } from './standing.ts';
import { texts } from './texts.ts';

/** What a message shows around its body. */
export interface ShownMessage {
  /** Position in the conversation from 1; part of the ids. */
  readonly number: number;
  readonly from: Correspondent;
  /** Who sent it, if that is somebody else. */
  readonly sender: Correspondent | null;
  readonly to: readonly Correspondent[];
  readonly arrivedAt: number;
  readonly standing: Standing;
  readonly junk: boolean;
  readonly chips: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** A row of the list (hooks seen 2025-12). */
export function listRow(stored: StoredMail, language: WorldLanguage): string {
  const { mail, id } = stored;
  const name = escapeHtml(nameOf(mail.from, language));
  const subject = escapeHtml(mail.subject || texts[language].noSubject);
  const plain = sanitizeHtml((mail.html ?? '').slice(0, 20_000), { allowedTags: [], allowedAttributes: {} });
  const snippet = mail.text ? escapeHtml(mail.text.slice(0, 160)) : plain.replace(/\s+/g, ' ').slice(0, 160);
  const date = escapeHtml(longDate(mail.arrivedAt, language));
  return `<div data-animatable="true"><div role="option" data-convid="${escapeHtml(id)}" aria-selected="false" tabindex="-1" class="world-row" aria-label="${name} ${subject} ${date}" data-world-open="${escapeHtml(encodeURIComponent(id))}">
<span class="world-coin">${escapeHtml(initialsOf(mail.from))}</span><div class="world-row-text"><div class="world-row-from"><span title="${escapeHtml(mail.from.address)}">${name}</span></div><div class="world-row-subject"><span class="TtcXM" title="">${subject}</span><span class="world-date">${date}</span></div><div class="world-snippet">${snippet}</div></div></div></div>`;
}

/** The pane with its heading and room for messages: a conversation's, or that of a single item (junk, 2026-02). */
export function paneShell(subject: string, junk: boolean, settings: WorldSettings): string {
  const shown = escapeHtml(subject || texts[settings.language].noSubject);
  const id = settings.generation === 'older' ? '' : junk ? 'id="MSG_7f_SUBJECT"' : 'id="CONV_7f_SUBJECT"';
  const heading = `<div class="world-heading"><div ${id} role="heading" aria-level="2"><span title="${shown}" class="JdFsz">${shown}</span></div></div>`;
  const attributes = junk
    ? 'id="ItemReadingPaneContainer"'
    : 'id="ConversationReadingPaneContainer" data-app-section="ConversationContainer"';
  return `<div ${attributes}>${heading}<div class="customScrollBar" data-world-messages></div></div>`;
}

/** A collapsed message: a sender, a date, no body (hooks seen 2025-12). */
export function collapsedMessage(message: ShownMessage, settings: WorldSettings): string {
  const words = texts[settings.language];
  return `<div aria-expanded="false" class="world-block" data-world-collapsed><div class="wide-content-host"><div aria-label="${words.message}" tabindex="-1" class="world-card world-folded"><span class="world-coin">${escapeHtml(initialsOf(message.from))}</span>${senderMarkup(message, settings)}<span class="world-snippet">${escapeHtml(words.olderText)}</span></div></div></div>`;
}

/** An open message without its body (hooks seen 2025-12 to 2026-02; `older`: 2022). */
export function openMessage(message: ShownMessage, settings: WorldSettings): string {
  const words = texts[settings.language];
  const older = settings.generation === 'older';
  const { number, standing, junk } = message;
  const mark = standing.unverified ? '?' : initialsOf(message.from);
  const coin = older ? 'ms-Persona-initials' : 'fui-Avatar__initials';
  const via = standing.via ? `<span class="world-via">${words.via} ${escapeHtml(standing.via)}</span>` : '';
  const date = escapeHtml(longDate(message.arrivedAt, settings.language));
  const dated = older
    ? `<div class="world-date">${date}</div>`
    : `<div class="world-date" id="MSG_7f${number}_DATETIME" data-testid="SentReceivedSavedTime">${date}</div>`;
  const body = older
    ? `<div class="world-body"><div id="UniqueMessageBody" data-world-body></div></div>`
    : `<div role="document" aria-label="${words.body}" data-test-id="mailMessageBodyContainer" class="world-body"><div id="UniqueMessageBody_${number}" data-world-body></div></div>`;
  const card = `<div class="wide-content-host"><div aria-label="${words.message}" tabindex="-1" class="world-card">
<div class="world-header"><span class="world-coin"><span class="${coin}">${escapeHtml(mark)}</span></span><div class="world-who"><div class="world-from">${senderMarkup(message, settings)}${via}</div>${recipientMarkup(message, settings)}</div>
<div class="world-side"><div role="toolbar" class="world-tools"><button type="button" aria-label="${words.reply}" title="${words.reply}">&#8617;</button><button type="button" aria-label="${words.forward}" aria-expanded="false" aria-haspopup="true" title="${words.forward}">&#8618;</button><button type="button" aria-label="${words.popOut}" title="${words.popOut}" data-world-popout>&#8599;</button></div>${dated}</div></div>
${junk ? `<div class="world-note">${words.junkNote}</div>` : ''}${chipsMarkup(message, words.attachments, words.open)}${body}
<div class="world-foot"><button type="button">${words.reply}</button><button type="button">${words.forward}</button></div></div></div>`;
  return junk ? card : `<div aria-expanded="true" class="world-block">${card}</div>`;
}

/** The line of the sender. Where somebody else sent the mail, both stand in it (2026). */
function senderMarkup(message: ShownMessage, settings: WorldSettings): string {
  const { from, sender, number } = message;
  if (sender === null || settings.generation === 'older')
    return settings.generation === 'older' ? mailbox(from, settings) : line(number, mailbox(from, settings));
  return line(number, `${mailbox(sender, settings)} ${texts[settings.language].onBehalfOf} ${mailbox(from, settings)}`);
}

function line(number: number, inside: string): string {
  return `<span id="MSG_7f${number}_FROM">${inside}</span>`;
}

/** `Name<address>`, labelled in the reader's language; the older wave shows the name and keeps the address in a tooltip. */
function mailbox(from: Correspondent, { language, generation }: WorldSettings): string {
  const words = texts[language];
  const name = escapeHtml(nameOf(from, language));
  const address = escapeHtml(from.address);
  if (generation === 'older')
    return `<span aria-label="${words.from}: ${name}"><div role="button" tabindex="0" aria-expanded="false"><span class="OZZZK"${address ? ` title="${address}"` : ''}>${name}</span></div></span>`;
  const shown = address === '' || from.name === '' ? name : `${name}&lt;${address}&gt;`;
  return `<span aria-label="${words.from}: ${shown}"><div role="button" tabindex="0" aria-expanded="false"><span class="OZZZK">${shown}</span></div></span>`;
}

function recipientMarkup({ to, number }: ShownMessage, { language, generation }: WorldSettings): string {
  const words = texts[language];
  const shown = (to.length === 0 ? [reader] : to.slice(0, 20)).map(({ name, address }) => {
    const own = address.toLowerCase() === reader.address || to.length <= 1;
    return escapeHtml(own ? name || address || reader.name : name ? `${name}<${address}>` : address);
  });
  const row = `<div aria-label="${words.to}: ${shown.join('; ')}" class="world-to">${words.to}: ${shown.map((one) => `<span class="pU1YL">${one}</span>`).join('; ')}</div>`;
  return generation === 'older' ? row : `<div id="MSG_7f${number}_TO">${row}</div>`;
}

function chipsMarkup({ chips }: ShownMessage, label: string, open: string): string {
  if (chips.length === 0) return '';
  const options = chips.map(({ name, bytes }) => {
    const file = escapeHtml(name);
    const size = `${Math.max(1, Math.round(bytes.length / 1024))} KB`;
    return `<div><div role="option" tabindex="-1" class="world-chip" aria-label="${file} ${open} ${size}"><span title="${file}">${file}</span><span class="world-date">${size}</span></div></div>`;
  });
  return `<div role="listbox" aria-label="${label}" class="world-chips">${options.join('')}</div>`;
}

function nameOf(from: Correspondent, language: WorldLanguage): string {
  return from.name || from.address || texts[language].unknownSender;
}

function initialsOf(from: Correspondent): string {
  return (/[\p{L}\p{N}]/u.exec(from.name || from.address)?.[0] ?? '').toUpperCase();
}
