import { byte, latinText } from '../mime/byte.ts';

/** Longest first line: digits and the blanks that Apple Mail fills it up with. */
const longest = 40;

/**
 * The mail in a file of Apple Mail (`.emlx`): the first line is the mail's length in bytes, behind the mail stands a property list with Apple's
 * own notes. A view of the file; of a file that ends too early what is left. `null` if the file does not begin like that.
 */
export function mailInEmlx(file: Uint8Array): Uint8Array | null {
  const end = file.indexOf(byte.lf);
  if (end < 1 || end > longest) return null;
  const length = /^(\d{1,9})[ \t]*\r?$/.exec(latinText(file.subarray(0, end)))?.[1];
  return length === undefined ? null : file.subarray(end + 1, end + 1 + Number(length));
}
