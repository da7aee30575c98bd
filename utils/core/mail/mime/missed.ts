import type { Email } from 'postal-mime';
import type { LostPart } from '../../verdict/verdict.ts';
import { charsetLabel } from './charset-label.ts';
import { decodedText } from './decoded-text.ts';
import type { Entity } from './entity.ts';
import { textBytes } from './part-charset.ts';
import { isText, typeOf } from './part-kind.ts';

/** How many texts of a mail are looked for, how much of each, and by how many of its words. */
const most = { texts: 20, length: 20_000, words: 5 };

/**
 * Which texts of a mail its parser did not find: the last net under everything else in this room. Words of every text have to be in what was
 * read; where most of them are not, two readings of the file differ, and who wrote it may have meant that.
 */
export function missedParts(bytes: Uint8Array, entities: readonly Entity[], email: Email): readonly LostPart[] {
  const missed = entities
    .filter(isText)
    .slice(0, most.texts)
    .map((entity): LostPart | null => {
      const kind = typeOf(entity) === 'text/html' ? 'html' : 'text';
      const words = someWords(decodedText(textBytes(bytes, entity).subarray(0, most.length), charsetLabel(entity)));
      const read = email[kind] ?? '';
      return words.filter((word) => !read.includes(word)).length * 2 > words.length ? kind : null;
    });
  return missed.filter((kind) => kind !== null);
}

/** Words spread over a text, without what cannot be the same in every reading. */
function someWords(text: string): readonly string[] {
  const words = text.match(/[^\s\p{Cc}\ufffd]{3,}/gu) ?? [];
  const step = Math.max(1, Math.floor(words.length / most.words));
  return words.filter((_, index) => index % step === 0).slice(0, most.words);
}
