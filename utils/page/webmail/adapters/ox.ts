import type { Mailbox, MailMessage } from '../../../core/mail/message.ts';
import { readBody } from '../../body/read-body.ts';
import { lineText } from '../../line-text.ts';
import { defineAdapter } from '../adapter.ts';
import { clients } from '../clients.ts';

// Hooks from the published source of OX App Suite 7.10 (2016-2020) and 8 (2025). Never seen live; how the author's line is built inside in 8 is
// inferred from 7.
const hooks = {
  message: 'article.mail-detail.expanded, article.mail-item.expanded[data-cid]',
  author: '.detail-view-header .from',
  person: '.person-link',
  address: '.address',
  /** "Via" and the host or the sender who really sent it. */
  via: '.detail-view-header .sender .address',
  subject: ['.detail-view-header .subject', '.subject', '.thread-view-header .subject'],
  recipients: '.recipients .person-link[title]',
  /** The frame of the body, filled by the page; its text stands in one box. */
  frame: 'iframe.mail-detail-frame',
  content: '.mail-detail-content',
  bodySection: 'section.body',
  attachment: '.attachments .filename',
  row: 'li.list-item[data-cid]',
  pane: '.mail-detail-pane',
};

/** OX App Suite, at its known hosts and whatever host the user allowed. */
export const ox = defineAdapter({
  ...clients.ox,

  roots: (page) => openIn(page).flatMap((message) => frameOf(message)?.contentDocument ?? []),

  openMessages: openIn,

  messageId,

  read(message) {
    const body = bodyOf(message);
    const from = senderIn(message);
    const id = messageId(message);
    if (!body?.firstChild || !from || id === null) return null;
    const via = viaIn(message);
    return {
      client: 'ox',
      id,
      from,
      subject: subjectOf(message),
      sentAt: null,
      folder: folderOf(id),
      recipients: recipientsIn(message),
      body: readBody(body),
      attachments: [...message.querySelectorAll(hooks.attachment)].slice(0, 500).map((name) => ({ name: lineText(name), type: '' })),
      rawHeaders: null,
      receiver: null,
      shownEvidence: via === null ? null : { mailedBy: null, signedBy: null, via },
    };
  },

  mailBody(message) {
    const body = bodyOf(message);
    return body?.firstChild && senderIn(message) ? body : null;
  },

  bannerAnchor(message) {
    const frame = frameOf(message);
    const before = frame?.closest(hooks.bodySection) ?? frame;
    return before?.parentElement && message.contains(before) && before !== message ? { parent: before.parentElement, before } : null;
  },

  listRows: (page) =>
    [...page.querySelectorAll(hooks.row)].flatMap((row) => {
      const id = row.getAttribute('data-cid')?.replace(/^thread\./, '');
      const anchor = row.querySelector('.subject');
      return id && anchor ? [{ id, anchor }] : [];
    }),

  seemsOpen: (page) => page.querySelector(`${hooks.message}, ${hooks.frame}, ${hooks.pane} .subject`) !== null,
});

function openIn(page: Document): Element[] {
  return [...page.querySelectorAll(hooks.message)];
}

function messageId(message: Element): string | null {
  const id = message.getAttribute('data-cid')?.replace(/^thread\./, '');
  return id && id.length <= 500 ? id : null;
}

function frameOf(message: Element): HTMLIFrameElement | null {
  return message.querySelector<HTMLIFrameElement>(hooks.frame);
}

function bodyOf(message: Element): Element | null {
  const inside = frameOf(message)?.contentDocument;
  return inside?.querySelector(hooks.content) ?? inside?.body ?? null;
}

/** The address in an element for addresses or in a `title`; without one nobody is named. */
function senderIn(message: Element): Mailbox | null {
  const line = message.querySelector(hooks.author);
  if (!line) return null;
  const person = line.querySelector(hooks.person);
  const shown = bare(line.querySelector(hooks.address)) ?? bare(person, person?.getAttribute('title'));
  const name = person ? lineText(person) : '';
  return shown === null ? null : { name: name === shown ? '' : name, address: shown };
}

/** An address without the brackets around it; `null` for what is none. The last brackets count. */
function bare(element: Element | null, title?: string | null): string | null {
  const text = title === undefined ? (element ? lineText(element) : '') : (title ?? '').trim();
  const inside = text.endsWith('>') ? text.slice(text.lastIndexOf('<') + 1, -1).trim() : text;
  return /^[^\s<>]{1,300}@[^\s<>@]{1,300}$/.test(inside) ? inside : null;
}

/** The host of whoever sent it: written as a host, or as the address of the sender. */
function viaIn(message: Element): string | null {
  const place = message.querySelector(hooks.via);
  if (!place) return null;
  const address = bare(place);
  const host = address ? address.slice(address.lastIndexOf('@') + 1) : lineText(place);
  return /^[a-z0-9.-]{1,200}\.[a-z0-9-]{2,60}$/i.test(host) ? host.toLowerCase() : null;
}

function subjectOf(message: Element): string {
  const around = message.closest(hooks.pane);
  for (const hook of hooks.subject) {
    const found = message.querySelector(hook) ?? around?.querySelector(hook);
    if (found) return lineText(found);
  }
  return '';
}

/** `default0/INBOX.42`: account, folder and number. */
function folderOf(id: string): MailMessage['folder'] {
  const folder = /^default\d{1,6}(?:\/|%2F)(.+)\.[^.]+$/i.exec(id)?.[1];
  if (folder === undefined) return 'unknown';
  if (folder.toUpperCase() === 'INBOX') return 'inbox';
  return /(?:^|[./]|%2F)(?:junk|spam)$/i.test(folder) ? 'spam' : 'other';
}

function recipientsIn(message: Element): string[] {
  const people = [...message.querySelectorAll(hooks.recipients)].slice(0, 200);
  return people.flatMap((person) => bare(person, person.getAttribute('title'))?.toLowerCase() ?? []);
}
