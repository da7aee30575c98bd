import { anyOf } from '../../data/languages/any-of.ts';
import { mailWords } from '../../data/languages/registry/mail.ts';
import { sender as parseSender } from '../mailbox.ts';
import type { Mailbox } from '../message.ts';

/** The From line in the block that mail programs put above a forwarded text, in the languages we read. */
const fromLine = new RegExp(`^(?:${anyOf(mailWords, 'fromLabel')})\\s?[:\uff1a]`, 'i');
/** Any other line of that block: what stands behind it is no part of the sender. */
const otherLine = new RegExp(`^(?:to|cc|bcc|reply-to|${anyOf(mailWords, 'otherLabel')})\\s?[:\uff1a]`, 'i');
const startsForward = new RegExp(`^\\[?(?:${anyOf(mailWords, 'forwardPrefix')})\\s?:`, 'i');
/** `AW: `, `Re[2]: `, behind a mark of a list or of the reader's company (`[EXTERN] AW: `). */
const startsReply = new RegExp(`^(?:\\[[^\\]]{1,30}\\] ?)?(?:${anyOf(mailWords, 'replyPrefix')})(?:\\[\\d{1,3}\\])?\\s?[:\uff1a]`, 'i');
/**
 * The line above that block: Gmail, Thunderbird, Outlook, Samsung, GMX and others between dashes, Notes there too with a name ("Forwarded by"),
 * Apple without dashes.
 */
const forwardMark = new RegExp(`--\\s?(?:${anyOf(mailWords, 'forwardMark')})|${anyOf(mailWords, 'forwardOpening')}`, 'i');
/** The block stands near the top, white space not counted; a From line deep in a text is a quotation. */
const top = 3_000;
/** In a table the address is the next line, or the one after a name. */
const furtherLines = 2;

/**
 * The sender of the mail that a private person passed on, from the block of header lines above the forwarded text; `null` if it is no forward.
 * Who forwards a mail does not speak in its name: the words are the inner sender's, and so is the claim. The block can be invented,
 * so nothing in it is ever proof.
 */
export function forwardedSender(subject: string, text: string): Mailbox | null {
  // Outlook sets the same line above what is answered: who answers speaks for himself.
  if (isAnswer(subject)) return null;
  const lines = topLines(text);
  if (!startsForward.test(subject.trim()) && !lines.some((line) => forwardMark.test(line))) return null;
  return senderInLines(lines);
}

/** The sender of a mail whose words were copied from a page, from the line that names one near the top; `null` if none does. */
export function pastedSender(text: string): Mailbox | null {
  return senderInLines(topLines(text));
}

function senderInLines(lines: readonly string[]): Mailbox | null {
  for (const [index, line] of lines.entries()) {
    const plain = withoutMarks(line);
    const label = fromLine.exec(plain)?.[0];
    if (label === undefined) continue;
    return mailboxIn(line.slice(line.indexOf(label) + label.length), lines.slice(index + 1));
  }
  return null;
}

/** Whether a subject is that of an answer. */
export function isAnswer(subject: string): boolean {
  return startsReply.test(subject.trim());
}

/** The lines near the top that are not blank. */
function topLines(text: string): readonly string[] {
  const lines: string[] = [];
  let length = 0;
  // A table of a mail program has more white space than words.
  for (const line of text.slice(0, top * 10).split('\n')) {
    const trimmed = line.replaceAll(/\s+/g, ' ').trim();
    if (length + trimmed.length > top) break;
    length += trimmed.length;
    if (withoutMarks(trimmed)) lines.push(trimmed);
  }
  return lines;
}

/** Quotation marks of plain text, stars that stand for bold, bars that stand for the borders of a table. */
function withoutMarks(line: string): string {
  return line.replaceAll(/[>*|]/g, ' ').trim();
}

/** The mailbox behind the label, or in the cells that follow; `null` if there is no address before the next label. */
function mailboxIn(rest: string, following: readonly string[]): Mailbox | null {
  let written = bracketAddress(rest);
  for (const next of ['', ...following.slice(0, furtherLines)]) {
    if (otherLine.test(withoutMarks(next)) || fromLine.test(withoutMarks(next))) return null;
    written = `${written} ${bracketAddress(next.replace(/^[>\s|]+/, ''))}`.trim();
    const inner = parseSender(written);
    if (inner.address) return inner;
  }
  return null;
}

/** The brackets of the address went with the quotation marks; Outlook writes `[mailto:x@y]`. */
function bracketAddress(line: string): string {
  return line.replaceAll(/[*|]/g, '').replace('[mailto:', '<').replace(']', '>').slice(0, 300);
}
