import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bodyFromHtml } from '../../../../utils/core/mail/body/from-html.ts';
import { type FoundMail, openMailFile, readFoundMail } from '../../../../utils/core/mail/files/mail-file.ts';
import { judgeMail } from '../../../../utils/core/mail/judge.ts';
import type { Verdict } from '../../../../utils/core/verdict/verdict.ts';
import { fakeHtml, fakeText, start, verdictOn } from '../mime/saved-mail.ts';
import { madeMsg } from './made-msg.ts';

// Constructed: nobody sent these.

const fake = `${start}Content-Type: text/html; charset=utf-8\r\n\r\n${fakeHtml}`;
const plain = `${start}Content-Type: text/plain; charset=utf-8\r\n\r\n${fakeText}`;
const harmless = 'From: Anna <anna@mail.example>\r\nTo: b@mail.example\r\nSubject: Kuchen\r\n\r\nKommst du morgen?\r\n';
const line = 'From MAILER-DAEMON Mon Nov  9 10:00:00 2026\r\n';
const bytes = (text: string) => new TextEncoder().encode(text);
const found = (file: Uint8Array): readonly FoundMail[] => [...openMailFile(file).mails()];
const text = (mail: FoundMail | undefined) => (mail?.kind === 'mail' ? new TextDecoder().decode(mail.source) : mail?.problem);

async function verdictIn(file: Uint8Array): Promise<Verdict> {
  const [mail] = found(file);
  if (mail?.kind !== 'mail') throw new Error(mail?.problem);
  const outcome = await readFoundMail(bodyFromHtml, mail);
  if (outcome.kind !== 'mail') throw new Error(outcome.kind);
  return judgeMail(outcome.message);
}

describe('one mail in another file', () => {
  const emlx = (mail: string) => `${bytes(mail).length}      \n${mail}<?xml version="1.0"?><plist><dict/></plist>\n`;

  it.each([
    ['.emlx', emlx(plain), plain],
    ['.emlx with letters of two bytes', emlx(`${start}\r\nGrüße von Amazon`), `${start}\r\nGrüße von Amazon`],
    ['.emlx that ends too early', `99999\n${plain}`, plain],
    ['.mbox', line + plain, plain],
    [
      '.mbox with a quoted From',
      `${line}${start}\r\n>From now on\r\n>>From here\r\n> From\r\n`,
      `${start}\r\nFrom now on\r\n>From here\r\n> From\r\n`,
    ],
    ['a mail that begins with a number in its text only', `${start}\r\n12\r\nFrom: x`, `${start}\r\n12\r\nFrom: x`],
  ])('%s', async (_name, file, mail) => {
    expect(text(found(bytes(file))[0])).toBe(mail);
    expect(found(bytes(file))).toHaveLength(1);
    expect(await verdictIn(bytes(file))).toEqual(await verdictOn(bytes(mail)));
  });
});

describe('a mailbox', () => {
  const lines = ['From - Mon Nov 09 10:00:00 2026', 'From ', 'From anna@mail.example Mon Nov  9 10:00:00 2026 +0100', 'From - '];

  it('gives each of its mails, however its lines are written', () => {
    const box = lines.map((one, index) => `${one}\n${start}\nmail ${index}\n\n`).join('');
    expect(found(bytes(box)).map((mail) => text(mail)?.trim().at(-1))).toEqual(['0', '1', '2', '3']);
    expect(openMailFile(bytes(box))).toMatchObject({ several: true, count: 4 });
    expect(found(bytes(box)).map((mail) => (mail.kind === 'mail' ? mail.number : mail.problem))).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ['a sentence', 'From now on at 10:00 in 2026 all is well\nand goes on'],
    ['a sentence with a colon below', 'From now on\nNote: this'],
    ['a date in a sentence without an empty line', 'text\nFrom x Mon Nov  9 10:00:00 2026\nSubject: no'],
  ])('is not split at %s', (_name, words) => {
    expect(found(bytes(`${line}${start}\r\nHello\n${words.startsWith('text') ? '' : '\n'}${words}\n`))).toHaveLength(1);
  });

  it('of 500 mails gives 500 verdicts, the same as for each alone', async () => {
    const mails = Array.from({ length: 500 }, (_, index) => (index % 50 === 0 ? fake : harmless.replace('Kuchen', `Kuchen ${index}`)));
    const file = openMailFile(bytes(mails.map((mail) => `${line}${mail}\r\n\r\n`).join('')));
    const levels: string[] = [];
    for (const mail of file.mails()) {
      if (mail.kind !== 'mail') throw new Error(mail.problem);
      const outcome = await readFoundMail(bodyFromHtml, mail);
      levels.push(outcome.kind === 'mail' ? judgeMail(outcome.message).level : outcome.kind);
    }
    expect(file.count).toBe(500);
    expect(levels).toEqual(mails.map((mail) => (mail === fake ? 'fake' : 'none')));
  });
});

