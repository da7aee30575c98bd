import type { WorldLanguage } from '../../site.ts';
import { escapeHtml } from '../gmail/escape.ts';
import { shortDate } from './dates.ts';
import type { StoredMail } from './mailbox.ts';

/** What the reading pane shows around the body. */
export interface Reading {
  readonly header: string;
  /** Address of the body's document. */
  readonly body: string;
}

/** A row of today's list (hooks seen 2026-06): the element itself stands in a shadow root, its content does not. */
export function row(stored: StoredMail, language: WorldLanguage): string {
  const { mail, id } = stored;
  return `<list-mail-item class="list-mail-item--root list-mail-item--unread" id="id${id}" aria-selected="false" data-world-open="${id}"><div class="list-mail-item__first-line"><div class="list-mail-item__sender" title="${escapeHtml(hoverText(stored))}">${escapeHtml(shownName(stored))}</div><list-date-label class="list-mail-item__date" date-in-ms="${mail.arrivedAt}">${shortDate(mail.arrivedAt, language)}</list-date-label></div><div class="list-mail-item__second-line"><div class="list-mail-item__subject">${escapeHtml(mail.subject)}</div></div></list-mail-item>`;
}

/** A row of the older table (hooks seen 2023-02 and 2024). */
export function olderRow(stored: StoredMail, language: WorldLanguage): string {
  const { mail, id } = stored;
  return `<tr class="new" data-oao-mailid="tmai${id}" data-world-open="${id}"><td class="name"><span title="${escapeHtml(hoverText(stored))}">${escapeHtml(shownName(stored))}</span></td><td class="subject">${escapeHtml(mail.subject)}</td><td class="date">${shortDate(mail.arrivedAt, language)}</td></tr>`;
}

/** The tools above the list; "no spam" is offered in the spam folder only (2025). */
export function tools(folder: StoredMail['folder']): string {
  const tool = folder === 'spam' ? 'no_spam' : 'spam';
  return `<div class="list-toolbar__scroll-item"><section data-overflow-id="${tool}"><button type="button">${tool === 'spam' ? 'Spam' : 'No spam'}</button></section></div>`;
}

/** The reading pane's own header: a name, no address, since no hook for one was ever evidenced. */
export function header({ mail, ...stored }: StoredMail): string {
  return `<h1 class="detail-subject">${escapeHtml(mail.subject)}</h1><p class="detail-who">${escapeHtml(shownName({ ...stored, mail }))}</p>`;
}

/** The older one (2023-02). */
export function olderHeader({ mail, ...stored }: StoredMail): string {
  return `<dl class="mail-subject"><dt>Subject</dt><dd>${escapeHtml(mail.subject)}</dd></dl><dl class="mail-who"><dt>From</dt><dd>${escapeHtml(shownName({ ...stored, mail }))}</dd></dl>`;
}

/** With names of elements, classes, ids and attributes that no adapter knows. */
export function unknownMarkup(html: string): string {
  return html
    .replace(/<(\/?)(?:list|search|mail|webmailer|detail)-/g, '<$1neo-')
    .replace(/ class="([^"]*)"/g, (_, names: string) => ` class="${names.replace(/\S+/g, (name) => `q${name.replaceAll('__', '-')}`)}"`)
    .replace(/ (id|title|aria-selected|date-in-ms|data-(?!world)[\w-]+)="/g, ' data-q$1="');
}

function shownName({ mail }: Pick<StoredMail, 'mail'>): string {
  return mail.from.name || mail.from.address;
}

function hoverText({ mail, hover }: StoredMail): string {
  const { name, address } = mail.from;
  if (hover === 'name') return name || address;
  return hover === 'full' && name !== '' ? `${name} <${address}>` : address;
}
