import { sender as parseSender } from '../mailbox.ts';
import type { Mailbox } from '../message.ts';

/** Labels of the From line in the block that mail programs put above a forwarded text, as they stand in the languages we read. */
const fromLabels = 'from|von|de|da|van|差出人|od|fra|från';
const fromLine = new RegExp(`^[>*\\s]{0,8}(?:${fromLabels})\\s?[:：]\\*?\\s{0,3}([^\\n]{3,300})`, 'im');
const startsForward = /^\s*(?:fwd?|wg|tr|rv|enc|i|doorst|fw|vs|転送)\s?:/i;
const forwardMark =
  /-{2,}\s?(?:forwarded message|weitergeleitete nachricht|original message|ursprüngliche nachricht|message transféré|mensaje reenviado|messaggio inoltrato|mensagem (?:encaminhada|original)|doorgestuurd bericht|original-nachricht)|begin forwarded message|anfang der weitergeleiteten/i;
/** The block stands near the top; a From line deep in a text is a quotation. */
const top = 3_000;

/**
 * The sender of the mail that a private person passed on, from the block of header lines above the forwarded text; `null` if it is no forward.
 * Who forwards a mail does not speak in its name: the words are the inner sender's, and so is the claim. The block can be invented,
 * so nothing in it is ever proof.
 */
export function forwardedSender(subject: string, text: string): Mailbox | null {
  const head = text.slice(0, top);
  if (!startsForward.test(subject) && !forwardMark.test(head)) return null;
  const line = fromLine.exec(head)?.[1];
  if (line === undefined) return null;
  const inner = parseSender(line.replace(/\[mailto:([^\]]{3,200})\]/i, '<$1>'));
  return inner.address ? inner : null;
}
