import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** The id that Chromium gives an unpacked extension: derived from the path of its folder, in letters from a to p. */
export function unpackedId(folder: string): string {
  const digits = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
