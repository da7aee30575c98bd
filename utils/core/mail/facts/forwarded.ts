import { anyOf } from '../../data/languages/any-of.ts';
import { mailWords } from '../../data/languages/registry/mail.ts';
import { sender as parseSender } from '../mailbox.ts';
import type { Mailbox } from '../message.ts';

/** The From line in the block that mail programs put above a forwarded text, in the languages we read. */
const fromLine = new RegExp(`^(?:${anyOf(mailWords, 'fromLabel')})\\s?[:：]`, 'i');
const startsForward = new RegExp(`^(?:${anyOf(mailWords, 'forwardPrefix')})\\s?:`, 'i');
const forwardMark = new RegExp(`--\\s?(?:${anyOf(mailWords, 'forwardMark')})|${anyOf(mailWords, 'forwardOpening')}`, 'i');
/** The block stands near the top; a From line deep in a text is a quotation. */
const top = 3_000;

/**
 * The sender of the mail that a private person passed on, from the block of header lines above the forwarded text; `null` if it is no forward.
 * Who forwards a mail does not speak in its name: the words are the inner sender's, and so is the claim. The block can be invented,
 * so nothing in it is ever proof.
 */
export function forwardedSender(subject: string, text: string): Mailbox | null {
  const head = text.slice(0, top);
  if (!startsForward.test(subject.trim()) && !forwardMark.test(head)) return null;
  for (const raw of head.split('\n')) {
    const line = raw.replaceAll(/[>*]/g, ' ').trim();
    const label = fromLine.exec(line)?.[0];
    if (label === undefined) continue;
    // The brackets of the address went with the quotation marks; Outlook writes `[mailto:x@y]`.
    const inner = parseSender(bracketAddress(raw.slice(raw.indexOf(label) + label.length)));
    return inner.address ? inner : null;
  }
  return null;
}

function bracketAddress(line: string): string {
  return line.replaceAll('*', '').replace('[mailto:', '<').replace(']', '>').slice(0, 300);
}
