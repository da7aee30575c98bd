import { describe, expect, it } from 'vitest';
import { base64, fakeHtml, fakeText, messageIn, start, verdictOn } from './saved-mail.ts';

// What cannot be read is said, and a mail that names Amazon is then at least unclear.

const harmless = 'Content-Type: text/plain\r\n\r\nAmazon schreibt Ihnen.\r\n';
const noise = base64(Array.from({ length: 600 }, (_, index) => String.fromCharCode((index * 7919 + (index >> 3)) % 256)).join(''));
const parts = (type: string, ...list: readonly string[]) =>
  `${start}Content-Type: multipart/${type}; boundary=A\r\n\r\n${list.map((part) => `--A\r\n${part}\r\n`).join('')}`;

describe('a part that cannot be read is said', () => {
  it.each<[string, readonly string[], string]>([
    [
      'an encrypted mail of S/MIME',
      ['text'],
      `${start}Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\nContent-Transfer-Encoding: base64\r\n\r\n${noise}`,
    ],
    [
      'an encrypted mail of PGP',
      ['text'],
      `${parts('encrypted', 'Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1', 'Content-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----')}--A--`,
    ],
    ['one piece of a message in several', ['text'], `${start}Content-Type: message/partial; id=a; number=2; total=3\r\n\r\nAmazon`],
    [
      'winmail.dat beside a text',
      ['attachment'],
      `${parts('mixed', harmless, 'Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx')}--A--`,
    ],
    ['winmail.dat alone', ['attachment', 'text'], `${start}Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx`],
    ['a charset that nothing decodes', ['text'], `${start}Content-Type: text/plain; charset=hz-gb-2312\r\n\r\nAmazon ~{<:Ky2;~}`],
    [
      'noise instead of a text',
      ['html'],
      `${start}Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${noise}`,
    ],
    ['base64 that is none', ['text'], `${start}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!\r\n`],
    ['a file cut within the headers', ['text'], start.trimEnd()],
    ['a file cut before the first part', ['text'], `${start}Content-Type: multipart/mixed; boundary=A\r\n\r\n`],
    ['a file cut behind the plain text', ['html'], parts('alternative', harmless)],
    ['a file cut within the header of the page', ['html'], `${parts('alternative', harmless)}--A\r\nContent-Type: text/html`],
    ['a file cut before the attachment', ['attachment'], `${parts('mixed', harmless)}--A\r\nContent-Type: application/pdf`],
  ])('%s', async (_name, lost, file) => {
    expect((await messageIn(file)).lost).toEqual(lost);
    const naming = file.replace('Subject: Hinweis', 'Subject: Amazon Hinweis');
    const verdict = await verdictOn(naming);
    expect(verdict.lost).toEqual(lost);
    // A file that says everything is a sign of its own.
    expect(['unclear', 'suspicious']).toContain(verdict.level);
  });

  it('also where nothing names Amazon, and then nothing is judged', async () => {
    const mail = parts('alternative', harmless.replace('Amazon', 'Anna'));
    expect(await verdictOn(mail)).toMatchObject({ level: 'none', lost: ['html'] });
  });

  it('and does not make a fake less than it is', async () => {
    const mail = parts('alternative', `Content-Type: text/plain\r\n\r\n${fakeText}`);
    expect(await verdictOn(mail)).toMatchObject({ level: 'fake', lost: ['html'] });
  });

  it('also of a message inside', async () => {
    const mail = `${parts('mixed', harmless, `Content-Type: message/rfc822\r\n\r\n${start}Content-Type: application/pkcs7-mime\r\n\r\nx`)}--A--`;
    expect((await messageIn(mail)).lost).toEqual(['text']);
  });
});

describe('nothing is lost', () => {
  it.each([
    ['in a mail without words', `${start}\r\n`],
    [
      'with a signature beside the text',
      `${parts('signed', harmless, 'Content-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\nx')}--A--`,
    ],
    ['if only the closing line is missing', parts('alternative', harmless, `Content-Type: text/html\r\n\r\n${fakeHtml}`)],
    ['in UTF-7 that is plain ASCII', `${start}Content-Type: text/plain; charset=utf-7\r\n\r\nHello\r\n`],
    ['in a text with a few wrong letters', `${start}Content-Type: text/plain; charset=shift_jis\r\n\r\nAmazon \xff and more words\r\n`],
    [
      'in parts nested deeper than anything is repaired',
      `${start}${Array.from({ length: 40 }, (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}x\r\n\r\n--b${depth}x\r\n`).join('')}${harmless}`,
    ],
    ['with an attachment of any kind', `${parts('mixed', harmless, 'Content-Type: application/zip\r\n\r\nx')}--A--`],
  ])('%s', async (_name, file) => {
    expect((await messageIn(file)).lost).toEqual([]);
  });
});