describe('an archive', () => {
  const msg = madeMsg({
    properties: [
      [0x007d, start],
      [0x1000, fakeText],
    ],
  });
  const emlx = `${bytes(plain).length}\n${plain}<plist/>`;

  it('gives the mails of every kind of file in it, with their names', () => {
    const file = zipSync({
      'a/one.eml': bytes(fake),
      'a/two.msg': msg,
      'a/three.emlx': bytes(emlx),
      'box.mbox': bytes(`${line}${plain}\r\n\r\n${line}${harmless}`),
      '__MACOSX/a/._one.eml': bytes('x'),
      '.DS_Store': bytes('x'),
      'empty/': new Uint8Array(),
      'stored.eml': [bytes(harmless), { level: 0 }],
    });
    expect(openMailFile(file)).toMatchObject({ several: true, count: 5 });
    expect(
      found(file).map((mail) => `${mail.part}${(mail.kind === 'mail' && mail.number && `#${mail.number}`) || ''} ${mail.kind}`),
    ).toEqual(['a/one.eml mail', 'a/two.msg mail', 'a/three.emlx mail', 'box.mbox#1 mail', 'box.mbox#2 mail', 'stored.eml mail']);
    expect(text(found(file)[0])).toBe(fake);
    expect(text(found(file)[5])).toBe(harmless);
  });

  it('in an archive is not opened, and says so', () => {
    const file = zipSync({ 'inner.zip': zipSync({ 'a.eml': bytes(fake) }), 'b.eml': bytes(fake) });
    expect(found(file).map((mail) => (mail.kind === 'problem' ? mail.problem : mail.kind))).toEqual(['packed-twice', 'mail']);
  });

  it('whose file grows beyond what a mail may be is not unpacked further', () => {
    const file = zipSync({ 'bomb.eml': new Uint8Array(26 * 1024 * 1024), 'after.eml': bytes(fake) });
    expect(file.length).toBeLessThan(100_000);
    // What the archive says of the size is a lie.
    const view = new DataView(file.buffer, file.byteOffset);
    const directory = view.getUint32(file.length - 6, true);
    view.setUint32(directory + 24, 10, true);
    expect(found(file).map((mail) => (mail.kind === 'problem' ? mail.problem : mail.kind))).toEqual(['too-large', 'mail']);
  });

  it('whose entries all stand for one large file ends with a sentence', () => {
    const one = zipSync({ 'a.eml': new Uint8Array(20 * 1024 * 1024) });
    const directory = new DataView(one.buffer, one.byteOffset).getUint32(one.length - 6, true);
    const entry = one.subarray(directory, one.length - 22);
    const file = Buffer.concat([one.subarray(0, directory), ...Array.from({ length: 20 }, () => entry), one.subarray(-22)]);
    file.writeUInt16LE(20, file.length - 12);
    const all = found(file);
    expect(all.length).toBeLessThan(16);
    expect(all.at(-1)).toMatchObject({ kind: 'problem', problem: 'too-many' });
  });

  it.each([
    ['encrypted', (file: DataView, directory: number) => file.setUint16(directory + 8, 1, true), ['cannot-open']],
    ['packed in an unknown way', (file: DataView, directory: number) => file.setUint16(directory + 10, 12, true), ['cannot-open']],
    [
      'a file that is not where the directory says',
      (file: DataView, directory: number) => file.setUint32(directory + 42, 9_999, true),
      ['cannot-open'],
    ],
    ['damaged', (file: DataView) => file.setUint32(45, 0xffffffff, true), ['cannot-open']],
  ])('%s says so', (_name, change, expected) => {
    const file = zipSync({ 'one.eml': bytes(fake) });
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    change(view, view.getUint32(file.length - 6, true));
    expect(found(file).map((mail) => (mail.kind === 'problem' ? mail.problem : mail.kind))).toEqual(expected);
  });

  it('without a directory, or with nothing in it, says so', () => {
    expect(found(zipSync({ 'one.eml': strToU8(fake) }).subarray(0, 200))).toMatchObject([{ problem: 'cannot-open' }]);
    expect(found(zipSync({}))).toMatchObject([{ problem: 'empty' }]);
  });
});

it('a file above the limit is not read', () => {
  expect(found(new Uint8Array(25 * 1024 * 1024 + 1))).toEqual([{ kind: 'problem', part: '', problem: 'too-large' }]);
});
