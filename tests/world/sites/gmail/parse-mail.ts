import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { readEvidence, type ShownEvidence } from './evidence.ts';

export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

export interface MailAttachment {
  readonly name: string;
  readonly type: string;
  readonly contentId: string | null;
  /** Referenced from the HTML, so not shown as a chip. */
  readonly inline: boolean;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the clone needs of a mail. A mail that cannot be parsed comes with its bytes as text and everything else empty. */
export interface ParsedMail {
  readonly raw: Uint8Array<ArrayBuffer>;
  readonly from: Correspondent;
  /** Who sent the mail, where that is somebody else than who wrote it. */
  readonly sender: Correspondent | null;
  readonly replyTo: Correspondent | null;
  readonly to: readonly Correspondent[];
  readonly subject: string;
  /** Milliseconds since 1970: the newest `Received`, else `Date`, else a fixed day. */
  readonly arrivedAt: number;
  readonly html: string | null;
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
  readonly evidence: ShownEvidence;
}

const fixedArrival = Date.UTC(2026, 10, 24, 3, 15);
const nobody: Correspondent = { name: '', address: '' };

/** Parses a saved mail; never throws. */
export async function parseMail(eml: Uint8Array): Promise<ParsedMail> {
  const raw = new Uint8Array(eml);
  try {
    const email = await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer' });
    const empty = !email.from && !email.subject && !email.html && !email.text && email.attachments.length === 0;
    return empty ? unparsed(raw) : fromEmail(raw, email);
  } catch {
    return unparsed(raw);
  }
}

function unparsed(raw: Uint8Array<ArrayBuffer>): ParsedMail {
  const text = new TextDecoder('utf-8').decode(raw);
  return {
    raw,
    from: nobody,
    sender: null,
    replyTo: null,
    to: [],
    subject: '',
    arrivedAt: fixedArrival,
    html: null,
    text,
    attachments: [],
    evidence: {},
  };
}

function fromEmail(raw: Uint8Array<ArrayBuffer>, email: Email): ParsedMail {
  const from = senderOf(email);
  const sender = mailboxes([email.sender])[0] ?? null;
  return {
    raw,
    from,
    sender: sender && sender.address !== '' && sender.address !== from.address ? sender : null,
    replyTo: mailboxes(email.replyTo ?? [])[0] ?? null,
    to: mailboxes(email.to ?? []),
    subject: email.subject ?? '',
    arrivedAt: arrivalOf(email),
    html: email.html ? email.html : null,
    text: email.text ?? '',
    attachments: email.attachments.map(toAttachment),
    evidence: readEvidence(email.headers),
  };
}

/** The sender. Where a stray comma tore name and address apart, the address in angle brackets counts, as it does for Gmail. */
function senderOf(email: Email): Correspondent {
  const sender = mailboxes([email.from]).find(({ name, address }) => name !== '' || address !== '') ?? nobody;
  if (sender.address !== '') return sender;
  const header = email.headers.find(({ key }) => key === 'from')?.value ?? '';
  return { name: sender.name, address: /<([^<>\s]+@[^<>\s]+)>/.exec(header)?.[1] ?? '' };
}

function mailboxes(addresses: readonly (Address | undefined)[]): Correspondent[] {
  return addresses.flatMap((entry) => {
    if (!entry) return [];
    if (entry.group) return entry.group.map(({ name, address }) => ({ name, address }));
    return [{ name: entry.name, address: entry.address ?? '' }];
  });
}

function arrivalOf(email: Email): number {
  const received =
    email.headers
      .find((header) => header.key === 'received')
      ?.value.split(';')
      .at(-1) ?? '';
  for (const candidate of [received, email.date ?? '']) {
    const time = Date.parse(candidate.replace(/\([^)]*\)/g, '').trim());
    // An id holds 44 bits of time, and dates before Gmail's first year come from broken mails only.
    if (time > Date.UTC(2004, 3, 1) && time < Date.UTC(2100, 0, 1)) return time;
  }
  return fixedArrival;
}

function toAttachment(attachment: Attachment, index: number): MailAttachment {
  const { content } = attachment;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return {
    name: attachment.filename ?? `noname-${index + 1}`,
    type: attachment.mimeType,
    contentId: attachment.contentId?.replace(/^<|>$/g, '') ?? null,
    inline: attachment.related === true || attachment.disposition === 'inline',
    bytes: new Uint8Array(bytes),
  };
}
