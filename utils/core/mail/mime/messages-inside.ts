import type { Attachment } from 'postal-mime';
import { looksLikeMail } from './looks-like-mail.ts';
import { type Mime, readMime } from './read-mime.ts';

/** Messages inside messages, and how many of them are read. Beyond that they stay files. */
const most = { depth: 4, messages: 50 };

/** The messages that a mail carries, and whether there are more of them, deeper or too many. */
export interface MessagesInside {
  readonly messages: readonly Mime[];
  readonly more: boolean;
}

/**
 * The messages that a mail carries (RFC 2046 5.2.1), shown with it, attached to it or in a digest, each with those inside it behind it:
 * a reader sees them below the text or one click away, and what they say counts as said by whoever wrote them.
 */
export async function messagesInside(mime: Mime): Promise<MessagesInside> {
  const messages: Mime[] = [];
  let more = false;
  await visit(mime, 0);
  return { messages, more };

  async function visit(outer: Mime, depth: number): Promise<void> {
    if (outer.isReport) return;
    for (const attachment of outer.email.attachments.filter(mayBeMessage)) {
      const full = depth >= most.depth || messages.length >= most.messages;
      if (full) more ||= isMessage(attachment);
      const inner = full ? null : await readMime(contentOf(attachment));
      if (!inner || !(isMessage(attachment) || looksLikeMail(inner.email))) continue;
      messages.push(inner);
      await visit(inner, depth + 1);
    }
  }
}

/** Whether an attachment is a message of its own. */
export function isMessage(attachment: Attachment): boolean {
  return /^message\/(?:rfc822|global)$/i.test(attachment.mimeType);
}

/** Webmail that does not know a saved mail by its name attaches it as a file of any kind. */
function mayBeMessage(attachment: Attachment): boolean {
  const unknown = /^(?:application\/(?:octet-stream|x-unknown|unknown|eml|vnd\.ms-outlook)|binary\/octet-stream|text\/plain)$/i;
  return isMessage(attachment) || (/\.eml$/i.test(attachment.filename ?? '') && unknown.test(attachment.mimeType));
}

function contentOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}
