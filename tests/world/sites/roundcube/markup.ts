import type { WorldSettings } from '../../site.ts';
import { escapeHtml } from '../gmail/escape.ts';
import { longDate, reader } from '../gmail/markup.ts';
import type { Correspondent, ParsedMail } from '../gmail/parse-mail.ts';
import { texts } from '../gmail/texts.ts';

/** The skins of Roundcube 1.4; from 1.5 on only elastic is built in. */
export type Skin = 'elastic' | 'larry' | 'classic';

/** A mail as this clone keeps it. */
export interface RoundcubeMail {
  readonly uid: string;
  readonly folder: string;
  readonly mail: ParsedMail;
}

/** Where a page of this clone is asked for. */
export interface Asked {
  readonly folder: string;
  readonly uid: string | null;
  readonly skin: Skin;
}

/** Head and body around a part; the script and the skin's sheet are by what such a page is known (2026-11). */
function page(title: string, bodyAttributes: string, inside: string, { skin }: Asked, settings: WorldSettings): string {
  return `<!doctype html><html lang="${settings.language}" data-world-theme="${settings.theme}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/skins/${skin}/styles/styles.css"><script src="/program/js/app.min.js" defer></script></head><body ${bodyAttributes}>${inside}</body></html>`;
}

/** The list with the preview beside it (1.6, read on a running one 2026-11). */
export function listPage(mails: readonly RoundcubeMail[], asked: Asked, settings: WorldSettings): string {
  const words = texts[settings.language];
  const rows = mails.map(({ uid, folder, mail }) => {
    const name = escapeHtml(mail.from.name || mail.from.address);
    const href = escapeHtml(`./?_task=mail&_mbox=${encodeURIComponent(folder)}&_uid=${uid}&_action=show`);
    return `<tr id="rcmrow${uid}" class="message"><td class="subject"><span class="fromto"><span class="adr"><span title="${escapeHtml(mail.from.address)}" class="rcmContactAddress">${name}</span></span></span><span class="subject"><a href="${href}" data-world-open="${uid}"><span>${escapeHtml(mail.subject || words.noSubject)}</span></a></span></td></tr>`;
  });
  const folders = [
    ['inbox', 'INBOX', words.inbox],
    ['junk', 'Entsorgt', words.spam],
  ].map(([kind, name, label]) => `<li class="mailbox ${kind}"><a rel="${name}" href="./?_task=mail&amp;_mbox=${name}">${label}</a></li>`);
  const inside = `<div id="layout"><ul id="mailboxlist">${folders.join('')}</ul><table id="messagelist"><tbody>${rows.join('')}</tbody></table>
<iframe name="messagecontframe" id="messagecontframe" src="about:blank" title="${words.inbox}"></iframe></div>`;
  return page(`Roundcube :: ${words.inbox}`, 'class="task-mail action-none" data-world-list', inside, asked, settings);
}

/** The sign-in page. */
export function loginPage(asked: Asked, settings: WorldSettings): string {
  const inside = '<form id="login-form" method="post"><input name="_user"><input name="_pass" type="password"></form>';
  return page('Roundcube', 'class="task-login action-none"', inside, asked, settings);
}

/** One mail, in the frame beside the list or as a page of its own. */
export function mailPage(
  { uid, folder, mail }: RoundcubeMail,
  body: string,
  framed: boolean,
  asked: Asked,
  settings: WorldSettings,
): string {
  const shown = { uid, folder, mail, body, files: filesHtml(mail), words: texts[settings.language], settings };
  const inside = asked.skin === 'elastic' ? elastic(shown) : asked.skin === 'larry' ? larry(shown, framed) : classic(shown);
  const attributes = asked.skin === 'elastic' ? `class="task-mail action-${framed ? 'preview' : 'show'}"` : framed ? 'class="iframe"' : '';
  return page(mail.subject, attributes, inside, asked, settings);
}

interface Shown extends RoundcubeMail {
  readonly body: string;
  readonly files: string;
  readonly words: (typeof texts)['en'];
  readonly settings: WorldSettings;
}

