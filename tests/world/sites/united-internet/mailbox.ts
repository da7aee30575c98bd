import { type ParsedMail, parseMail } from '../gmail/parse-mail.ts';
import type { Member } from './members.ts';

export type Folder = 'inbox' | 'spam';

/** What hovering over the sender of a row shows: name and address, the address alone, or, so that no address is anywhere, the name. */
export type Hover = 'full' | 'address' | 'name';

export interface DeliveryOptions {
  readonly folder?: Folder;
  /** Default `full`. */
  readonly hover?: Hover;
}

/** A mail in the mailbox. `id` is a number of 19 digits, as seen 2026-05. */
export interface StoredMail {
  readonly id: string;
  readonly folder: Folder;
  readonly hover: Hover;
  readonly mail: ParsedMail;
}

/** Where a delivered mail can be opened: the address of the top page. */
export interface Delivered {
  readonly id: string;
  readonly url: string;
}

/** The tests' hand in the mailbox. */
export interface UnitedInternetHandle {
  /** Puts a mail into the mailbox. Any bytes will do: what cannot be parsed is shown as text. */
  readonly deliver: (eml: Uint8Array, options?: DeliveryOptions) => Promise<Delivered>;
  /** Empties the mailbox. */
  readonly clear: () => void;
}

export interface Mailbox extends UnitedInternetHandle {
  readonly find: (id: string) => StoredMail | undefined;
  /** Newest first. */
  readonly list: (folder: Folder) => readonly StoredMail[];
}

/** An empty mailbox of its own. */
export function createMailbox(member: Member): Mailbox {
  const mails = new Map<string, StoredMail>();
  let counter = 0;
  return {
    async deliver(eml, { folder = 'inbox', hover = 'full' } = {}) {
      const mail = await parseMail(eml);
      counter += 1;
      const id = `${mail.arrivedAt}${String(counter).padStart(6, '0')}`;
      mails.set(id, { id, folder, hover, mail });
      return { id, url: `https://${member.navigator}/mail?sid=0123456789abcdef#${folder}/${id}` };
    },
    clear: () => mails.clear(),
    find: (id) => mails.get(id),
    list: (folder) => [...mails.values()].filter((stored) => stored.folder === folder).sort((a, b) => b.mail.arrivedAt - a.mail.arrivedAt),
  };
}
