import { addressParser } from 'postal-mime';
import type { Mailbox } from './message.ts';
import { joinedWords } from './mime/encoded-words.ts';

const longest = 1_000;

/**
 * The sender as the reader sees it, from the value of a `From` or `Reply-To` header (RFC 5322, encoded words of RFC 2047 included).
 * Fakes write several mailboxes with the brand in the first and a real address in the last (`Amazon Gutschein, <x@y.example>`):
 * all names are joined and the first address wins. Junk gives empty strings.
 */
export function sender(headerValue: string): Mailbox {
  const mailboxes = addressParser(joinedWords(headerValue.slice(0, longest * 4)), { flatten: true });
  const names = new Set(mailboxes.map((mailbox) => mailbox.name.trim()).filter(Boolean));
  const address = mailboxes.map((mailbox) => cleanAddress(mailbox.address ?? '')).find((candidate) => candidate.includes('@'));
  return { name: [...names].join(' ').slice(0, longest), address: (address ?? '').slice(0, longest) };
}

/** Removes what senders of fakes wrap around an address: quotes, angle brackets, a closing dot. The letters stay as they are. */
export function cleanAddress(address: string): string {
  return address.replaceAll(/[\s"'<>()[\]]/g, '').replace(/\.{1,9}$/, '');
}

/** The domain of an address in lower case, or an empty string if there is none. */
export function addressDomain(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1 || address.length).toLowerCase();
}
