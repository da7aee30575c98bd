import type { Mailbox } from '../../../core/mail/message.ts';
import { readBody } from '../../body/read-body.ts';
import { lineText } from '../../line-text.ts';
import { defineAdapter } from '../adapter.ts';
import { clients } from '../clients.ts';

// Hooks from SOGo's published templates, 5.8 of 2022 to 5.12 of 2026-04, and read on a running 5.8 (2026-11).
const hooks = {
  body: '.msg-body',
  message: 'md-card',
  subject: '.sg-md-headline',
  /** The picture of the author; name and address stand beside it. */
  picture: 'sg-avatar-image',
  name: 'span',
  address: 'a.md-caption',
  recipients: '.msg-recipients',
};

/** Before each selector of a mail (2026-04). */
const scope = /^\.SOGoHTMLMail-CSS-Delimiter /;

/** SOGo, at whatever host the user allowed. Its list names no mail in the page, and it hands out an original only to its own scripts. */
export const sogo = defineAdapter({
  ...clients.sogo,

  openMessages: (page) =>
    [...page.querySelectorAll(`${hooks.message} ${hooks.body}`)].flatMap((body) =>
      body.parentElement?.closest(hooks.body) ? [] : (body.closest(hooks.message) ?? []),
    ),

  messageId: idOf,

  read(message) {
    const body = bodyOf(message);
    const from = body && senderIn(message, body);
    if (!body || !from) return null;
    const subject = message.querySelector(hooks.subject);
    return {
      client: 'sogo',
      id: idOf(message),
      from,
      subject: subject ? lineText(subject) : '',
      sentAt: null,
      folder: folderOf(placeIn(message.ownerDocument)),
      recipients: recipientsIn(message),
      body: readBody(body, undefined, null, scope),
      attachments: [],
      rawHeaders: null,
      receiver: null,
      shownEvidence: null,
    };
  },

  mailBody(message) {
    const body = bodyOf(message);
    return body && senderIn(message, body) ? body : null;
  },

  bannerAnchor(message) {
    const body = message.querySelector(hooks.body);
    return body?.parentElement ? { parent: body.parentElement, before: body } : null;
  },

  seemsOpen: (page) => page.querySelector(hooks.body) !== null || /\/\d{1,12}$/.test(placeIn(page)),
});

/** The filled body: parts of the mail are put in one after the other. */
function bodyOf(message: Element): Element | null {
  const body = message.querySelector(hooks.body);
  return body && (body.querySelector('.sg-mail-part > *') || lineText(body) !== '') ? body : null;
}

/** `null` without an address: the name proves nothing. */
function senderIn(message: Element, body: Element): Mailbox | null {
  const outside = (element: Element) => !body.contains(element) && !element.closest(hooks.recipients);
  const picture = [...message.querySelectorAll(hooks.picture)].find(outside);
  const place = picture?.parentElement ?? message;
  const link = [...place.querySelectorAll(hooks.address)].find(outside);
  const address = link ? lineText(link) : '';
  if (!link || !address.includes('@')) return null;
  const name = link.parentElement?.querySelector(hooks.name);
  const shown = name ? lineText(name) : '';
  return { name: shown === address ? '' : shown, address };
}

/** `Mail/<account>/<folder>/<number>` from the fragment of the page's address, `#!/Mail/0/INBOX/42`; empty without one. */
function placeIn(page: Document): string {
  return /^#!\/(Mail\/.{1,900})$/.exec(page.location?.hash ?? '')?.[1] ?? '';
}

function idOf(message: Element): string {
  const subject = message.querySelector(hooks.subject);
  return placeIn(message.ownerDocument) || `window ${subject ? lineText(subject).slice(0, 200) : ''}`;
}

function folderOf(place: string): 'inbox' | 'spam' | 'unknown' | 'other' {
  const folder = /^Mail\/[^/]+\/(.+)\/[^/]+$/.exec(place)?.[1]?.replace(/^folder/, '');
  if (folder === undefined) return 'unknown';
  if (folder.toUpperCase() === 'INBOX') return 'inbox';
  return /(?:^|[./]|%2F)(?:folder)?(?:junk|spam)$/i.test(folder) ? 'spam' : 'other';
}

function recipientsIn(message: Element): string[] {
  const words = [...message.querySelectorAll(hooks.recipients)].flatMap((place) =>
    (place.textContent ?? '').slice(0, 20_000).split(/[\s<>;,:"()]+/),
  );
  const addresses = words.filter((word) => /^[^@]{1,200}@[a-z0-9.-]{1,200}$/i.test(word));
  return [...new Set(addresses.map((one) => one.toLowerCase()))].slice(0, 200);
}
