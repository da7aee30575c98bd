import { type Address, decodeWords, type Email } from 'postal-mime';
import { fileLimits } from '../limits.ts';
import type { LostPart } from '../verdict/verdict.ts';
import { bodyFromText } from './body/from-text.ts';
import { joinBodies } from './body/join-bodies.ts';
import { emlBody, type HtmlReader, isReadable } from './eml-body.ts';
import { sender } from './mailbox.ts';
import type { MailBody, MailMessage } from './message.ts';
import { joinedWords } from './mime/encoded-words.ts';
import { looksLikeMail } from './mime/looks-like-mail.ts';
import { type MessagesInside, messagesInside } from './mime/messages-inside.ts';
import { type Mime, readMime } from './mime/read-mime.ts';

/** What came of reading a saved mail: the message, or the reason why the file cannot be used. */
export type EmlOutcome =
  | { readonly kind: 'mail'; readonly message: MailMessage }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'not-a-mail' };

/** Largest saved mail that is read, in bytes. */
export const maxEmlBytes = fileLimits.bytes;

const longest = { line: 2_000, subject: 5_000, headers: 262_144, attachments: 500, recipients: 200 };

/**
 * Reads a saved mail (RFC 5322 with MIME) into the form that webmail adapters deliver. Broken MIME is repaired (`mime/`); what still cannot
 * be read is named in `lost`. A file without a single usable header is `not-a-mail`.
 */
export async function readEmlWith(bodyFromHtml: HtmlReader, bytes: Uint8Array): Promise<EmlOutcome> {
  if (bytes.length > maxEmlBytes) return { kind: 'too-large', limit: maxEmlBytes };
  if (!bytes.some((byte) => byte > 0x20)) return { kind: 'empty' };
  const mime = await readMime(bytes);
  if (!mime || !looksLikeMail(mime.email)) return { kind: 'not-a-mail' };
  return { kind: 'mail', message: toMessage(mime, await messagesInside(mime), bodyFromHtml) };
}

function toMessage(mime: Mime, { messages: inside, more }: MessagesInside, bodyFromHtml: HtmlReader): MailMessage {
  const { email } = mime;
  const sentAt = Date.parse(email.date ?? '');
  const all = [mime, ...inside];
  const read = all.map((one) => emlBody(one, bodyFromHtml));
  const body = joinBodies(read.flatMap((one, index) => [...headerBlock(inside[index - 1], inside.length === 1), one.body]));
  const lost = new Set<LostPart>([...read.flatMap((one) => one.lost), ...(more ? (['attachment'] as const) : [])]);
  if (lost.size > 0 && !isReadable(body)) lost.add('all');
  return {
    client: 'eml',
    id: (email.messageId ?? '').slice(0, longest.line),
    from: sender(headerOf(email, 'from')),
    subject: subjectOf(email),
    sentAt: Number.isFinite(sentAt) ? sentAt : null,
    folder: 'unknown',
    recipients: addresses([...(email.to ?? []), ...(email.cc ?? [])]),
    body,
    attachments: all
      .flatMap((one) => one.email.attachments)
      .slice(0, longest.attachments)
      .map((attachment) => ({
        name: (attachment.filename ?? '').slice(0, longest.line),
        type: attachment.mimeType.slice(0, longest.line),
      })),
    rawHeaders: email.headerLines
      .map((header) => header.line)
      .join('\r\n')
      .slice(0, longest.headers),
    receiver: null,
    shownEvidence: null,
    lost: [...lost],
  };
}

/** What mail programs show above a message inside another, nothing above the outer one. A single one is a mail passed on, and is marked as such. */
function headerBlock(inner: Mime | undefined, passedOn: boolean): readonly MailBody[] {
  if (!inner) return [];
  const { email } = inner;
  const { name, address } = sender(headerOf(email, 'from'));
  const mark = passedOn ? '-------- Forwarded message --------\n' : '';
  return [bodyFromText(`\n${mark}From: ${name} <${address}>\nSubject: ${subjectOf(email)}\n\n`)];
}

function headerOf(email: Email, key: string): string {
  return email.headers.find((header) => header.key === key)?.value ?? '';
}

function subjectOf(email: Email): string {
  return decodeWords(joinedWords(headerOf(email, 'subject'))).slice(0, longest.subject);
}

function addresses(list: readonly Address[]): string[] {
  return list
    .flatMap((recipient) => recipient.group ?? [recipient])
    .map((mailbox) => mailbox.address.toLowerCase().slice(0, longest.line))
    .filter((address) => address.includes('@'))
    .slice(0, longest.recipients);
}
