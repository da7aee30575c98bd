import type { Mailbox } from '../../../core/mail/message.ts';

/** Longest text that is taken for a sender. */
const longest = 1_000;

/**
 * A mailbox as clients write it: `Name <address>` or the bare address. `null` if there is no address in it.
 * The last angle brackets count: a display name may hold an address of its own, and in fakes it does.
 */
export function shownMailbox(shown: string): Mailbox | null {
  const text = shown.replaceAll(/\s+/g, ' ').trim();
  if (text.length > longest) return null;
  if (!text.endsWith('>')) return isAddress(text) ? { name: '', address: text } : null;
  const open = text.lastIndexOf('<');
  const address = text.slice(open + 1, -1).trim();
  if (open < 0 || !isAddress(address)) return null;
  return { name: unquoted(text.slice(0, open).trim()), address };
}

function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  return at > 0 && at < text.length - 1 && text.length <= 320 && !/[\s<>"(),;]/.test(text);
}

function unquoted(name: string): string {
  return name.length > 1 && name.startsWith('"') && name.endsWith('"') ? name.slice(1, -1) : name;
}
