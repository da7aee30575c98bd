import { readEml } from '../../../utils/core/mail/from-eml.ts';
import { messagesInside } from '../../../utils/core/mail/mime/messages-inside.ts';
import { readMime } from '../../../utils/core/mail/mime/read-mime.ts';
import type { Found } from './texts-of.ts';

/** What became of a text that another parser found. */
export type Fate = 'read' | 'said to be lost' | 'no mail' | 'evidence of a report' | 'lost';

/** Of the words of a text at least so many have to be there: parsers differ in a letter here and there. */
const leastRead = 0.9;

/** What became of each text that another parser found in a mail. A file that is attached counts as read: nothing shows it as text. */
export async function fatesOf(bytes: Uint8Array, { parts }: Found): Promise<readonly Fate[]> {
  const mime = await readMime(bytes);
  const outcome = await readEml(bytes);
  const { messages } = mime ? await messagesInside(mime) : { messages: [] };
  const all = mime ? [mime, ...messages] : [];
  const read = letters(
    all
      .flatMap(({ email }) => [
        email.text ?? '',
        email.html ?? '',
        ...email.headerLines.map(({ line }) => line),
        ...files(email.attachments),
      ])
      .join(' '),
  );
  return parts.map(({ text }): Fate => {
    const words = wordsOf(text);
    if (words.length === 0 || words.filter((word) => read.includes(word)).length >= words.length * leastRead) return 'read';
    if (mime === null || outcome.kind !== 'mail') return 'no mail';
    if ((outcome.message.lost ?? []).length > 0) return 'said to be lost';
    return all.some(({ isReport }) => isReport) ? 'evidence of a report' : 'lost';
  });
}

function files(attachments: readonly { readonly content: ArrayBuffer | Uint8Array | string }[]): readonly string[] {
  return attachments.flatMap(({ content }) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return [new TextDecoder().decode(bytes), new TextDecoder('windows-1252').decode(bytes)];
  });
}

/** Words without tags and without what the other parser could not decode. Longer ones than people write are encodings that it left alone. */
function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll(/<[^<>]*>|&#?\w+;/g, ' ')
    .split(/\s+/)
    .filter((word) => !/[\ufffd<>&]/.test(word))
    .map(letters)
    .filter((word) => word.length > 1 && word.length < 30);
}

/** Letters and digits alone: readers break lines in other places. */
function letters(text: string): string {
  return text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
