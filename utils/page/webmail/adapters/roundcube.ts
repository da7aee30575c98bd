import { readBody } from '../../body/read-body.ts';
import { lineText } from '../../line-text.ts';
import { defineAdapter } from '../adapter.ts';
import { clients } from '../clients.ts';
import { placeIn, type RoundcubePlace, recipientsIn, rowsIn, senderIn, spamFolders } from './roundcube-page.ts';

// Hooks of Roundcube 1.4 to 1.7 in its skins elastic, larry and classic: read on a running 1.6.5 and in its published source (2026-11).
// Ids and classes inside a mail carry a prefix since 1.4, so none of these can be the mail's own.
const hooks = {
  /** The frame beside the list, of the same origin. */
  preview: 'iframe#messagecontframe',
  body: '#messagebody',
  /** What holds header and body of a mail: elastic, larry, classic. */
  message: '#layout-content, #mailview-right, #messageframe',
  /** What holds the body and what was attached. */
  content: '#message-content, #messagecontent, #messagepreview',
  subject: ['#message-header h2.subject', 'h2.subject, h3.subject', 'td.header.subject'],
  /** Words for screen readers and buttons in the subject. */
  aside: '.voice, a, button, .flag-icon',
  attachment: '#attachment-list .attachment-name',
};

/** Before each selector of a mail (2026-11). */
const scope = /^#message-htmlpart\d{1,4}(?: div\.rcmBody)? /;

/** Roundcube, at whatever host the user allowed: in the frame beside the list, on a page and in a window of its own. */
export const roundcube = defineAdapter({
  ...clients.roundcube,

  roots: (page) => documentsOf(page).filter((one) => one !== page),

  openMessages: (page) =>
    documentsOf(page).flatMap((one) => {
      const body = placeIn(one) === null ? null : one.querySelector(hooks.body);
      return body ? (body.closest(hooks.message) ?? one.body) : [];
    }),

  messageId: (message) => idOf(placeIn(message.ownerDocument)),

  read(message) {
    const body = bodyOf(message);
    const place = placeIn(message.ownerDocument);
    const from = body && senderIn(message, body);
    const id = idOf(place);
    if (!isDrawn(body) || !from || !place || id === null) return null;
    return {
      client: 'roundcube',
      id,
      from,
      subject: subjectOf(message, body),
      // The date is written out in the reader's language only.
      sentAt: null,
      folder: folderOf(message.ownerDocument, place.folder),
      recipients: recipientsIn(message, body),
      body: readBody(body, originalAttribute, null, scope),
      attachments: [...message.querySelectorAll(hooks.attachment)].slice(0, 500).map((name) => ({ name: lineText(name), type: '' })),
      rawHeaders: null,
      receiver: null,
      shownEvidence: null,
    };
  },

  mailBody(message) {
    const body = bodyOf(message);
    return isDrawn(body) && senderIn(message, body) ? body : null;
  },

  bannerAnchor(message) {
    const body = bodyOf(message);
    const before = body?.closest(hooks.content) ?? body;
    return before?.parentElement && message.contains(before.parentElement) ? { parent: before.parentElement, before } : null;
  },

  listRows: rowsIn,

  /** Plain text, the headers first; a part of a mail has headers that no receiver wrote. */
  originalUrl(message) {
    const page = message.ownerDocument;
    const place = placeIn(page);
    if (!place || place.uid.includes('.') || !page.location) return null;
    const query = new URLSearchParams({ _task: 'mail', _action: 'viewsource', _uid: place.uid, _mbox: place.folder });
    return `${page.location.origin}${page.location.pathname}?${query}`;
  },

  seemsOpen: (page) => documentsOf(page).some((one) => placeIn(one) !== null || one.querySelector(hooks.body) !== null),
});

/** The page and that of its preview, as far as it has loaded. */
function documentsOf(page: Document): Document[] {
  const frame = page.querySelector<HTMLIFrameElement>(hooks.preview);
  try {
    const inside = frame?.contentDocument;
    return inside ? [page, inside] : [page];
  } catch {
    return [page];
  }
}

function bodyOf(message: Element): Element | null {
  return message.querySelector(hooks.body);
}

/** The page comes whole: once it has loaded, an empty body is that of a mail without a text that Roundcube shows. */
function isDrawn(body: Element | null): body is Element {
  return body !== null && (body.firstChild !== null || body.ownerDocument.readyState !== 'loading');
}

function idOf(place: RoundcubePlace | null): string | null {
  return place && `${place.folder}/${place.uid}`;
}

function subjectOf(message: Element, body: Element): string {
  for (const hook of hooks.subject) {
    const found = [...message.querySelectorAll(hook)].find((element) => !body.contains(element));
    if (found) return lineText(found, hooks.aside);
  }
  return '';
}

/** Which folder is for spam is said in the list of folders, which stands in the page around the preview; else its name is asked. */
function folderOf(page: Document, folder: string): 'inbox' | 'spam' | 'other' {
  if (folder.toUpperCase() === 'INBOX') return 'inbox';
  const named = spamFolders(page.defaultView?.parent.document ?? page);
  return named.includes(folder) || /(?:^|[./])(?:junk|spam)(?: e-?mail)?$/i.test(folder) ? 'spam' : 'other';
}

/** A picture that was not fetched has a blank one in its place, and what it was is not written anywhere. */
function originalAttribute(element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  return name === 'src' && value?.includes('program/resources/blocked.') ? '' : value;
}
