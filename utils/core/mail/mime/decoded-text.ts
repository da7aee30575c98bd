import { charsetOf } from './charset.ts';
import { shiftedText } from './shifted-charsets.ts';

/** The text that bytes stand for, in the charset that they are really written in; the label is a hint. Never throws. */
export function decodedText(bytes: Uint8Array, label: string | undefined): string {
  return shiftedText(bytes, label) ?? new TextDecoder(charsetOf(bytes, label)).decode(bytes);
}

/** Whether a text is none: no text has control characters but those of lines, and only a broken one has many letters that could not be read. */
export function isNoise(text: string): boolean {
  const controls = text.replaceAll(/[\t\n\f\r]/g, '').match(/\p{Cc}/gu)?.length ?? 0;
  const failed = text.split('\ufffd').length - 1;
  return controls * 20 > text.length || failed * 4 > text.length;
}
