import PostalMime, { type Email } from 'postal-mime';
import { bodyFromText } from './body/from-text.ts';
import { sender } from './mailbox.ts';
import type { MailBody, MailMessage } from './message.ts';

/** What came of reading a saved mail: the message, or the reason why the file cannot be used. */
export type EmlOutcome =
  | { readonly kind: 'mail'; readonly message: MailMessage }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'not-a-mail' };

/** Largest saved mail that is read, in bytes. Attachments make mails large; nothing sensible exceeds the limit of the big services. */
export const maxEmlBytes = 25 * 1024 * 1024;

const longest = { line: 2_000, subject: 5_000, headers: 262_144, attachments: 500, recipients: 200 };

/** Reads markup into a body: a tokenizer where there is no page (`from-eml.ts`), the browser's own parser on a page. */
export type HtmlReader = (html: string) => MailBody;

/**
 * Reads a saved mail (RFC 5322 with MIME) into the form that webmail adapters deliver.
 * Broken MIME and unknown charsets give what could be read; a file without a single usable header is `not-a-mail`.
 */
export async function readEmlWith(bodyFromHtml: HtmlReader, bytes: Uint8Array): Promise<EmlOutcome> {
  if (bytes.length > maxEmlBytes) return { kind: 'too-large', limit: maxEmlBytes };
  if (!bytes.some((byte) => byte > 0x20)) return { kind: 'empty' };
  const email = await parse(bytes);
  if (!email || !looksLikeMail(email)) return { kind: 'not-a-mail' };
  return { kind: 'mail', message: toMessage(email, bodyFromHtml) };
}

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  } catch {
    // The parser rejects only what exceeds its own limits of depth and header size: no mail that a person received.
    return null;
  }
}

/** A header that every mail has in practice; a text file with a colon in its first line must not pass for one. */
const tellingHeaders = new Set(['from', 'subject', 'received', 'date', 'message-id', 'return-path', 'mime-version', 'to']);

function looksLikeMail(email: Email): boolean {
  return email.headers.filter((header) => tellingHeaders.has(header.key)).length >= 2;
}

function toMessage(email: Email, bodyFromHtml: HtmlReader): MailMessage {
  const body = email.html?.trim() ? bodyFromHtml(email.html) : bodyFromText(email.text ?? '');
  const sentAt = Date.parse(email.date ?? '');
  return {
    client: 'eml',
    id: (email.messageId ?? '').slice(0, longest.line),
    from: sender(email.headers.find((header) => header.key === 'from')?.value ?? ''),
    subject: (email.subject ?? '').slice(0, longest.subject),
    sentAt: Number.isFinite(sentAt) ? sentAt : null,
    folder: 'unknown',
    recipients: [...(email.to ?? []), ...(email.cc ?? [])]
      .flatMap((recipient) => recipient.group ?? [recipient])
      .map((mailbox) => mailbox.address.toLowerCase().slice(0, longest.line))
      .filter((address) => address.includes('@'))
      .slice(0, longest.recipients),
    body,
    attachments: email.attachments.slice(0, longest.attachments).map((attachment) => ({
      name: (attachment.filename ?? '').slice(0, longest.line),
      type: attachment.mimeType.slice(0, longest.line),
    })),
    rawHeaders: email.headerLines
      .map((header) => header.line)
      .join('\r\n')
      .slice(0, longest.headers),
    receiver: null,
    shownEvidence: null,
  };
}
