import { byte, isEmptyLine, lineEnd } from './byte.ts';
import { utf16Label } from './utf-16.ts';

/** Most lines before the first field that are passed over. */
const mostLines = 50;

/**
 * The bytes of a saved mail from its first header field on (RFC 5322 2.2: a message begins with a field). Passed over are what programs put
 * before it: a byte order mark, the "From " line of a mailbox file (RFC 4155), empty lines. A file in UTF-16 becomes UTF-8, and lines that end
 * in a carriage return alone, as on old Macs, get line feeds. A file with none of these comes back as it is, not copied.
 */
export function fromFirstField(file: Uint8Array): Uint8Array {
  return withLineFeeds(withoutStart(fromUtf16(file)));
}

function fromUtf16(file: Uint8Array): Uint8Array {
  const label = utf16Label(file);
  // Fields are ASCII, which has zeros in UTF-16: without any, the mark stands there by mistake.
  if (label !== null && file.subarray(0, 200).indexOf(0) < 0) return file.subarray(2);
  return label === null ? file : new TextEncoder().encode(new TextDecoder(label).decode(file));
}

function withoutStart(file: Uint8Array): Uint8Array {
  let at = 0;
  for (let line = 0; line < mostLines; line++) {
    if (file[at] === 0xef && file[at + 1] === 0xbb && file[at + 2] === 0xbf) at += 3;
    const end = lineEnd(file, at, file.length);
    if (end >= file.length || !(isBlank(file, at, end) || isMailboxLine(file, at))) break;
    at = end + 1;
  }
  return at === 0 ? file : file.subarray(at);
}

function isBlank(file: Uint8Array, at: number, end: number): boolean {
  let from = at;
  while (from < end && (file[from] === byte.space || file[from] === byte.tab)) from += 1;
  return isEmptyLine(file, from, end);
}

/** "From " with a blank, or ">From " as programs quote it; a field has a colon behind the name, in old mails with blanks before it. */
function isMailboxLine(file: Uint8Array, at: number): boolean {
  const from = file[at] === 0x3e ? at + 1 : at;
  if (![0x46, 0x72, 0x6f, 0x6d, byte.space].every((letter, index) => file[from + index] === letter)) return false;
  let behind = from + 5;
  while (file[behind] === byte.space || file[behind] === byte.tab) behind += 1;
  return file[behind] !== byte.colon;
}

/** Only where most lines end so: a stray carriage return inside a line is no break (RFC 5322 2.2). */
function withLineFeeds(file: Uint8Array): Uint8Array {
  const first = file.indexOf(byte.cr);
  if (first < 0 || file[first + 1] === byte.lf || !mostlyReturns(file)) return file;
  return withoutStart(file.map((value, at) => (value === byte.cr && file[at + 1] !== byte.lf ? byte.lf : value)));
}

/** Whether more lines of the header section end in a carriage return alone than in a line feed. */
function mostlyReturns(file: Uint8Array): boolean {
  let returns = 0;
  let feeds = 0;
  for (let at = 0; at < file.length; at++) {
    if (file[at] === byte.cr && file[at + 1] !== byte.lf) returns += 1;
    if (file[at] !== byte.lf) continue;
    feeds += 1;
    if (file[at + 1] === byte.lf || (file[at + 1] === byte.cr && file[at + 2] === byte.lf)) break;
  }
  return returns > feeds;
}
