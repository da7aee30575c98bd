import { byte, hasHighByte, latinText } from './byte.ts';
import { utf16Label } from './utf-16.ts';

/** How much of a text is looked at to find its charset. */
const looked = 2_000_000;

/**
 * The charset that a text is really written in, as a label that every `TextDecoder` knows. Labels lie, so the bytes come first: valid UTF-8
 * with letters beyond ASCII is UTF-8, since other charsets hardly ever form it by chance; and escapes of ISO-2022-JP (RFC 1468) in a text
 * of seven bits are that. Then the label counts, then `<meta charset>`, then windows-1252, which is what browsers take (WHATWG Encoding).
 */
export function charsetOf(text: Uint8Array, label: string | undefined): string {
  const bytes = text.subarray(0, looked);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const order = utf16Label(bytes);
  if (order !== null) return order;
  const named = knownCharset(label);
  if (!hasHighByte(bytes)) return sevenBit(bytes, named);
  const wide = named?.startsWith('utf-16') ?? false;
  if (wide && bytes.includes(0)) return named ?? 'utf-16le';
  if (isUtf8(bytes, isAscii(label) ? null : named)) return 'utf-8';
  // A label that the bytes contradict says nothing: eight bits are not us-ascii, and the rest is not UTF-8.
  if (named !== null && !wide && !isAscii(label) && (named !== 'utf-8' || mostlyUtf8(bytes))) return named;
  const meta = knownCharset(metaCharset(bytes));
  return meta === null || meta === 'utf-8' || meta.startsWith('utf-16') ? 'windows-1252' : meta;
}

/** Labels of mail programs that no `TextDecoder` knows (run in November 2026: Node 24, Chromium, Firefox), and what they mean. */
const otherNames: readonly (readonly [RegExp, string])[] = [
  [/^(?:x-)?(?:cs)?iso-?2022-?jp/, 'iso-2022-jp'],
  [/^(?:cp|ms|ibm|x-|windows-)?5022[0-2]$/, 'iso-2022-jp'],
  [/^(?:x-)?(?:ms-?)?(?:cp|ms|ibm|windows-?)?9(?:32|43)c?$/, 'shift_jis'],
  [/^(?:x-)?(?:ms-?)?(?:cp|ms|ibm|windows-?)936$/, 'gbk'],
  [/^(?:x-)?(?:ms-?)?(?:cp|ms|ibm|windows-?)949$/, 'euc-kr'],
  [/^(?:x-)?(?:ms-?)?(?:cp|ms|ibm|windows-?)950$/, 'big5'],
  [/^(?:x-)?(?:cp|ms|windows-?)51932$/, 'euc-jp'],
  [/^(?:x-)?(?:unicode-)?utf[\s_.-]{0,3}8/, 'utf-8'],
  [/^latin[\s_-]?9$/, 'iso-8859-15'],
  [/^latin[\s_-]?1$/, 'windows-1252'],
  [/^(?:x-)?(?:cp|win|windows|ms)[\s_-]?(125[0-8])$/, 'windows-'],
];

/** The label of the WHATWG Encoding Standard that a label of a mail means, `null` if it means none: quotes and blanks are left out. */
export function knownCharset(label: string | undefined): string | null {
  const [written = ''] = (label ?? '').slice(0, 100).split('*', 1);
  const plain = written.replaceAll(/["'\s]/g, '').toLowerCase();
  if (plain === '') return null;
  const direct = decoderName(plain) ?? decoderName(plain.replaceAll('_', '-'));
  if (direct !== null) return direct;
  for (const [pattern, name] of otherNames) {
    const match = pattern.exec(plain);
    if (match) return name + (match[1] ?? '');
  }
  return null;
}

/** The name of the charset that a `TextDecoder` reads for this label; `null` if it knows none. */
export function decoderName(label: string): string | null {
  try {
    const name = new TextDecoder(label).encoding;
    // Node knows no x-user-defined, so no label may lead there.
    return name === 'x-user-defined' || name === 'replacement' ? null : name;
  } catch {
    return null;
  }
}

/** A charset that only escapes and shifts tell from ASCII and that nothing decodes: Chinese of the nineties (RFC 1922). */
export function isUnreadable(label: string | undefined): boolean {
  return /^["']?(?:x-)?iso-?2022-?cn/i.test(label?.trim() ?? '');
}

function sevenBit(bytes: Uint8Array, named: string | null): string {
  if (named?.startsWith('utf-16')) return bytes.includes(0) ? named : 'utf-8';
  if (named !== 'iso-2022-jp' && hasJapaneseEscape(bytes)) return 'iso-2022-jp';
  return named ?? 'utf-8';
}

/** `ESC $ @`, `ESC $ B`: from here on two bytes are one letter. */
function hasJapaneseEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(byte.escape); at >= 0; at = bytes.indexOf(byte.escape, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)) return true;
  }
  return false;
}

const doubleByte = new Set(['gbk', 'gb18030', 'big5', 'euc-jp', 'euc-kr', 'shift_jis']);

function isUtf8(bytes: Uint8Array, named: string | null): boolean {
  let text: string;
  try {
    // As a stream, so that a letter cut in half at the end of a file is no error.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return false;
  }
  // Symbols alone can be other letters of a charset that the label names; a label that says nothing cannot.
  if (named === null || named === 'utf-8') return true;
  // A few pairs of bytes are letters in UTF-8 and in the charsets of East Asia; three bytes for a letter settle it.
  return doubleByte.has(named) ? /[\u0800-\uffff]/.test(text) : /(?![\0-\x7f])[\p{L}\u0800-\u{10ffff}]/u.test(text);
}

/** A few wrong bytes in a long text of UTF-8 do not make it another charset. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const wrong = text.split('\ufffd').length - 1;
  const right = text.replaceAll(/[\0-\x7f\ufffd]+/g, '').length;
  return right > wrong;
}

function isAscii(label: string | undefined): boolean {
  return /^["'\s]*(?:us-?)?ascii|^["'\s]*ansi_x3|^["'\s]*iso646/i.test(label ?? '');
}

function metaCharset(bytes: Uint8Array): string | undefined {
  const [, ...tags] = latinText(bytes.subarray(0, 4_096)).toLowerCase().split('<meta');
  for (const tag of tags) {
    const charset = /charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/.exec(tag.split('>', 1)[0] ?? '')?.[1];
    if (charset !== undefined) return charset;
  }
  return undefined;
}
