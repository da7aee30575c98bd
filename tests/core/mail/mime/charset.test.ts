import { describe, expect, it } from 'vitest';
import { charsetOf, isUnreadable, knownCharset } from '../../../../utils/core/mail/mime/charset.ts';
import { base64, bytesOf, messageIn, start, utf8 } from './saved-mail.ts';

const iso2022 = '\x1b$B%"%^%>%s\x1b(B';
const sjis = '\x83A\x83}\x83]\x83\x93';
const eucJp = '\xa5\xa2\xa5\xde\xa5\xbe\xa5\xf3';
const gbk = '\xc4\xe3\xba\xc3\xa3\xac\xca\xc0\xbd\xe7';

describe('the charset of a text', () => {
  it.each([
    ['UTF-8 that calls itself ASCII', utf8('Bestätigung'), 'us-ascii', 'Bestätigung'],
    ['UTF-8 that calls itself Latin 1', utf8('Bestätigung'), 'iso-8859-1', 'Bestätigung'],
    ['UTF-8 that calls itself Shift JIS', utf8('アマゾン'), 'shift_jis', 'アマゾン'],
    ['UTF-8 under a label of RFC 1428', utf8('アマゾン'), 'unknown-8bit', 'アマゾン'],
    ['UTF-8 under a made-up label', utf8('Konto für Sie'), 'x-klingon', 'Konto für Sie'],
    ['UTF-8 in quotes of its own', utf8('für'), "'utf-8'", 'für'],
    ['UTF-8 with an underscore', utf8('für'), 'utf_8', 'für'],
    ['UTF-8 cut within a letter', utf8('für ä').slice(0, -1), 'us-ascii', 'für �'],
    ['symbols of UTF-8 without a label', utf8('5 € ©'), undefined, '5 € ©'],
    ['symbols of UTF-8 that call themselves ASCII', utf8('©'), 'us-ascii', '©'],
    ['one wrong byte in UTF-8', `${utf8('für Sie über')}\xff`, 'utf-8', 'für Sie über�'],
    ['Windows without a label', 'f\xfcr \x80 5', undefined, 'für € 5'],
    ['Windows that calls itself ASCII', 'f\xfcr', 'us-ascii', 'für'],
    ['Windows that calls itself UTF-8', 'f\xfcr', 'utf-8', 'für'],
    ['Windows that calls itself Latin 1', '\x84f\xfcr\x93', 'iso-8859-1', '„für“'],
    ['ISO-2022-JP of Microsoft', iso2022, 'iso-2022-jp-ms', 'アマゾン'],
    ['ISO-2022-JP by its number', iso2022, 'cp50221', 'アマゾン'],
    ['ISO-2022-JP that calls itself ASCII', iso2022, 'us-ascii', 'アマゾン'],
    ['ISO-2022-JP without a label', iso2022, undefined, 'アマゾン'],
    ['Shift JIS by its number', sjis, 'cp932', 'アマゾン'],
    ['Shift JIS in a page that says so', `<meta charset="Shift_JIS">${sjis}`, undefined, '<meta charset="Shift_JIS">アマゾン'],
    [
      'a page that says so in the old way',
      `<meta http-equiv=x content="text/html; charset=euc-jp">${eucJp}`,
      'unknown-8bit',
      '<meta http-equiv=x content="text/html; charset=euc-jp">アマゾン',
    ],
    ['Chinese by its number', gbk, 'cp936', '你好，世界'],
    ['UTF-16 that calls itself Latin 1', '\xff\xfef\0\xfc\0r\0', 'iso-8859-1', 'für'],
    ['UTF-16 without a mark or a label', '<\0p\0>\0f\0\xfc\0r\0<\0/\0p\0>\0', undefined, '<p>für</p>'],
    ['the same, big end first', '\0<\0p\0>\0f\0\xfc\0r\0<\0/\0p\0>', 'us-ascii', '<p>für</p>'],
    ['UTF-16 in words of Japanese, labelled', '\xa2\x30\xde\x30\xbe\x30\xf3\x30\x0a\x00', 'utf-16le', 'アマゾン\n'],
  ])('%s', (_name, bytes, label, text) => {
    expect(new TextDecoder(charsetOf(bytesOf(bytes), label)).decode(bytesOf(bytes))).toBe(text);
  });

  it.each([
    ['a label that is right', 'f\xfcr', 'windows-1252', 'windows-1252'],
    ['Greek', '\xe1\xe2\xe3', 'iso-8859-7', 'iso-8859-7'],
    ['Shift JIS', sjis, 'Shift_JIS', 'shift_jis'],
    ['Chinese that could be two letters of UTF-8', '\xc4\xa3\xca\xbd', 'gb2312', 'gbk'],
    ['a Latin letter before a symbol, labelled', '\xc2\xa9', 'iso-8859-1', 'windows-1252'],
    ['ASCII under a label', 'plain', 'iso-8859-15', 'iso-8859-15'],
    ['ASCII without one', 'plain', undefined, 'utf-8'],
    ['a page whose label is right and whose meta lies', '<meta charset=shift_jis>f\xfcr', 'iso-8859-1', 'windows-1252'],
    ['a text with a few zeros', 'plain\0text\0and more of it', 'us-ascii', 'windows-1252'],
    ['an escape of a terminal', '\x1b[31mrot', 'us-ascii', 'windows-1252'],
  ])('%s stays', (_name, bytes, label, charset) => {
    expect(charsetOf(bytesOf(bytes), label)).toBe(charset);
  });

  it('is found for every transfer encoding and for each part', async () => {
    const text = `Konto ${utf8('für')} Sie`;
    const quoted = text.replaceAll(/[\x80-\xff]/g, (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase()}`);
    for (const [encoding, body] of [
      ['8bit', text],
      ['base64', base64(text)],
      ['quoted-printable', quoted],
    ]) {
      const fields = `Content-Type: text/plain; charset=us-ascii\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
      expect((await messageIn(start + fields)).body.text.trim()).toBe('Konto für Sie');
      const parts = `Content-Type: multipart/mixed; boundary=A\r\n\r\n--A\r\n${fields}--A\r\nContent-Type: text/plain\r\n\r\n\xfcber\r\n--A--\r\n`;
      expect((await messageIn(start + parts)).body.text.replaceAll(/\s+/g, ' ').trim()).toBe('Konto für Sie über');
    }
  });

  it('is found for headers in eight bits', async () => {
    const fields = (name: string) =>
      `From: ${name} <a@b.example>\r\nTo: c@d.example\r\nSubject: ${name}\r\nContent-Type: text/plain; charset=shift_jis\r\n\r\n${sjis}`;
    expect(await messageIn(fields(sjis))).toMatchObject({ subject: 'アマゾン', from: { name: 'アマゾン' } });
    expect(await messageIn(fields(utf8('Größe ®')))).toMatchObject({ subject: 'Größe ®', from: { name: 'Größe ®' } });
    expect(await messageIn(fields(utf8('®')))).toMatchObject({ subject: '®' });
  });

  it('keeps the other parameters of a type', async () => {
    const body = `${utf8('für ')}\r\nSie\r\n`;
    expect((await messageIn(`${start}Content-Type: text/plain; charset=us-ascii; format=flowed\r\n\r\n${body}`)).body.text.trim()).toBe(
      'für Sie',
    );
  });
});

describe('labels', () => {
  it.each([
    ['"utf-8"', 'utf-8'],
    ['UTF8', 'utf-8'],
    ['utf-8*en', 'utf-8'],
    ['latin9', 'iso-8859-15'],
    ['windows_1251', 'windows-1251'],
    ['cp949', 'euc-kr'],
    ['ms950', 'big5'],
    ['x-user-defined', null],
    ['iso-2022-kr', null],
    ['', null],
    [undefined, null],
  ])('%s is %s', (label, name) => {
    expect(knownCharset(label)).toBe(name);
  });

  it('that nothing reads are known', () => {
    expect(['"iso-2022-cn"', 'ISO-2022-CN-EXT', 'utf-8', 'iso-2022-jp', undefined].map(isUnreadable)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
