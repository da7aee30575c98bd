/** Byte values that mail syntax is made of (RFC 5322, RFC 2045). */
export const byte = { tab: 0x09, lf: 0x0a, cr: 0x0d, escape: 0x1b, space: 0x20, dash: 0x2d, colon: 0x3a, equals: 0x3d } as const;

/** Bytes as text, one character for each byte: headers are looked at without knowing their charset. */
export function latinText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}

/** The reverse of `latinText`. */
export function latinBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Whether any byte is beyond ASCII. */
export function hasHighByte(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) > 0x7f) return true;
  return false;
}

/** Where the line that begins at `at` ends, its line feed not counted; `end` if there is none. */
export function lineEnd(bytes: Uint8Array, at: number, end: number): number {
  const found = bytes.indexOf(byte.lf, at);
  return found < 0 || found > end ? end : found;
}

/** Whether nothing but line breaks stands between two places, as in the line that ends a header section. */
export function isEmptyLine(bytes: Uint8Array, at: number, end: number): boolean {
  for (let place = at; place < end; place++) if (bytes[place] !== byte.cr) return false;
  return true;
}
