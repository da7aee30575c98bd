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
      ['text', 'all'],
      `${start}Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\nContent-Transfer-Encoding: base64\r\n\r\n${noise}`,
    ],
    [
      'an encrypted mail of PGP',
      ['text', 'all'],
      `${parts('encrypted', 'Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1', 'Content-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----')}--A--`,
    ],
    ['one piece of a message in several', ['text', 'all'], `${start}Content-Type: message/partial; id=a; number=2; total=3\r\n\r\nAmazon`],
    [
      'winmail.dat beside a text',
      ['attachment'],
      `${parts('mixed', harmless, 'Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx')}--A--`,
    ],
    ['winmail.dat alone', ['attachment', 'text', 'all'], `${start}Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx`],
    [
      'a charset that nothing decodes',
      ['text'],
      `${start}Content-Type: text/plain; charset=iso-2022-cn\r\n\r\nAmazon schreibt Ihnen in einer fremden Schrift: \x1b$)A\x0e=;;;\x0f und mehr`,
    ],
    [
      'a text that PGP encrypted without MIME',
      ['text'],
      `${start}Content-Type: text/plain\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA`,
    ],
    [
      'a text in uuencode',
      ['text'],
      `${start}Content-Type: text/plain\r\nContent-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 a\r\n#0V%T\r\n`,
    ],
    [
      'a part whose delimiter broke',
      ['text', 'all'],
      `${parts('mixed', 'Content-Type: application/pdf; name=a.pdf\r\n\r\nx').replace('--A', `--_\r\nContent-Type: text/plain\r\n\r\n${fakeText}--A`)}--A--`,
    ],
    [
      'a signed text of which the signature is left',
      ['text', 'all'],
      `${parts('signed', 'Content-Type: application/pgp-signature\r\n\r\nx')}--A--`,
    ],
    ['a page of which the pictures are left', ['text', 'all'], `${parts('related', 'Content-Type: image/png\r\n\r\nx')}--A--`],
    [
      'parts of a mail that lost its type',
      ['text'],
      `${start}\r\nThis is a message in several parts.\r\n\r\n--A\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(fakeText)}\r\n--A--\r\n`,
    ],
    [
      'messages inside messages, deeper than anybody sends them',
      ['attachment'],
      Array.from({ length: 6 }).reduce<string>((file) => `${start}Content-Type: message/rfc822\r\n\r\n${file}`, start + harmless),
    ],
    [
      'noise instead of a text',
      ['html', 'all'],
      `${start}Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${noise}`,
    ],
    ['base64 that is none', ['text', 'all'], `${start}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!\r\n`],
    ['a file cut within the headers', ['text', 'all'], start.trimEnd()],
    ['a file cut before the first part', ['text', 'all'], `${start}Content-Type: multipart/mixed; boundary=A\r\n\r\n`],
    ['a file cut behind the plain text', ['html'], parts('alternative', harmless)],
    ['a file cut within the header of the page', ['html'], `${parts('alternative', harmless)}--A\r\nContent-Type: text/html`],
    ['a page cut within its styles', ['html', 'all'], `${start}Content-Type: text/html\r\n\r\n<html><head><style>p { color: red; } .a {`],
    ['a page cut within a tag', ['html', 'all'], `${start}Content-Type: text/html\r\n\r\n<html><body><p style="colo`],
    ['a page cut within a table', ['html', 'all'], `${start}Content-Type: text/html\r\n\r\n<body><table><tr><td>\r\n`],
    ['a page cut behind its first line', ['html', 'all'], `${start}Content-Type: text/html\r\n\r\n<!DOCTYPE html>\r\n`],
    [
      'a page whose words went with its styles',
      ['html'],
      `${start}Content-Type: text/html\r\n\r\n<html><head><style>a</head><form><input></form></style><form><input name=a></form></body></html>`,
    ],
    ['a page cut within a comment', ['html', 'all'], `${start}Content-Type: text/html\r\n\r\n<!-- [if mso]><table>`],
    [
      'a page without its middle',
      ['html', 'all'],
      `${start}Content-Type: text/html\r\n\r\n<html><body><p></td></tr></table></body></html>`,
    ],
    [
      'a text that lost its delimiter and its type, and so stands where notices stand',
      ['text', 'all'],
      `${start}Content-Type: multipart/mixed; boundary=A\r\n\r\n${'Bitte bestätigen Sie Ihr Konto. '.repeat(20)}\r\n--A\r\nContent-Type: application/pdf\r\n\r\nx\r\n--A--\r\n`,
    ],
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

  it.each([
    ['a link', '', 'Content-Type: text/html\r\n\r\n<p>Guten Tag</p><a href="https://www.amazon.de/">weiter</a>'],
    ['a hidden line', '', 'Content-Type: text/html\r\n\r\n<p style="display:none">Amazon</p><p>Guten Tag</p>'],
    ['the words of a picture', '', 'Content-Type: text/html\r\n\r\n<img src="https://a.example/b.png" alt="Amazon"><p>Guten Tag</p>'],
    ['the subject', 'Subject: Amazon\r\n', 'Content-Type: text/plain\r\n\r\nGuten Tag'],
    ['the name of a file', '', 'Content-Type: application/pdf; name="Amazon-Rechnung.pdf"\r\n\r\nx'],
  ])('and is at least unclear where %s alone names Amazon', async (_name, subject, part) => {
    const from = 'From: Anna <anna@mail.example>\r\nTo: leserin@mail.example\r\nMIME-Version: 1.0\r\n';
    const sealed = 'Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx';
    const file = `${parts('mixed', part, sealed)}--A--`.replace(start, from + subject);
    expect(await verdictOn(file)).toMatchObject({ level: 'unclear', lost: expect.arrayContaining(['attachment']) });
    expect((await verdictOn(file.replace('application/ms-tnef', 'image/png'))).level).not.toBe('unclear');
  });

  it('of an alternative the text is read where the page cannot be, or shows nothing', async () => {
    const text = `Content-Type: text/plain\r\n\r\n${fakeText}`;
    const broken = `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${noise}`;
    expect(await verdictOn(`${parts('alternative', text, broken)}--A--`)).toMatchObject({ level: 'fake', lost: ['html'] });
    const blank = 'Content-Type: text/html\r\n\r\n<html><body><br></body></html>';
    expect(await verdictOn(`${parts('alternative', text, blank)}--A--`)).toMatchObject({ level: 'fake', lost: [] });
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

describe('a text that the parser reads as something else', () => {
  it('is missed: a boundary with letters that are no UTF-8', async () => {
    const file = `${start}Content-Type: multipart/mixed; boundary="A\xe4"\r\n\r\n--A\xe4\r\nContent-Type: text/plain\r\n\r\n${fakeText}\r\n--A\xe4--\r\n`;
    expect((await messageIn(file)).lost).toEqual(['text', 'all']);
  });
});

describe('a mail of more parts than any has', () => {
  it('is read up to there, and the rest is said to be lost', async () => {
    const file = `${start}Content-Type: multipart/mixed; boundary=A\r\n\r\n--A\r\n${harmless}${'--A\r\n'.repeat(5_000)}\r\n${fakeText}--A--`;
    const message = await messageIn(file);
    expect(message.lost).toEqual(['text']);
    expect(message.body.text).toContain('Amazon schreibt Ihnen');
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
    [
      'in a page without words',
      `${start}Content-Type: text/html\r\n\r\n<html><head><title></title><!-- <table> --></head><body><div><br></div></body></html>`,
    ],
    ['in a line without words', `${start}Content-Type: text/html\r\n\r\n<br>\r\n`],
    ['in a page that is cut behind its words', `${start}Content-Type: text/html\r\n\r\n<html><body><p>Guten Tag`],
    [
      'where parts in quoted-printable call themselves a page',
      `${start}Content-Type: text/html\r\n\r\n--A\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<sty=\r\nle></sty=\r\nle>Hallo`,
    ],
    [
      'where a text quotes the source of a mail',
      `${start}\r\nHello.\r\nThis is what came.\r\nRead it.\r\nBelow\r\nis\r\na copy.\r\n\r\n--A\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(fakeText)}\r\n--A--\r\n`,
    ],
    ['where a text speaks of encryption', `${start}Content-Type: text/plain\r\n\r\nBegin with -----BEGIN PGP MESSAGE-----\r\n`],
    ['in UTF-7 that is plain ASCII', `${start}Content-Type: text/plain; charset=utf-7\r\n\r\nHello\r\n`],
    ['in a text with a few wrong letters', `${start}Content-Type: text/plain; charset=shift_jis\r\n\r\nAmazon \xff and more words\r\n`],
    [
      'in parts nested deeper than anything is repaired',
      `${start}${Array.from({ length: 40 }, (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}x\r\n\r\n--b${depth}x\r\n`).join('')}${harmless}`,
    ],
    [
      'with an attachment alone',
      `${parts('mixed', 'Content-Type: application/pdf; name=a.pdf\r\n\r\nx').replace('--A', 'This is a message in several parts.\r\n--A')}--A--`,
    ],
    ['with an invitation alone', `${parts('alternative', 'Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR')}--A--`],
    ['with an attachment of any kind', `${parts('mixed', harmless, 'Content-Type: application/zip\r\n\r\nx')}--A--`],
  ])('%s', async (_name, file) => {
    expect((await messageIn(file)).lost).toEqual([]);
  });
});
