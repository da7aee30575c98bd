import { byte, isEmptyLine, latinText, lineEnd } from './byte.ts';
import type { ContentField } from './entity.ts';

/** A header section: where it ends, where the body begins, and the fields that say how to read it. */
export interface HeaderSection {
  readonly headerEnd: number;
  readonly bodyStart: number;
  readonly fields: readonly ContentField[];
  /** Whether it has a field that only a message has, not a part (RFC 2046 5.1), such as who wrote it. */
  readonly isMessage: boolean;
}

/** Fields that a message has and a part has not. A date alone stands at the head of other texts too. */
const messageField = /^(?:from|subject|to|received|return-path|message-id)\s*$/i;

/** Most fields of one part that are looked at. */
const mostFields = 100;

/**
 * Reads the header section that begins at `start` (RFC 5322 2.2). If no empty line ends it, the first line that is no field does,
 * as in Python's parser: a body must not be lost among the headers. A part (`inside`) that begins with such a line has no headers at all.
 */
export function headerSection(bytes: Uint8Array, start: number, end: number, inside: boolean): HeaderSection {
  const fields: ContentField[] = [];
  let firstOddLine: number | null = null;
  let isMessage = false;
  let at = start;
  while (at < end) {
    const feed = lineEnd(bytes, at, end);
    if (isEmptyLine(bytes, at, feed)) return { headerEnd: at, bodyStart: Math.min(feed + 1, end), fields, isMessage };
    const last = foldedEnd(bytes, feed, end);
    const colon = nameEnd(bytes, at, feed);
    if (colon === null && inside && at === start) return { headerEnd: at, bodyStart: at, fields, isMessage };
    if (colon === null) firstOddLine ??= at;
    else if (fields.length < mostFields && isContentField(bytes, at)) fields.push(contentField(bytes, at, colon, last));
    isMessage ||= colon !== null && colon - at < 20 && messageField.test(latinText(bytes.subarray(at, colon)));
    at = last + 1;
  }
  const odd = firstOddLine ?? end;
  return { headerEnd: odd, bodyStart: odd, fields: fields.filter((field) => field.end <= odd), isMessage };
}

/** Where the colon stands that ends a field's name, printable letters without blanks (RFC 5322 3.6.8); `null` if the line is no field. */
function nameEnd(bytes: Uint8Array, at: number, end: number): number | null {
  // A boundary may have a colon (RFC 2046 5.1.1), no field begins like one.
  if (bytes[at] === byte.dash && bytes[at + 1] === byte.dash) return null;
  let place = at;
  while (place < end && isNameByte(bytes[place] ?? 0)) place += 1;
  const afterName = place;
  // Old mails have blanks before the colon.
  while (bytes[place] === byte.space || bytes[place] === byte.tab) place += 1;
  return afterName > at && place < end && bytes[place] === byte.colon ? place : null;
}

function isNameByte(value: number): boolean {
  return value > byte.space && value < 0x7f && value !== byte.colon;
}

/** Where the last line of a folded field ends. */
function foldedEnd(bytes: Uint8Array, feed: number, end: number): number {
  let last = feed;
  while (last + 1 < end && (bytes[last + 1] === byte.space || bytes[last + 1] === byte.tab)) last = lineEnd(bytes, last + 1, end);
  return last;
}

const prefix = [...'content-'].map((letter) => letter.charCodeAt(0));

function isContentField(bytes: Uint8Array, at: number): boolean {
  return prefix.every((letter, index) => ((bytes[at + index] ?? 0) | 0x20) === (letter | 0x20));
}

function contentField(bytes: Uint8Array, at: number, colon: number, last: number): ContentField {
  const end = bytes[last - 1] === byte.cr ? last - 1 : last;
  const value = latinText(bytes.subarray(colon + 1, Math.min(end, colon + 8_000)))
    .replaceAll(/[\r\n]+/g, '')
    .trim();
  return { name: latinText(bytes.subarray(at, colon)).trim().toLowerCase(), value, at: colon + 1, end };
}