function elastic(shown: Shown): string {
  const { uid, folder, mail, body, files, words } = shown;
  const open = escapeHtml(`./?_task=mail&_action=show&_uid=${uid}&_mbox=${encodeURIComponent(folder)}`);
  return `<h1 class="voice">${words.inbox}</h1><div id="layout-content" class="selected"><div class="content frame-content" role="main">
<div id="message-header"><h2 class="subject"><span class="voice">${words.subject}: </span>${escapeHtml(mail.subject || words.noSubject)} <a class="extwin" href="${open}"><span class="inner">Open in new window</span></a></h2>
<div class="header"><div class="header-content"><div class="header-summary"><span>${words.from} ${contact(mail.from)}</span></div>${headers(shown, 'header-headers')}</div></div></div>
<div id="message-content"><div class="leftcol">${files}</div><div class="rightcol"><div id="message-objects"></div><div id="messagebody">${body}</div></div></div></div></div>`;
}

/** Larry of 1.4: the preview says who wrote once more, in short. */
function larry(shown: Shown, framed: boolean): string {
  const { mail, body, files, words } = shown;
  const subject = `<span class="flag-icon"></span><span><span class="voice">${words.subject}: </span>${escapeHtml(mail.subject || words.noSubject)}</span>`;
  const parts = `<div class="rightcol">${files}</div><div class="leftcol"><div id="message-objects"></div><div id="messagebody">${body}</div></div>`;
  if (!framed)
    return `<div id="mainscreen"><div id="mailview-right" class="uibox" role="main"><div id="messageheader"><h2 class="subject">${subject}</h2><div class="message-headers">${headers(shown, 'headers-table')}</div></div><div id="messagecontent">${parts}</div></div></div>`;
  // In the folders of what one wrote, the short form names the recipient in the author's place.
  const short = `<table class="headers-table" id="preview-shortheaders"><tbody><tr><td class="header-title">${words.to}</td><td class="header from">${contact(reader)}</td></tr></tbody></table>`;
  return `<div id="messageheader" class="previewheader"><h3 class="subject">${subject}</h3>${short}${headers(shown, 'headers-table')}</div><div id="messagepreview" role="main">${parts}</div>`;
}

/** Classic of 1.4: the subject is a row like the others. */
function classic(shown: Shown): string {
  const { mail, body, files, words } = shown;
  const subject = `<tr><td class="header-title">${words.subject}</td><td class="header subject">${escapeHtml(mail.subject || words.noSubject)}</td></tr>`;
  return `<div class="messageheaderbox">${headers(shown, 'headers-table', subject)}${files}</div><div id="message-objects"></div><div id="messagebody">${body}</div>`;
}

function headers({ mail, words, settings }: Shown, kind: string, first = ''): string {
  const row = (name: string, label: string, value: string) =>
    `<tr><td class="header-title">${label}</td><td class="header ${name}">${value}</td></tr>`;
  const rows = [
    row('from', words.from, contact(mail.from)),
    ...(mail.sender ? [row('sender', 'Sender', contact(mail.sender))] : []),
    ...(mail.replyTo ? [row('replyto', 'Reply-To', contact(mail.replyTo))] : []),
    row('to', words.to, (mail.to.length === 0 ? [reader] : mail.to.slice(0, 10)).map(contact).join(', ')),
    row('date', words.date, escapeHtml(longDate(mail.arrivedAt, settings.language))),
  ];
  return `<table class="${kind}"><tbody>${first}${rows.join('')}</tbody></table>`;
}

/** A mailbox as 1.6 writes it: a name that holds an address is left out; what one cannot write to is text. */
function contact({ name, address }: Correspondent): string {
  const shown = name.includes('@') ? '' : name;
  if (!/^[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+$/.test(address)) {
    const malformed = address === '' ? '' : name ? `&lt;${escapeHtml(address)}&gt;` : escapeHtml(address);
    return `<span class="adr">${`${escapeHtml(name)} ${malformed}`.trim()}</span>`;
  }
  return `<span class="adr"><a href="mailto:${escapeHtml(address)}" class="rcmContactAddress" title="${escapeHtml(address)}">${escapeHtml(shown || address)}</a><a href="#add" class="rcmaddcontact" title="Add"></a></span>`;
}

function filesHtml({ attachments }: ParsedMail): string {
  const files = attachments.filter(({ inline, contentId }) => !(inline && contentId));
  const items = files.map(
    ({ name }, at) =>
      `<li class="text" id="attach${at + 2}"><a class="filename" href="#"><span class="attachment-name">${escapeHtml(name)}</span><span class="attachment-size">(~1 KB)</span></a></li>`,
  );
  return files.length === 0 ? '' : `<ul id="attachment-list" class="attachmentslist">${items.join('')}</ul>`;
}
