import { readBody } from '../../body/read-body.ts';
import { defineAdapter } from '../adapter.ts';
import { clients } from '../clients.ts';
import { attachmentsOf, recipientsOf, subjectOf } from './outlook-header.ts';
import { bodyOf, mailOf, openOutlookMessages } from './outlook-messages.ts';
import { folderOf, listRows, namesItem, outlookMessageId } from './outlook-page.ts';
import { namesNobodysAddress, readSender } from './outlook-sender.ts';

/** Before each selector of a mail (2025-12). */
const scope = /^\.rps_[\da-f]{1,8} /;

/**
 * Outlook on the web, the same client on its four hosts. It shows no headers and offers no raw original at an address of its own.
 * Mail from inside the reader's own organisation is shown by name only: without an address nothing can be judged, so it reads as `null`.
 */
export const outlook = defineAdapter({
  ...clients.outlook,

  openMessages: openOutlookMessages,

  messageId: outlookMessageId,

  read(message) {
    const body = bodyOf(message);
    const sender = readSender(message);
    const id = outlookMessageId(message);
    if (!body?.firstChild || !sender || !id) return null;
    return {
      client: 'outlook',
      id,
      from: sender.mailbox,
      subject: subjectOf(message),
      // The date is written out in the reader's language only.
      sentAt: null,
      folder: folderOf(message.ownerDocument),
      recipients: recipientsOf(message),
      body: readBody(body, originalAttribute, null, scope),
      attachments: attachmentsOf(message),
      rawHeaders: null,
      receiver: null,
      shownEvidence: sender.via === null ? null : { mailedBy: null, signedBy: null, via: sender.via },
    };
  },

  mailBody(message) {
    // Header and body are drawn one after the other: the mail is there when both are.
    const body = bodyOf(message);
    return body?.firstChild && readSender(message) ? body : null;
  },

  bannerAnchor(message) {
    const mail = mailOf(message);
    // Outlook binds a mail's styles to the class `rps_…` inside this box: what stands before the box is out of their reach.
    return mail?.parentElement && mail !== message && message.contains(mail) ? { parent: mail.parentElement, before: mail } : null;
  },

  withholdsSender: namesNobodysAddress,

  listRows,

  seemsOpen: (page) => namesItem(page.location?.pathname ?? '') || page.querySelector(looseHooks) !== null || isFilledWindow(page),
});

/** Any of the hooks of several generations, each alone: pane with a subject or a body in it. 2022 to 2026-02 */
const looseHooks = [
  '#ConversationReadingPaneContainer [role="heading"]',
  '#ItemReadingPaneContainer [role="heading"]',
  '#ReadingPaneContainerId [id$="_SUBJECT"]',
  '[data-app-section="MailReadCompose"] [class^="rps_"]',
  '[id^="UniqueMessageBody"]',
].join(', ');

/** A window without an address that the client filled with something to read, which names somebody's address (2026). One to write in has an editor. */
function isFilledWindow({ location, body }: Document): boolean {
  const editor = '[contenteditable="true"], [contenteditable=""]';
  return location?.protocol === 'about:' && body?.textContent?.includes('@') === true && body.querySelector(editor) === null;
}

/**
 * What the mail itself said, where Outlook keeps it. Safe Links leave the target in `originalsrc` (2022) or, for links they found wrapped
 * already, nothing: then the wrapped address stays and is unwrapped later. Pictures: `originalsrc` beside the proxy `/actions/ei` or a
 * fetched attachment (2018-2022), `blockedimagesrc` where pictures are not loaded (2019).
 */
function originalAttribute(element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  if (name === 'href') return element.getAttribute('originalsrc') ?? value;
  if (name === 'src') return element.getAttribute('originalsrc') ?? element.getAttribute('blockedimagesrc') ?? value;
  return value;
}
