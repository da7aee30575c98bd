import type { MailAttachment, Mailbox } from '../../../core/mail/message.ts';
import { readBody } from '../../body/read-body.ts';
import { defineAdapter } from '../adapter.ts';
import { clients } from '../clients.ts';
import { addressInBrackets, titledAddress, wordsOf, yahooSender } from './yahoo-sender.ts';

// Hooks with the year or month they were last seen in other programs, newest first; none was seen live as a whole page.
// All of them are test ids: no localised text, no generated class names.
const hooks = {
  /** A message of the thread; `data-test-expanded` says whether it stands open. 2026. Where that is missing, one with a body counts as open. */
  message: '[data-test-id="message-view"]',
  /** Recipients, addresses in `title`. 2026-09, about 2021 */
  recipients: '[data-test-id="message-to"], [data-test-id="message-recipients"] [title]',
  /** Subject of the thread. 2026 */
  subject: '[data-test-id="message-group-subject-text"]',
  /** Body with a wrapper around it. 2026 */
  body: '[data-test-id="message-view-body-content"]',
  bodyWrapper: '[data-test-id="message-view-body"]',
  /** Names of attachments. 2026, from programs whose authors call them unverified. */
  attachment: '[data-test-id="attachment-name"], [data-test-id="attachment-card-title"]',
  /** Rows of the list that are links. The layout of 2026-09 has plain blocks, which name no message: there, no row is marked. */
  row: 'a[data-test-id="message-list-item"][href*="/messages/"]',
  rowSubject: '[data-test-id="message-subject"]',
  /** Whatever looks like an open mail: the reading pane, or ids in the form that Yahoo gives to those of a mail. 2026 */
  loose: '[data-test-id^="message-view"], [data-test-id^="message-group"], [id^="yiv"]',
};

/** Before each selector of a mail (2026). */
const scope = /^#yiv\d{1,20} /;

/** Yahoo Mail and AOL, the same client on several hosts, in two layouts. It shows no headers; the date is written out in the reader's language only. */
export const yahoo = defineAdapter({
  ...clients.yahoo,

  openMessages: (page) => outsideMails(page.querySelectorAll(hooks.message)).filter(isOpen),

  messageId,

  read(message) {
    const body = bodyOf(message);
    const from = senderOf(message);
    if (!body?.firstChild || !from) return null;
    const subject = subjectOf(message.ownerDocument);
    return {
      client: 'yahoo',
      // An address in an unknown form must not make the reader blind: the subject and the place tell messages apart well enough.
      id: messageId(message) ?? `place:${placeOf(message)}:${subject.slice(0, 200)}`,
      from,
      subject,
      sentAt: null,
      folder: folderOf(message.ownerDocument.location?.pathname ?? ''),
      recipients: recipientsOf(message),
      body: readBody(body, originalAttribute, null, scope),
      attachments: attachmentsOf(message),
      rawHeaders: null,
      receiver: null,
      shownEvidence: null,
    };
  },

  mailBody(message) {
    // Header and body are drawn one after the other: the mail is there when both are.
    const body = bodyOf(message);
    return body?.firstChild && senderOf(message) ? body : null;
  },

  bannerAnchor(message) {
    const body = bodyOf(message);
    // Yahoo binds a mail's styles to an id inside the wrapper: what stands before the wrapper is out of their reach.
    const wrapper = body?.closest(hooks.bodyWrapper) ?? body;
    return wrapper?.parentElement && wrapper !== message && message.contains(wrapper)
      ? { parent: wrapper.parentElement, before: wrapper }
      : null;
  },

  listRows(page) {
    return [...page.querySelectorAll(hooks.row)].flatMap((row) => {
      const id = idIn(row.getAttribute('href') ?? '');
      const anchor = row.querySelector(hooks.rowSubject);
      return id && anchor ? [{ id, anchor }] : [];
    });
  },

  seemsOpen: (page) => page.querySelector(hooks.loose) !== null || idIn(page.location?.pathname ?? '') !== null,
});

/** Yahoo lets mails keep attributes such as `data-test-id`: what stands inside a mail is the mail's, whatever it calls itself. */
function outsideMails(elements: Iterable<Element>): Element[] {
  return [...elements].filter((element) => element.parentElement?.closest(hooks.body) == null);
}

function isOpen(message: Element): boolean {
  const expanded = message.getAttribute('data-test-expanded');
  return expanded === null ? bodyOf(message) !== null : expanded === 'true';
}

function bodyOf(message: Element): Element | null {
  return outsideMails(message.querySelectorAll(hooks.body))[0] ?? null;
}

function senderOf(message: Element): Mailbox | null {
  return yahooSender((selector) => outsideMails(message.querySelectorAll(selector)));
}

function subjectOf(page: Document): string {
  return outsideMails(page.querySelectorAll(hooks.subject))[0]?.textContent?.trim() ?? '';
}

/** The page's address names the thread; of a thread with several messages, the place is added, which stays when replies come in. */
function messageId(message: Element): string | null {
  const page = message.ownerDocument;
  const id = idIn(page.location?.pathname ?? '');
  if (id === null) return null;
  return outsideMails(page.querySelectorAll(hooks.message)).length < 2 ? id : `${id}/${placeOf(message)}`;
}

function placeOf(message: Element): number {
  return outsideMails(message.ownerDocument.querySelectorAll(hooks.message)).indexOf(message);
}

/** Both layouts have addresses such as `/d/folders/1/messages/AB12` and `/n/folders/1/messages/AB12` (2026). */
function idIn(path: string): string | null {
  return /\/messages\/([\w~.%=-]{1,300})/.exec(path)?.[1] ?? null;
}

/** Folder 1 is the inbox and 6 the spam folder, in both layouts (2026). */
function folderOf(path: string): 'inbox' | 'spam' | 'other' | 'unknown' {
  if (/^\/n\/inbox\b/.test(path)) return 'inbox';
  const folder = /\/folders\/(\d{1,6})\b/.exec(path)?.[1];
  if (folder === undefined) return 'unknown';
  if (folder === '1') return 'inbox';
  return folder === '6' ? 'spam' : 'other';
}

function recipientsOf(message: Element): string[] {
  const places = outsideMails(message.querySelectorAll(hooks.recipients)).slice(0, 200);
  const found = places.map((place) => titledAddress(place) ?? addressInBrackets(wordsOf(place)));
  return found.flatMap((address) => (address === null ? [] : [address.toLowerCase()]));
}

function attachmentsOf(message: Element): MailAttachment[] {
  return outsideMails(message.querySelectorAll(hooks.attachment)).map((chip) => ({ name: wordsOf(chip), type: '' }));
}

/** Pictures go through a proxy that has the original address in its query (2026); links are left as they are. */
function originalAttribute(element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  if (name !== 'src' || !value?.startsWith('https://ecp.yusercontent.com/')) return value;
  return new URLSearchParams(value.slice(value.indexOf('?') + 1)).get('url') ?? value;
}
