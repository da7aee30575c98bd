import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedMail, parseMail } from './parse-mail.ts';

export type Folder = 'inbox' | 'spam';

/**
 * How the raw original answers: the bytes, an HTTP error, `slow` (the bytes after 15 seconds), or `signed-out`
 * (an HTML page with status 200, which is what a session that has run out may get instead of the mail).
 */
export type OriginalMode = 'ok' | 403 | 404 | 500 | 'slow' | 'signed-out';

/** A mail in the mailbox. `id` is what Gmail calls the legacy message id: hexadecimal, its upper bits are the arrival time in ms (seen 2024-01). */
export interface StoredMail {
  readonly id: string;
  /** Id of the thread's first message. */
  readonly threadId: string;
  readonly folder: Folder;
  /** Whether a closed message of somebody else stands before it in the thread. */
  readonly withOlder: boolean;
  /** The body goes into the page as it was sent: for the tests of mails that a webmail's cleaning would disarm. */
  readonly raw: boolean;
  readonly mail: ParsedMail;
}

/** Where a delivered mail can be opened. */
export interface Delivered {
  readonly id: string;
  /** Address of the opened message, such as `https://mail.google.com/mail/u/0/#inbox/18fae27693b40001`. */
  readonly url: string;
}

/** How a mail is put into the mailbox. */
export interface DeliveryOptions {
  /** Default `inbox`. */
  readonly folder?: Folder;
  /** Default: in the inbox, unless it joins a thread. */
  readonly withOlder?: boolean;
  /** Id of a delivered mail whose thread it joins; all mails of a thread stand open in it. */
  readonly joins?: string;
  /** Shows the body uncleaned. Default `false`. */
  readonly raw?: boolean;
}

/** The tests' hand in the mailbox. */
export interface GmailHandle {
  /** Puts a mail into the mailbox. Any bytes will do: what cannot be parsed is shown as text. */
  readonly deliver: (eml: Uint8Array, options?: DeliveryOptions) => Promise<Delivered>;
  /** Delivers every `*.eml` of a folder to the inbox, by name; the map's keys are the file names. */
  readonly deliverFolder: (folder: string) => Promise<Map<string, Delivered>>;
  /** How the raw original answers from now on. */
  readonly setOriginal: (mode: OriginalMode) => void;
  /** Empties the mailbox. */
  readonly clear: () => void;
}

export interface Mailbox extends GmailHandle {
  readonly mails: Map<string, StoredMail>;
  readonly originalMode: () => OriginalMode;
}

/** An empty mailbox of its own. */
export function createMailbox(): Mailbox {
  const mails = new Map<string, StoredMail>();
  let mode: OriginalMode = 'ok';
  let counter = 0n;

  async function deliver(eml: Uint8Array, options: DeliveryOptions = {}): Promise<Delivered> {
    const mail = await parseMail(eml);
    counter += 2n;
    const id = (BigInt(mail.arrivedAt) << 20n) + counter;
    const folder = options.folder ?? 'inbox';
    const joined = options.joins === undefined ? undefined : mails.get(options.joins);
    const withOlder = options.withOlder ?? (folder === 'inbox' && !joined);
    const threadId = joined?.threadId ?? (withOlder ? id - 1n : id).toString(16);
    const hex = id.toString(16);
    mails.set(hex, { id: hex, threadId, folder, withOlder, mail, raw: options.raw ?? false });
    return { id: hex, url: `https://mail.google.com/mail/u/0/#${folder}/${hex}` };
  }

  async function deliverFolder(folder: string): Promise<Map<string, Delivered>> {
    const delivered = new Map<string, Delivered>();
    for (const name of readdirSync(folder).sort()) {
      if (name.endsWith('.eml')) delivered.set(name, await deliver(readFileSync(join(folder, name))));
    }
    return delivered;
  }

  return {
    mails,
    originalMode: () => mode,
    deliver,
    deliverFolder,
    setOriginal: (next) => {
      mode = next;
    },
    clear: () => mails.clear(),
  };
}
