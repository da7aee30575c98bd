import type { MailMessage } from '../../../core/mail/message.ts';
import type { ListRow } from '../adapter.ts';
import { subjectOf } from './outlook-header.ts';
import { positionOf } from './outlook-messages.ts';

/** Rows of the list. 2025-12; without the surrounding ids before. */
const rows = ['#MailList [role="option"][data-convid]', '[role="option"][data-convid]', '[data-convid][aria-selected]'];
/** Sender or subject in a row carry their text as a tooltip. 2025 */
const rowText = 'span[title]';
const selected = '[data-convid][aria-selected="true"]';

/**
 * Conversation and position in it, since Outlook writes no id of a message into the page: the selected row names the conversation,
 * else the address does (pop-out, list hidden). A window without an address shows one mail, which its subject names well enough there.
 * `null` if nothing does or if several rows are selected.
 */
export function outlookMessageId(message: Element): string | null {
  const page = message.ownerDocument;
  const conversation = conversationOf(page) ?? (page.location?.protocol === 'about:' ? `window ${subjectOf(message)}` : null);
  return conversation === null ? null : idOf(conversation, positionOf(message));
}

/** Rows by the id of their conversation's first message, which is the newest as Outlook arranges them unless told otherwise. */
export function listRows(page: Document): ListRow[] {
  for (const hook of rows) {
    const found = [...page.querySelectorAll(hook)].flatMap((row) => {
      const conversation = row.getAttribute('data-convid')?.trim();
      return conversation ? [{ id: idOf(conversation, 0), anchor: row.querySelector(rowText) ?? row }] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether the address names an opened item that is no draft: `/mail/0/inbox/id/…`, `/mail/deeplink/read/…`. 2026-07 */
export function namesItem(path: string): boolean {
  return !path.includes('/drafts/') && itemIn(path) !== null;
}

/** The folder as the address names it, in every language alike. 2024 */
export function folderOf(page: Document): MailMessage['folder'] {
  const path = page.location?.pathname ?? '';
  if (/\/junkemail(?:\/|$)/.test(path)) return 'spam';
  if (/\/inbox(?:\/|$)/.test(path)) return 'inbox';
  return /\/mail\/(?:\d{1,3}\/)?(?:id|deeplink)\//.test(path) || !path.startsWith('/mail/') ? 'unknown' : 'other';
}

function conversationOf(page: Document): string | null {
  const chosen = [...page.querySelectorAll(selected)];
  if (chosen.length > 1) return null;
  const row = chosen[0]?.getAttribute('data-convid')?.trim();
  return row || itemIn(page.location?.pathname ?? '');
}

function itemIn(path: string): string | null {
  const encoded = /\/(?:id|deeplink\/read)\/([^/]{4,1000})/.exec(path)?.[1] ?? null;
  try {
    return encoded === null ? null : decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

function idOf(conversation: string, position: number): string {
  return `${conversation.slice(0, 1_000)}/${position}`;
}
