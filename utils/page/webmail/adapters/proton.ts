import type { MailAttachment, Mailbox } from '../../../core/mail/message.ts';
import { readBody } from '../../body/read-body.ts';
import { defineAdapter } from '../adapter.ts';
import { clients } from '../clients.ts';

// Hooks from the client's published source and from programs that read it, with the year they were last seen, newest first;
// none was seen live as a whole page. Nothing depends on localised text.
const hooks = {
  /** A message of the conversation. 2026; `data-expanded` is missing in older versions, where the class `is-opened` says it. */
  message: ['article.message-container', '[data-shortcut-target="message-container"]'],
  /** Sender in the header of this message. 2026; before the test id was the same for everybody, about 2022. */
  sender: ['[data-testid="recipients:sender"]', '.message-header-from-container [data-testid="message-header:from"]'],
  /** Name and address of a correspondent; the address stands in angle brackets. 2026 */
  label: '.message-recipient-item-label, [data-testid="recipient-label"]',
  address: '.message-recipient-item-address, [data-testid="recipient-address"]',
  /** The frame that holds the mail: `about:blank`, no scripts, same origin. Its test id 2026; its place 2026, in programs that read it. */
  frame: ['iframe[data-testid="content-iframe"]', '.message-content iframe'],
  /** The mail's own root in the frame's document. 2026 */
  root: '#proton-root',
  /** Everything below the header. 2026 */
  content: '.message-content, [data-testid^="message-content"]',
  /** Subject of the conversation; that of the message stands at the frame. 2026 */
  subject: '[data-testid="conversation-header:subject"]',
  /** Date in the header. 2026 */
  date: 'time[datetime]',
  /** Attachments; the name is a part of the test id. 2026 */
  attachment: '[data-testid^="attachment-item:"][data-testid$="--primary-action"]',
  /** Rows of the list. Where conversations are shown, the id is the conversation's. 2026 */
  row: '[data-shortcut-target="item-container"][data-element-id]',
  rowSubject: '[data-testid="message-column:subject"], [data-testid="message-row:subject"]',
  /** Whatever looks like an open mail; the composer has a frame, too (2026). */
  loose:
    '.message-container.is-opened, [data-message-id][data-expanded="true"], .message-header-expanded, iframe[data-subject], ' +
    'main iframe[sandbox*="allow-same-origin"]:not([data-testid="rooster-iframe"])',
};

/** Proton Mail. Its mails lie in frames without an address of their own, which the page's content script may read. */
export const proton = defineAdapter({
  ...clients.proton,

  roots: (page) => messagesOf(page).flatMap((message) => frameOf(message)?.contentDocument ?? []),

  openMessages: messagesOf,

  messageId,

  read(message) {
    const body = bodyOf(message);
    const from = senderOf(message);
    const id = messageId(message);
    if (!body || !from || !id) return null;
    return {
      client: 'proton',
      id,
      from,
      subject: subjectOf(message),
      sentAt: sentAt(message),
      folder: folderOf(message.ownerDocument.location?.pathname ?? ''),
      recipients: recipientsOf(message),
      body: readBody(body, originalAttribute),
      attachments: attachmentsOf(message),
      rawHeaders: null,
      receiver: null,
      shownEvidence: null,
    };
  },

  mailBody(message) {
    // Header and body are drawn one after the other: the mail is there when both are.
    return senderOf(message) ? bodyOf(message) : null;
  },

  bannerAnchor(message) {
    const frame = frameOf(message);
    const place = frame?.closest(hooks.content) ?? frame;
    return place?.parentElement && place !== message && message.contains(place) ? { parent: place.parentElement, before: place } : null;
  },

  listRows(page) {
    return [...page.querySelectorAll(hooks.row)].flatMap((row) => {
      const id = row.getAttribute('data-element-id');
      const anchor = row.querySelector(hooks.rowSubject);
      return id && anchor ? [{ id, anchor }] : [];
    });
  },

  seemsOpen: (page) => page.querySelector(hooks.loose) !== null,
});

