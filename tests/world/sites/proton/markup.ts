import type { WorldSettings } from '../../site.ts';
import { escapeHtml } from '../gmail/escape.ts';
import { longDate, olderSender, reader, unknownMarkup } from '../gmail/markup.ts';
import type { Correspondent, ParsedMail } from '../gmail/parse-mail.ts';
import { texts } from '../gmail/texts.ts';

/** A mail as this clone keeps it: the conversation's id stands in addresses and list, the message's own id at the message. */
export interface ProtonMail {
  readonly id: string;
  readonly conversationId: string;
  readonly folder: 'inbox' | 'spam';
  readonly withOlder: boolean;
  readonly mail: ParsedMail;
}

/** The page around list and conversation. Everything that changes is put in by the client script. */
export function protonPage(settings: WorldSettings): string {
  const words = texts[settings.language];
  const rail = (['inbox', 'spam'] as const)
    .map(
      (name) =>
        `<a class="navigation-link" data-testid="navigation-link:${name}" data-shortcut-target="navigation-link" href="/u/0/${name}">${words[name]}</a>`,
    )
    .join('');
  const frame = `<div class="app-root"><header class="world-top"><span class="world-name">Mail</span></header><div class="world-middle"><nav class="sidebar"><button type="button" data-testid="sidebar:compose" class="world-compose">${words.compose}</button>${rail}</nav><main class="main ui-standard" data-world-main></main></div></div>`;
  return `<!doctype html><html lang="${settings.language}" data-world-theme="${settings.theme}" data-world-delay="${settings.renderDelay}"><head><meta charset="utf-8"><title>${words.inbox} | ${reader.address} | Proton Mail</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/world/styles.css"></head><body>${settle(frame, settings)}<script type="module" src="/world/client.js"></script></body></html>`;
}

/** The list of a folder (hooks of the client's source, 2026). */
export function listHtml(mails: readonly ProtonMail[], settings: WorldSettings): string {
  const words = texts[settings.language];
  const rows = mails.map(({ conversationId, folder, mail }) => {
    const subject = escapeHtml(mail.subject || words.noSubject);
    return `<div class="item-container-wrapper"><div class="item-container item-container--column unread" tabindex="0" role="region" data-element-id="${conversationId}" data-shortcut-target="item-container" data-testid="message-item:${subject}" data-world-open="/u/0/${folder}/${conversationId}"><span data-testid="message-column:sender-address" title="${escapeHtml(mail.from.address)}">${escapeHtml(mail.from.name || mail.from.address)}</span><span data-testid="message-column:subject">${subject}</span></div></div>`;
  });
  return settle(rows.length === 0 ? `<p>${words.empty}</p>` : `<div class="items-column-list">${rows.join('')}</div>`, settings);
}

/** The conversation's heading with the empty place of its messages. */
export function headingHtml(mail: ParsedMail, settings: WorldSettings): string {
  const subject = escapeHtml(mail.subject || texts[settings.language].noSubject);
  return settle(
    `<div class="message-conversation-summary" data-testid="conversation-header"><h1 class="message-conversation-summary-header" title="${subject}" data-testid="conversation-header:subject">${subject}</h1></div><div class="scroll-inner" data-world-messages></div>`,
    settings,
  );
}

/** The start of a message's element; the older generation (about 2022) has a test id without number and no `data-expanded`. */
function article(id: string, index: number, expanded: boolean, settings: WorldSettings): string {
  const state = settings.generation === 'older' ? '' : ` data-hasfocus="false" data-expanded="${expanded}"`;
  const testId = settings.generation === 'older' ? 'message-view' : `message-view-${index}`;
  return `<article class="message-container relative${expanded ? ' is-opened' : ''}" data-testid="${testId}" tabindex="0" data-message-id="${id}" data-shortcut-target="message-container"${state}>`;
}

/** A message that stands closed in the conversation: somebody else's sender, no body. */
export function closedMessage(id: string, settings: WorldSettings): string {
  return settle(
    `${article(id, 0, false, settings)}<div class="message-header message-header-collapsed" data-world-closed>${pill(olderSender, 'recipients:sender', settings)}</div></article>`,
    settings,
  );
}

/** What the header of an opened message shows. */
export interface OpenMessage {
  readonly id: string;
  readonly index: number;
  readonly from: Correspondent;
  readonly to: readonly Correspondent[];
  readonly subject: string;
  readonly date: number;
  readonly attachments: readonly string[];
}

/** An opened message; its frame is empty until the client script fills it. */
export function openMessage(message: OpenMessage, settings: WorldSettings): string {
  const { id, index, from, to, date } = message;
  const subject = escapeHtml(message.subject);
  const words = texts[settings.language];
  const shown = to.length === 0 ? [reader] : to.slice(0, 20);
  const recipients = shown.map((recipient) => pill(recipient, `recipients:item-${escapeHtml(recipient.address)}`, settings)).join(' ');
  const files = message.attachments
    .map(
      (name) =>
        `<div class="message-attachmentList-item-container" data-testid="attachment-item"><button type="button" title="${escapeHtml(name)} 3 KB" data-testid="attachment-item:${escapeHtml(name)}--primary-action">${escapeHtml(name)}</button></div>`,
    )
    .join('');
  return settle(
    `${article(id, index, true, settings)}<div class="message-header message-header-expanded is-inbound" data-testid="message-header-expanded:${subject}"><div class="message-header-from-container">${pill(from, 'recipients:sender', settings)} <time datetime="${new Date(date).toISOString()}" data-testid="item-date-simple">${escapeHtml(longDate(date, settings.language))}</time></div><div class="message-header-ccbcc-container">${words.to} ${recipients}</div></div>
<div class="message-content" data-testid="message-content:${subject}"><div class="message-iframe"><iframe title="Email content" src="about:blank" scrolling="yes" frameborder="0" class="w-0 h-0" data-testid="content-iframe" data-subject="${subject}" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" data-world-frame></iframe></div></div>
${files === '' ? '' : `<div class="message-attachments">${files}</div>`}</article>`,
    settings,
  );
}

/** A correspondent: name, then the address in angle brackets. Without an address, none is shown. */
function pill({ name, address }: Correspondent, testId: string, settings: WorldSettings): string {
  const shown = escapeHtml(address);
  const places = `<span class="message-recipient-item-label">${escapeHtml(name || address)}</span>${address === '' ? '' : ` <span class="message-recipient-item-address">&lt;${shown}&gt;</span>`}`;
  const hook = settings.generation === 'older' ? 'message-header:from' : testId;
  return `<span class="message-recipient-item" role="button" tabindex="0" data-testid="${hook}">${places}</span>`;
}

function settle(html: string, settings: WorldSettings): string {
  return settings.generation === 'changed' ? unknownMarkup(html) : html;
}
