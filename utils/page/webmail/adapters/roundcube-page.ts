import type { Mailbox } from '../../../core/mail/message.ts';
import { lineText } from '../../line-text.ts';
import type { ListRow } from '../adapter.ts';

/** Where a mail lies: its folder and its number in there, as the address of its page has them. */
export interface RoundcubePlace {
  readonly folder: string;
  readonly uid: string;
}

/**
 * The row of the author; `sender` and `replyto` are rows of their own. Larry repeats it in short above the preview, where in the folders
 * of what one wrote it names the recipient (1.4).
 */
const from = 'td.header.from';
const short = '#preview-shortheaders';
const recipients = 'td.header.to, td.header.cc';
const address = 'a.rcmContactAddress[href^="mailto:"]';
const row = '#messagelist tr.message';
const spamFolder = 'li.mailbox.junk > a[rel]';

/** The mail that a page shows by its address (`_action=preview` or `show`); `null` for lists, drafts and everything else. */
export function placeIn(page: Document): RoundcubePlace | null {
  const query = new URLSearchParams(page.location?.search ?? '');
  const action = query.get('_action');
  return action === 'preview' || action === 'show' ? placeOf(query) : null;
}

function placeOf(query: URLSearchParams): RoundcubePlace | null {
  const uid = query.get('_uid');
  return uid && /^[\w.-]{1,200}$/.test(uid) ? { folder: (query.get('_mbox') || 'INBOX').slice(0, 500), uid } : null;
}

/**
 * Name and address of the author from the mail's header. The address stands in the link, in brackets behind the name where the user wants so,
 * or, where it is none that one could write to, as text. `null` without such a row.
 */
export function senderIn(message: Element, body: Element): Mailbox | null {
  const cell = [...message.querySelectorAll(from)].find((one) => !body.contains(one) && !one.closest(short));
  if (!cell) return null;
  const link = cell.querySelector(address);
  const shown = lineText(link ?? cell.querySelector('.adr') ?? cell);
  const written = link ? mailtoAddress(link) : bareAddress(shown);
  const name = shown.endsWith(`<${written}>`) ? shown.slice(0, -written.length - 2).trim() : shown;
  return { name: name === written ? '' : name, address: written };
}

/** A malformed address: after the name in brackets, or alone. None at all is empty. */
function bareAddress(shown: string): string {
  if (shown.endsWith('>')) return shown.slice(shown.lastIndexOf('<') + 1, -1).trim();
  return shown.includes('@') ? shown : '';
}

function mailtoAddress(link: Element): string {
  return (link.getAttribute('href') ?? '').slice('mailto:'.length).trim();
}

/** Addresses of the recipients as far as the header names them, lower case, no doubles. */
export function recipientsIn(message: Element, body: Element): string[] {
  const links = [...message.querySelectorAll(`:is(${recipients}) ${address}`)].filter((link) => !body.contains(link));
  return [...new Set(links.map((link) => mailtoAddress(link).toLowerCase()))].slice(0, 200);
}

/** Rows of the list by folder and number, which the link in them has. */
export function rowsIn(page: Document): ListRow[] {
  return [...page.querySelectorAll(row)].flatMap((one) => {
    const anchor = one.querySelector('a[href*="_uid="]');
    const place = placeOf(new URLSearchParams((anchor?.getAttribute('href') ?? '').split('?').at(-1)));
    return anchor && place ? [{ id: `${place.folder}/${place.uid}`, anchor }] : [];
  });
}

/** Names of the folders for spam, from the list of folders. */
export function spamFolders(page: Document): string[] {
  return [...page.querySelectorAll(spamFolder)].map((link) => link.getAttribute('rel') ?? '');
}
