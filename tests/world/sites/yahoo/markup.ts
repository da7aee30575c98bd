import type { MarkupGeneration, WorldSettings } from '../../site.ts';
import { escapeHtml } from '../gmail/escape.ts';
import { longDate, olderSender, reader, unknownMarkup } from '../gmail/markup.ts';
import type { Correspondent, ParsedMail } from '../gmail/parse-mail.ts';
import { texts } from '../gmail/texts.ts';

/** A mail as this clone keeps it. */
export interface YahooMail {
  readonly id: string;
  readonly folder: 'inbox' | 'spam';
  readonly withOlder: boolean;
  readonly mail: ParsedMail;
}

/** The layout that addresses name: `d` until 2026, `n` since 2026-09. */
export type YahooLayout = 'd' | 'n';

/** Folder numbers as in Yahoo's addresses (2026). */
export const folderNumbers = { inbox: '1', spam: '6' } as const;

/** The page around list and thread (test ids seen 2026). Everything that changes is put in by the client script. */
export function yahooPage(settings: WorldSettings): string {
  const words = texts[settings.language];
  const rail = (['inbox', 'spam'] as const)
    .map(
      (name) =>
        `<li><a data-test-id="folder-list-item" data-test-folder-name="${name}" href="/d/folders/${folderNumbers[name]}">${words[name]}</a></li>`,
    )
    .join('');
  const frame = `<div data-test-id="mail-reader" class="world-app"><header class="world-top"><span class="world-name">Mail</span><form role="search" class="world-search"><input type="search" placeholder="${words.search}" aria-label="${words.search}"></form></header>
<div class="world-middle"><nav class="world-rail"><a data-test-id="compose-button" class="world-compose" role="button" tabindex="0">${words.compose}</a><ul>${rail}</ul></nav><main data-test-id="full-pane" class="world-pane" data-world-main></main></div></div>`;
  return `<!doctype html><html lang="${settings.language}" data-world-theme="${settings.theme}" data-world-delay="${settings.renderDelay}"><head><meta charset="utf-8"><title>${words.inbox} - ${reader.address} - Yahoo Mail</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/world/styles.css"></head><body>${settle(frame, settings.generation)}<script type="module" src="/world/client.js"></script></body></html>`;
}

/** The list of a folder (2026-09: sender's address in `title`; the new layout's rows are no links and name no mail). */
export function listHtml(mails: readonly YahooMail[], settings: WorldSettings, layout: YahooLayout): string {
  const words = texts[settings.language];
  const rows = mails.map(({ id, folder, mail }) => {
    const name = escapeHtml(mail.from.name || mail.from.address || words.unknownSender);
    if (layout === 'n')
      return `<li><div data-test-id="message-list-item" tabindex="0"><div data-test-id="sender"><span title="${escapeHtml(mail.from.address)}">${name}</span></div><div data-test-id="message-subject">${escapeHtml(mail.subject || words.noSubject)}</div></div></li>`;
    return `<li><a data-test-id="message-list-item" role="article" data-test-read="false" href="/d/folders/${folderNumbers[folder]}/messages/${id}"><span data-test-id="senders" title="${escapeHtml(mail.from.address)}">${name}</span><span data-test-id="message-subject">${escapeHtml(mail.subject || words.noSubject)}</span></a></li>`;
  });
  const html = rows.length === 0 ? `<p>${words.empty}</p>` : `<ul data-test-id="virtual-list" role="list">${rows.join('')}</ul>`;
  return settle(html, settings.generation);
}

/** The thread's heading with the empty list of its messages. */
export function headingHtml(mail: ParsedMail, settings: WorldSettings): string {
  const subject = escapeHtml(mail.subject || texts[settings.language].noSubject);
  return settle(
    `<div data-test-id="message-group-view"><div data-test-id="message-group-view-scroller"><span class="world-subject" data-test-id="message-group-subject-text" title="${subject}">${subject}</span><ul data-world-messages></ul></div></div>`,
    settings.generation,
  );
}

/** A message that stands closed in the thread: somebody else's sender, a snippet, no body. */
export function closedMessage(settings: WorldSettings, layout: YahooLayout = 'd'): string {
  const words = texts[settings.language];
  const expanded = settings.generation === 'older' ? '' : ' data-test-expanded="false"';
  return settle(
    `<li data-world-closed><div data-test-id="message-view"${expanded}><div data-test-id="message-header" class="world-header">${sender(olderSender, settings.generation, layout)}</div><div data-test-id="snippet">${escapeHtml(words.olderText)}</div></div></li>`,
    settings.generation,
  );
}

/** An opened message without its body; the older generation has no `data-test-expanded` and shows the name alone. */
export function openMessage(
  from: Correspondent,
  to: readonly Correspondent[],
  date: number,
  names: readonly string[],
  settings: WorldSettings,
  layout: YahooLayout = 'd',
): string {
  const words = texts[settings.language];
  const expanded = settings.generation === 'older' ? '' : ' data-test-expanded="true"';
  const shown = to.length === 0 ? [reader] : to.slice(0, 20);
  const named = shown.map(({ name, address }) => {
    const hook = layout === 'n' ? 'data-test-id="with-contact-card-anchor"' : 'data-test-id="message-to"';
    return `<span ${hook} title="${escapeHtml(address)}">${escapeHtml(name || address)}</span>`;
  });
  const recipients = layout === 'n' ? `<span data-test-id="message-recipients">${named.join(', ')}</span>` : named.join(', ');
  const chips = names
    .map((name) => `<div class="world-chip"><span data-test-id="attachment-name">${escapeHtml(name)}</span></div>`)
    .join('');
  return settle(
    `<li><div data-test-id="message-view"${expanded}><div data-test-id="message-header" class="world-header">${sender(from, settings.generation, layout)}<div class="world-soft">${words.to} ${recipients} <span data-test-id="message-date">${escapeHtml(longDate(date, settings.language))}</span></div></div>
<div data-test-id="message-view-body"><div data-test-id="message-view-body-content" class="msg-body P_wpofO iy_A" data-world-body></div></div>${chips}
<div data-test-id="card-toolbar" class="world-soft"><button type="button">${words.reply}</button> <button type="button">${words.forward}</button></div></div></li>`,
    settings.generation,
  );
}

/** The sender in either layout. The new one shows the name; the address stands in the picture's, which is escaped (2026-09). */
function sender(who: Correspondent, generation: MarkupGeneration, layout: YahooLayout): string {
  if (layout === 'd') return pill(who, generation);
  const name = escapeHtml(who.name || who.address);
  const picture =
    who.address === ''
      ? ''
      : `<img alt="" src="https://ecp.yusercontent.com/mail/users/@.id/endpoints/smtp:${encodeURIComponent(who.address)}/photo">`;
  return `<button type="button">${picture}</button><button type="button" data-test-id="with-contact-card-anchor">${name}</button>`;
}

/** The sender: `name <address>` as two texts of a pill, or the name with the address in `title`. Without an address, the name alone. */
function pill({ name, address }: Correspondent, generation: MarkupGeneration): string {
  const shown = escapeHtml(name || address);
  const inside =
    generation === 'older'
      ? `<span><span title="${escapeHtml(address)}">${shown}</span></span>`
      : `<span><span>${escapeHtml(name)}</span>${address === '' ? '' : ` <span>&lt;${escapeHtml(address)}&gt;</span>`}</span>`;
  return `<span data-test-id="message-from"><span data-test-id="email-pill">${inside}</span></span>`;
}

function settle(html: string, generation: MarkupGeneration): string {
  return generation === 'changed' ? unknownMarkup(html) : html;
}
