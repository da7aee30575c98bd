import { byte, isEmptyLine, latinText, lineEnd } from '../mime/byte.ts';

/** How much of a line is looked at to see whether a mail begins there. */
const longest = 300;

/** Whether a file is a mailbox: its first line that is not empty is a "From " line (RFC 4155), with a field of a mail below it. */
export function isMbox(file: Uint8Array): boolean {
  let at = file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf ? 3 : 0;
  for (let end = lineEnd(file, at, file.length); end < file.length && isEmptyLine(file, at, end); end = lineEnd(file, at, file.length))
    at = end + 1;
  return beginsMail(file, at);
}

/**
 * The mails of a mailbox file, each without its "From " line, as views of the file and not copied. A mail begins where the file or an empty
 * line is followed by a "From " line with a date, or by "From " or "From -" alone as Thunderbird writes them, and that line by a field: a text
 * that says "From now on" begins none. What stands before the first such line is no mail.
 */
export function mailsInMbox(file: Uint8Array): readonly Uint8Array[] {
  const starts: number[] = [];
  let afterEmpty = true;
  for (let at = file[0] === 0xef ? 3 : 0; at < file.length; ) {
    const end = lineEnd(file, at, file.length);
    if (afterEmpty && beginsMail(file, at)) starts.push(at);
    afterEmpty = isEmptyLine(file, at, end);
    at = end + 1;
  }
  return starts.map((start, index) => file.subarray(lineEnd(file, start, file.length) + 1, starts[index + 1] ?? file.length));
}

const from = [...'From '].map((letter) => letter.charCodeAt(0));

function beginsMail(file: Uint8Array, at: number): boolean {
  if (!from.every((letter, index) => file[at + index] === letter)) return false;
  const end = lineEnd(file, at, file.length);
  const line = latinText(file.subarray(at, Math.min(end, at + longest))).trimEnd();
  const marked =
    line === 'From' || line === 'From -' || line.startsWith('From - ') || (/\d:\d\d/.test(line) && /\b(?:19|20)\d\d\b/.test(line));
  return marked && isField(file, end + 1);
}

/** A name and a colon, as at the start of every header section (RFC 5322 2.2). */
function isField(file: Uint8Array, at: number): boolean {
  const end = Math.min(lineEnd(file, at, file.length), at + longest);
  return /^>?[!-9;-~]+[ \t]*:/.test(latinText(file.subarray(at, end)));
}

/**
 * A mail as it was before it was put into a mailbox file: one `>` before "From " at the start of a line is taken away, which is what such files
 * put there (RFC 4155, `mboxrd`). A mail with no such line comes back as it is.
 */
export function withoutQuotedFrom(mail: Uint8Array): Uint8Array {
  const marks = quoteMarks(mail);
  if (marks.length === 0) return mail;
  const plain = new Uint8Array(mail.length - marks.length);
  let written = 0;
  let done = 0;
  for (const mark of marks) {
    plain.set(mail.subarray(done, mark), written);
    written += mark - done;
    done = mark + 1;
  }
  plain.set(mail.subarray(done), written);
  return plain;
}

const quote = 0x3e;

/** Where a line begins with one or more `>` and then "From ". */
function quoteMarks(mail: Uint8Array): readonly number[] {
  const marks: number[] = [];
  for (let at = 0; at >= 0 && at < mail.length; ) {
    let name = at;
    while (mail[name] === quote) name += 1;
    if (name > at && from.every((letter, index) => mail[name + index] === letter)) marks.push(at);
    const feed = mail.indexOf(byte.lf, at);
    at = feed < 0 ? -1 : feed + 1;
  }
  return marks;
}
