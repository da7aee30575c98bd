import { zipSync } from 'fflate';

/** The same mail as the files that programs write of it, by name; `.msg` is made elsewhere, since it keeps no source. */
export function madeFiles(mail: Uint8Array): readonly { readonly name: string; readonly content: Uint8Array }[] {
  const text = (words: string) => new TextEncoder().encode(words);
  return [
    { name: 'one.emlx', content: Buffer.concat([text(`${mail.length}      \n`), mail, text('<?xml version="1.0"?><plist/>')]) },
    { name: 'one.mbox', content: Buffer.concat([text('From - Mon Nov 09 10:00:00 2026\n'), mail]) },
  ];
}

const harmless = 'From: Anna <anna@mail.example>\r\nTo: b@mail.example\r\nSubject: Kuchen\r\n\r\nKommst du morgen?\r\n';

/** A mailbox of so many mails, every fiftieth of them this one. */
export function mailbox(count: number, mail: Uint8Array): Uint8Array {
  const line = new TextEncoder().encode('From anna@mail.example Mon Nov  9 10:00:00 2026\r\n');
  const end = new TextEncoder().encode('\r\n\r\n');
  const other = new TextEncoder().encode(harmless);
  return Buffer.concat(Array.from({ length: count }, (_, index) => [line, index % 50 === 0 ? mail : other, end]).flat());
}

/** An archive of such files. */
export function archive(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...files });
}
