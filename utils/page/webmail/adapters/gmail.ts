import type { MailAttachment } from '../../../core/mail/message.ts';
import { readBody } from '../../body/read-body.ts';
import { lineText } from '../../line-text.ts';
import { defineAdapter } from '../adapter.ts';
import { clients } from '../clients.ts';
import { frameOf, gmailMessageId, hexadecimalId, inFront, openGmailMessages, senderElement, shownBody } from './gmail-messages.ts';

// Hooks with the month they were last seen, newest generation first. Nothing here depends on localised text.
const hooks = {
  /** Recipients. 2026-09 */
  recipient: '.hb .g2[email]',
  /** Subject of the thread. 2026-09 */
  subject: 'h2.hP',
  /** Rows of the list. 2026; Gmail reuses them for other mails. */
  row: 'tr.zA[role=row]',
  rowId: '[data-legacy-last-message-id]',
  rowSubject: '.y6',
  /** Names of attachments. 2026-09 */
  attachment: '.aQH .aV3',
};

/** Before each selector of a mail (2023-03). */
const scope = /^\.msg-?\d{1,24} /;

/** Gmail with conversations, without them, in a pane, in a window of its own: an open message looks alike in all of them. Its print view has no banner. */
export const gmail = defineAdapter({
  ...clients.gmail,

  openMessages: openGmailMessages,

  messageId: gmailMessageId,

  read(message) {
    const sender = senderElement(message);
    const body = shownBody(message);
    const address = sender?.getAttribute('email');
    // An empty address is what Gmail shows for a broken From header: that is a finding, not a failure to read.
    if (!sender || !body || address == null) return null;
    const page = message.ownerDocument;
    return {
      client: 'gmail',
      id: gmailMessageId(message),
      from: { name: sender.getAttribute('name') ?? '', address },
      subject: subjectOf(message),
      sentAt: arrivalTime(hexadecimalId(message)),
      folder: folderOf(page.location?.hash ?? ''),
      recipients: attributes(message, hooks.recipient, 'email').map((recipient) => recipient.toLowerCase()),
      body: readBody(body, originalAttribute, null, scope),
      attachments: attachments(message),
      rawHeaders: null,
      receiver: 'mx.google.com',
      shownEvidence: null,
    };
  },

  mailBody: shownBody,

  bannerAnchor(message) {
    const body = shownBody(message);
    // Above the wrapper of the body, below Gmail's own header: outside anything the mail's styles can reach.
    const wrapper = body && frameOf(body)?.parentElement;
    return wrapper?.parentElement && message.contains(wrapper.parentElement) ? { parent: wrapper.parentElement, before: wrapper } : null;
  },

  listRows(page) {
    return [...page.querySelectorAll(hooks.row)].flatMap((row) => {
      const id = row.querySelector(hooks.rowId)?.getAttribute('data-legacy-last-message-id');
      const anchor = row.querySelector(hooks.rowSubject);
      return id && anchor ? [{ id, anchor }] : [];
    });
  },

  seemsOpen: (page) =>
    inFront(page.querySelectorAll('[role=main] h2.hP, [role=main] [data-legacy-message-id] .ii, [role=main] [data-message-id]')).length >
      0 ||
    (page.querySelector('[role=main]') !== null && namesThread(page.location?.hash ?? '')),

  originalUrl(message) {
    const id = hexadecimalId(message);
    const page = message.ownerDocument.location;
    return id && page ? `${page.origin}/mail/${accountIn(page.pathname)}/?view=att&th=${id}&attid=0&disp=comp&safe=1&zw` : null;
  },
});

/**
 * Whether the address names an open thread, whatever became of the markup: its last part is then an id of 16 hexadecimal digits, or since 2018
 * of some 30 letters. Labels, searches and settings have a word of the user's in that place and count only with an id behind it.
 */
function namesThread(hash: string): boolean {
  const [place, ...rest] = (hash.split('?')[0] ?? '').split('/');
  const named = place === '#label' || place === '#search' || place === '#category' || place === '#settings' || place === '#advanced-search';
  const id = rest.at(-1) ?? '';
  return rest.length > (named ? 1 : 0) && /^[A-Za-z0-9]{16,64}$/.test(id);
}

/** The part of the address that names the mailbox; that of a delegated one also names who lent it (2026). */
function accountIn(path: string): string {
  return /^\/mail\/((?:b\/[\w.~%-]{1,300}\/)?u\/\d{1,3})\//.exec(path)?.[1] ?? 'u/0';
}

/** Of the view the message stands in; emoji are pictures in it (2026). */
function subjectOf(message: Element): string {
  const [subject] = inFront((message.closest('[role=main]') ?? message.ownerDocument).querySelectorAll(hooks.subject));
  return subject ? lineText(subject) : '';
}

/** Gmail's ids carry the time of arrival in milliseconds above their lowest 20 bits. */
function arrivalTime(id: string | null): number | null {
  return id === null ? null : Number(BigInt(`0x${id}`) >> 20n);
}

function folderOf(hash: string): 'inbox' | 'spam' | 'other' {
  if (hash.startsWith('#inbox')) return 'inbox';
  return hash.startsWith('#spam') ? 'spam' : 'other';
}

/** Pictures go through a proxy that keeps the original address in the fragment; links keep theirs in `href`. */
function originalAttribute(element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  if (name !== 'src' || !value?.includes('googleusercontent.com/')) return value;
  const fragment = value.indexOf('#');
  return fragment < 0 ? value : value.slice(fragment + 1);
}

function attachments(message: Element): MailAttachment[] {
  return [...message.querySelectorAll(hooks.attachment)].map((chip) => ({ name: chip.textContent?.trim() ?? '', type: '' }));
}

function attributes(message: Element, selector: string, name: string): string[] {
  return [...message.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '').filter(Boolean);
}
