import { z } from 'zod';
import { clientLimits, mailLimits } from '../limits.ts';

/**
 * What a webmail adapter or the `.eml` reader delivers: one message as the reader sees it, plus what only headers can tell.
 * The schema guards the border to the background, where everything from a page is hostile; the limits keep the work per mail bounded.
 */

const line = z.string().max(mailLimits.line);
const href = z.string().max(mailLimits.href);

/** A mailbox of RFC 5322: display name as shown (may be empty) and address (may be empty or malformed: senders lie). */
export const mailboxSchema = z.object({ name: line, address: line });

/** `href` exactly as in the mail, wrapped redirectors included; `text` is what the reader sees, `alt` of images included. */
export const mailLinkSchema = z.object({ href, text: line, hidden: z.boolean() });

/** `src` is the original address, not the webmail's proxy; sizes in CSS px where the mail gives them. */
export const mailImageSchema = z.object({
  src: href,
  alt: line,
  width: z.number().nullable(),
  height: z.number().nullable(),
  linked: z.boolean(),
});

/** A form inside a mail: where it posts and what its fields are called. */
export const mailFormSchema = z.object({ action: href, fields: z.array(line).max(mailLimits.fields) });

export const mailBodySchema = z.object({
  /** What the reader sees, blocks separated by line feeds. */
  text: z.string().max(mailLimits.text),
  /** Text that the mail hides by inline style or attribute: preheaders, but also stuffing against filters. */
  hiddenText: z.string().max(mailLimits.text),
  links: z.array(mailLinkSchema).max(mailLimits.links),
  images: z.array(mailImageSchema).max(mailLimits.links),
  forms: z.array(mailFormSchema).max(mailLimits.forms),
  /** Whether a message sits in this body as a forwarded or quoted copy with headers of its own. */
  cut: z.array(z.enum(['text', 'links', 'images', 'forms'])),
});

export const mailAttachmentSchema = z.object({ name: line, type: line });

export const mailMessageSchema = z.object({
  /** Which adapter read it, or `eml` for a saved mail. */
  client: z.string().max(clientLimits.id),
  /** Stable within the client; never shown, never stored with text. */
  id: line,
  from: mailboxSchema,
  subject: z.string().max(mailLimits.subject),
  /** Instant of the mail in milliseconds since 1970, `null` if not shown. */
  sentAt: z.number().nullable(),
  folder: z.enum(['inbox', 'spam', 'other', 'unknown']),
  /** The reader's own addresses as far as visible, lower case. */
  recipients: z.array(line).max(mailLimits.recipients),
  body: mailBodySchema,
  attachments: z.array(mailAttachmentSchema).max(mailLimits.attachments),
  /** The header section of RFC 5322 as found in the raw original, folded lines and all; `null` where the client shows no headers. */
  rawHeaders: z.string().max(mailLimits.rawHeaders).nullable(),
  /** The authserv-id (RFC 8601) that the receiving service writes; `null` = trust the newest header only. */
  receiver: line.nullable(),
  /** What the client itself says about the sender: Gmail's mailed-by and signed-by, Outlook's "via". Hosts, lower case. */
  shownEvidence: z.object({ mailedBy: line.nullable(), signedBy: line.nullable(), via: line.nullable() }).nullable(),
  /** Kinds of parts that a saved mail has and that could not be read; absent where nothing can be said about it. */
  lost: z
    .array(z.enum(['text', 'html', 'attachment', 'all']))
    .max(4)
    .optional(),
});

export type Mailbox = z.infer<typeof mailboxSchema>;
export type MailLink = z.infer<typeof mailLinkSchema>;
export type MailImage = z.infer<typeof mailImageSchema>;
export type MailForm = z.infer<typeof mailFormSchema>;
export type MailBody = z.infer<typeof mailBodySchema>;
export type MailAttachment = z.infer<typeof mailAttachmentSchema>;
export type MailMessage = z.infer<typeof mailMessageSchema>;
