import type { Email } from 'postal-mime';

/** A header that every mail has in practice; a text file with a colon in its first line must not pass for one. */
const tellingHeaders = new Set(['from', 'subject', 'received', 'date', 'message-id', 'return-path', 'mime-version', 'to']);

/** Whether what was read as a mail is one. */
export function looksLikeMail(email: Email): boolean {
  return email.headers.filter((header) => tellingHeaders.has(header.key)).length >= 2;
}
