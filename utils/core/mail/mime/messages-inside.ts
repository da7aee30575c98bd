import type { Attachment } from 'postal-mime';
import { type Mime, readMime } from './read-mime.ts';

/** Messages inside messages, and how many of them are read. Beyond that they stay files. */
const most = { depth: 4, messages: 50 };

/**
 * The messages that a mail carries (RFC 2046 5.2.1), shown with it, attached to it or in a digest, each with those inside it behind it:
 * a reader sees them below the text or one click away, and what they say counts as said by whoever wrote them.
 */
export async function messagesInside(mime: Mime): Promise<readonly Mime[]> {
  const found: Mime[] = [];
  await visit(mime, 0);
  return found;

  async function visit(outer: Mime, depth: number): Promise<void> {
    if (outer.isReport || depth >= most.depth) return;
    for (const attachment of outer.email.attachments.filter(isMessage)) {
      const inner = found.length < most.messages ? await readMime(contentOf(attachment)) : null;
      if (!inner) continue;
      found.push(inner);
      await visit(inner, depth + 1);
    }
  }
}

/** Whether an attachment is a message of its own. */
export function isMessage(attachment: Attachment): boolean {
  return /^message\/(?:rfc822|global)$/i.test(attachment.mimeType);
}

function contentOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}
