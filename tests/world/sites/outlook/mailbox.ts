import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedMail, parseMail } from '../gmail/parse-mail.ts';

/** The hosts of Outlook on the web (2026-02). */
export const hosts = ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'] as const;
export type OutlookHost = (typeof hosts)[number];

export type Folder = 'inbox' | 'spam';
/** Folders as addresses name them (2024). */
export const folders = { inbox: 'inbox', spam: 'junkemail' } as const satisfies Record<Folder, string>;

/**
 * How links are rewritten: with the target in `originalsrc`, or the address alone (both seen 2022), turn by turn, or not at all,
 * as for accounts without the service.
 */
export type SafeLinks = 'original' | 'bare' | 'mixed' | 'off';

export interface DeliveryOptions {
  readonly folder?: Folder;
  /** Default `true` in the inbox. */
  readonly withOlder?: boolean;
  /** Default `outlook.live.com`. */
  readonly host?: OutlookHost;
  /** Default `mixed`. */
  readonly safeLinks?: SafeLinks;
  /** Whether Exchange remarks that the sender does not write often. Default `false`. */
  readonly firstContact?: boolean;
}

/** A mail in the mailbox. `id` is the conversation's, base64 with `+`, `/` and `=` in it (2026-07). */
export interface StoredMail {
  readonly id: string;
  readonly folder: Folder;
  /** Whether a collapsed message of somebody else stands before it in the conversation. */
  readonly withOlder: boolean;
  readonly safeLinks: SafeLinks;
  readonly firstContact: boolean;
  readonly mail: ParsedMail;
}

/** Where a delivered mail can be opened: in the reading pane, and in a window of its own. */
export interface Delivered {
  readonly id: string;
  readonly url: string;
  readonly popOut: string;
}

/** The tests' hand in the mailbox. */
export interface OutlookHandle {
  /** Puts a mail into the mailbox. Any bytes will do: what cannot be parsed is shown as text. */
  readonly deliver: (eml: Uint8Array, options?: DeliveryOptions) => Promise<Delivered>;
  /** Delivers every `*.eml` of a folder to the inbox, by name; the map's keys are the file names. */
  readonly deliverFolder: (folder: string) => Promise<Map<string, Delivered>>;
  /** Empties the mailbox. */
  readonly clear: () => void;
}

export interface Mailbox extends OutlookHandle {
  readonly all: () => StoredMail[];
  readonly find: (id: string) => StoredMail | undefined;
}

/** An empty mailbox of its own. */
export function createMailbox(): Mailbox {
  const mails = new Map<string, StoredMail>();
  let counter = 0;

  async function deliver(eml: Uint8Array, options: DeliveryOptions = {}): Promise<Delivered> {
    const mail = await parseMail(eml);
    counter += 1;
    const { folder = 'inbox', host = 'outlook.live.com', safeLinks = 'mixed', firstContact = false } = options;
    const id = conversationId(counter);
    mails.set(id, { id, folder, withOlder: options.withOlder ?? folder === 'inbox', safeLinks, firstContact, mail });
    const encoded = encodeURIComponent(id);
    return {
      id,
      url: `https://${host}/mail/0/${folders[folder]}/id/${encoded}`,
      popOut: `https://${host}/mail/deeplink/read/${encoded}`,
    };
  }

  async function deliverFolder(folder: string): Promise<Map<string, Delivered>> {
    const delivered = new Map<string, Delivered>();
    for (const name of readdirSync(folder).sort()) {
      if (name.endsWith('.eml')) delivered.set(name, await deliver(readFileSync(join(folder, name))));
    }
    return delivered;
  }

  return { deliver, deliverFolder, clear: () => mails.clear(), all: () => [...mails.values()], find: (id) => mails.get(id) };
}

/** Fixed bytes around a counter, so that the address needs escaping as real ones do. */
function conversationId(counter: number): string {
  const bytes = Buffer.from([0xfb, 0xef, 0xbe, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0x01]);
  bytes.writeUInt32BE(counter, 5);
  return `AQQkADAw${bytes.toString('base64')}`;
}
