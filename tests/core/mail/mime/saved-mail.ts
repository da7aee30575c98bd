import { readEml } from '../../../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../../../utils/core/mail/judge.ts';
import type { MailMessage } from '../../../../utils/core/mail/message.ts';
import type { Verdict } from '../../../../utils/core/verdict/verdict.ts';

// Constructed: nobody sent these.

/** Words of a fake that the product surely flags once it reads them. */
export const fakeText =
  'Guten Tag,\r\n\r\nIhr Amazon-Konto wird gesperrt. Geben Sie Ihr Passwort ein: https://konto-pruefung.example/anmelden\r\n';

/** The same as a page. */
export const fakeHtml =
  '<html><body><p>Ihr Amazon-Konto wird gesperrt. Geben Sie Ihr Passwort ein.</p><a href="https://konto-pruefung.example/anmelden">Weiter</a></body></html>';

/** The fields that come before those of MIME. */
export const start =
  'From: Kundendienst <post@konto-pruefung.example>\r\nTo: leserin@mail.example\r\nSubject: Hinweis\r\nMIME-Version: 1.0\r\n';

/** A file of bytes: each letter is one byte, so `\xe4` is a letter of windows-1252 and `utf8('ä')` two bytes. */
export function bytesOf(file: string): Uint8Array {
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** Text as the letters whose bytes are its UTF-8. */
export function utf8(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}

/** Base64 of bytes written as letters. */
export function base64(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('base64');
}

/** The message in a file; fails the test if there is none. */
export async function messageIn(file: string | Uint8Array): Promise<MailMessage> {
  const outcome = await readEml(typeof file === 'string' ? bytesOf(file) : file);
  if (outcome.kind !== 'mail') throw new Error(outcome.kind);
  return outcome.message;
}

/** What the product says about a file. */
export async function verdictOn(file: string | Uint8Array): Promise<Verdict> {
  return judgeMail(await messageIn(file));
}
