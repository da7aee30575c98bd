import { fromBase64 } from './base64.ts';
import { byte } from './byte.ts';
import type { Edit } from './edits.ts';

/** How a body is written; the other two names of RFC 2045, `7bit` and `binary`, are read as `8bit`. */
export type TransferEncoding = 'base64' | 'quoted-printable' | '8bit';

/**
 * What a Content-Transfer-Encoding says (RFC 2045 6): its first word, comments and quotes left out. Anything unknown is `8bit`, as postal-mime
 * reads it.
 */
export function transferEncoding(field: string): TransferEncoding {
  const outside = field.split(/[()]/).filter((_, index) => index % 2 === 0);
  const value = /[\w-]+/.exec(outside.join('').toLowerCase())?.[0] ?? '';
  if (value.includes('base64')) return 'base64';
  return value.includes('quoted-printable') ? 'quoted-printable' : '8bit';
}

/** Whether a body is uuencoded, which no standard of mail ever was: programs of the nineties wrote it. */
export function isUuencoded(field: string): boolean {
  return /^\s*(?:x-)?uu(?:e|encode)?\b/i.test(field);
}

/** The bytes that a body stands for. Only for looking at: the part itself is decoded by postal-mime. */
export function decodedBody(body: Uint8Array, encoding: TransferEncoding): Uint8Array {
  if (encoding === 'base64') return fromBase64(body);
  return encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body;
}

/** Bytes of quoted-printable (RFC 2045 6.7): `=` with two digits, `=` at the end of a line. An `=` with anything else stays. */
export function fromQuotedPrintable(text: Uint8Array): Uint8Array {
  const result = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const value = text[at] ?? 0;
    if (value !== byte.equals) {
      result[length++] = value;
      continue;
    }
    const high = digit(text[at + 1]);
    const low = digit(text[at + 2]);
    const end = softBreakEnd(text, at);
    if (high >= 0 && low >= 0) {
      result[length++] = high * 16 + low;
      at += 2;
    } else if (end !== null) at = end;
    else result[length++] = value;
  }
  return result.subarray(0, length);
}

function digit(value: number | undefined): number {
  if (value === undefined) return -1;
  if (value >= 0x30 && value <= 0x39) return value - 0x30;
  const small = value | 0x20;
  return small >= 0x61 && small <= 0x66 ? small - 0x57 : -1;
}

/** Where the line feed of a soft break stands that begins at an `=`; `null` if it is none. */
function softBreakEnd(text: Uint8Array, equals: number): number | null {
  let at = equals + 1;
  while (text[at] === byte.space || text[at] === byte.tab) at += 1;
  if (text[at] === byte.cr) at += 1;
  return text[at] === byte.lf ? at : null;
}

/**
 * A body without the blanks that a gateway put behind its soft line breaks: RFC 2045 6.7 (3) has them deleted before decoding.
 * postal-mime (4.0.0) keeps the `=` and the break instead, which cuts words and addresses in two. No edit if there are none.
 */
export function softBreakEdits(bytes: Uint8Array, start: number, end: number): readonly Edit[] {
  const kept = new Uint8Array(end - start);
  let length = 0;
  let from = start;
  for (let at = bytes.indexOf(byte.equals, start); at >= 0 && at < end; at = bytes.indexOf(byte.equals, at + 1)) {
    const next = bytes[at + 1];
    if (next !== byte.space && next !== byte.tab) continue;
    const feed = softBreakEnd(bytes, at);
    if (feed === null || feed >= end) continue;
    kept.set(bytes.subarray(from, at + 1), length);
    length += at + 1 - from;
    from = feed;
  }
  if (from === start) return [];
  kept.set(bytes.subarray(from, end), length);
  return [{ at: start, end, bytes: kept.subarray(0, length + end - from) }];
}
