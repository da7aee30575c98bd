import { showBody } from './body.ts';
import { escapeHtml } from './escape.ts';
import type { StoredMail } from './mailbox.ts';
import { closedMessage, decimal, type MessageParts, olderSender, openMessage, reader, threadShell } from './markup.ts';
import { attachmentUrl, type GmailSettings } from './request.ts';
import { texts } from './texts.ts';

/** A thread as the client script gets it: the heading, then its messages, oldest first. */
export interface ThreadParts {
  readonly heading: string;
  readonly messages: readonly (MessageParts & {
    /** The opened form of a message that stands closed in the thread. */
    readonly opened?: string;
  })[];
}

/** A thread of mails in the order of their delivery, all opened; a closed message of somebody else first where the mailbox says so. */
export function threadParts(thread: readonly StoredMail[], settings: GmailSettings): ThreadParts {
  const [first] = thread;
  if (!first) return { heading: '', messages: [] };
  return {
    heading: threadShell(first.mail.subject, first.threadId, settings.language, settings.generation),
    messages: [...(first.withOlder ? [older(first, settings)] : []), ...thread.map((stored) => opened(stored, settings))],
  };
}

function opened(stored: StoredMail, settings: GmailSettings): MessageParts {
  const { mail, id, threadId } = stored;
  const body = stored.raw ? { html: mail.html ?? '', clipped: false } : showBody(mail, decimal(id), (index) => attachmentUrl(id, index));
  const chips = mail.attachments.flatMap(({ inline, contentId, name, type }, index) =>
    inline && contentId ? [] : [{ name, type, url: attachmentUrl(id, index) }],
  );
  const shown = {
    id,
    threadId,
    from: mail.from,
    to: mail.to,
    arrivedAt: mail.arrivedAt,
    spam: stored.folder === 'spam',
    clipped: body.clipped,
    chips,
  };
  const shell = openMessage(shown, settings.language, settings.generation);
  return { id, shell, body: `${body.html}<div class="yj6qo"></div><div class="adL"></div>` };
}

function older(stored: StoredMail, settings: GmailSettings) {
  const id = stored.threadId;
  const arrivedAt = stored.mail.arrivedAt - 86_400_000;
  const open = { id, threadId: id, from: olderSender, to: [reader], arrivedAt, spam: false, clipped: false, chips: [] };
  return {
    id,
    shell: closedMessage(id, settings.language, settings.generation),
    opened: openMessage(open, settings.language, settings.generation),
    body: `<div dir="ltr">${escapeHtml(texts[settings.language].olderText)}</div><div class="yj6qo"></div><div class="adL"></div>`,
  };
}
