import { byte } from './byte.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Int8Array(256).fill(-1);
for (const [index, letter] of [...alphabet].entries()) values[letter.charCodeAt(0)] = index;

/** Bytes of base64 (RFC 4648 4). What is outside the alphabet is passed over; padding ends a group, and another may follow. */
export function fromBase64(text: Uint8Array): Uint8Array {
  const result = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? 0;
    const value = values[letter] ?? -1;
    if (letter === byte.equals) held = 0;
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    result[length++] = (bits >> held) & 0xff;
  }
  return result.subarray(0, length);
}

/** The base64 of bytes, with padding. A line is as long as `width`; without it there is one line. */
export function toBase64(bytes: Uint8Array, width = Number.POSITIVE_INFINITY): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const letters = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63].map((value) => alphabet[value]);
    groups.push(
      letters
        .slice(0, bytes.length - at + 1)
        .join('')
        .padEnd(4, '='),
    );
    if ((groups.length * 4) % width === 0) groups.push('\r\n');
  }
  return groups.join('');
}