function messagesOf(page: Document): Element[] {
  return [...page.querySelectorAll(hooks.message.join())].filter((message) => {
    const expanded = message.getAttribute('data-expanded');
    return expanded === null ? message.classList.contains('is-opened') : expanded === 'true';
  });
}

function messageId(message: Element): string | null {
  const id = message.getAttribute('data-message-id');
  return id && id.length <= 300 ? id : null;
}

function first(message: Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = message.querySelector(selector);
    if (found) return found;
  }
  return null;
}

function frameOf(message: Element): HTMLIFrameElement | null {
  const found = first(message, hooks.frame);
  return found && 'contentDocument' in found ? (found as HTMLIFrameElement) : null;
}

/** The filled root of the mail; an empty frame is one that is still being drawn. */
function bodyOf(message: Element): Element | null {
  const inside = frameOf(message)?.contentDocument;
  const root = inside?.querySelector(hooks.root) ?? inside?.body ?? null;
  return root?.firstChild ? root : null;
}

/** `null` if no address is shown, because a name that looks like an address is none. */
function senderOf(message: Element): Mailbox | null {
  const place = first(message, hooks.sender);
  const address = place ? addressIn(place) : null;
  if (!place || address === null) return null;
  const name = place.querySelector(hooks.label)?.textContent?.trim() ?? '';
  // Proton repeats the address where there is no name.
  return { name: name === address ? '' : name, address };
}

/** From the element for addresses, else from the `title`, which reads `name <address>`: there the last brackets count. */
function addressIn(place: Element): string | null {
  const shown = bare(place.querySelector(hooks.address));
  if (shown.includes('@')) return shown;
  const title = place.getAttribute('title')?.trim() ?? '';
  const titled = title.endsWith('>') ? title.slice(title.lastIndexOf('<') + 1, -1).trim() : '';
  return titled.includes('@') ? titled : null;
}

/** An address without the brackets around it. */
function bare(element: Element | null): string {
  const text = element?.textContent?.trim() ?? '';
  return text.startsWith('<') && text.endsWith('>') ? text.slice(1, -1).trim() : text;
}

function subjectOf(message: Element): string {
  const own = frameOf(message)?.getAttribute('data-subject');
  if (own != null) return own;
  const thread = message.ownerDocument.querySelector(hooks.subject);
  return thread?.getAttribute('title') ?? thread?.textContent?.trim() ?? '';
}

/** Only a date that is written for machines is one in every language. */
function sentAt(message: Element): number | null {
  const written = message.querySelector(hooks.date)?.getAttribute('datetime') ?? '';
  const time = /^\d{4}-\d{2}-\d{2}T/.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isFinite(time) ? time : null;
}

/** Addresses of the client are `/u/0/inbox/…`, `/u/0/spam/…` (2026). */
function folderOf(path: string): 'inbox' | 'spam' | 'other' {
  const folder = /^(?:\/u\/\d{1,3})?\/([a-z-]{1,40})(?:\/|$)/.exec(path)?.[1];
  return folder === 'inbox' || folder === 'spam' ? folder : 'other';
}

function recipientsOf(message: Element): string[] {
  const sender = first(message, hooks.sender);
  const shown = [...message.querySelectorAll(hooks.address)].filter((element) => !sender?.contains(element)).slice(0, 200);
  return shown.map((element) => bare(element).toLowerCase()).filter((address) => address.includes('@'));
}

function attachmentsOf(message: Element): MailAttachment[] {
  return [...message.querySelectorAll(hooks.attachment)].slice(0, 500).map((chip) => {
    const id = chip.getAttribute('data-testid') ?? '';
    return { name: id.slice('attachment-item:'.length, -'--primary-action'.length), type: '' };
  });
}

/** Pictures go through a proxy that has the original address in its query (2026); links are left as they are. */
function originalAttribute(element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  if (name !== 'src' || !value) return value;
  const query = /^(?:https:\/\/mail\.proton\.me)?\/api\/core\/v4\/images\?(.{1,9000})$/.exec(value)?.[1];
  return query === undefined ? value : (new URLSearchParams(query).get('Url') ?? value);
}
