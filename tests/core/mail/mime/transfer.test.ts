import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../../utils/core/mail/mime/base64.ts';
import { fromQuotedPrintable, softBreakEdits, transferEncoding } from '../../../../utils/core/mail/mime/transfer.ts';
import { base64, bytesOf, messageIn, start, verdictOn } from './saved-mail.ts';

const quoted = (body: string) =>
  `${start}Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}\r\n`;
const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);

describe('blanks behind a soft line break', () => {
  const body = (end: string) =>
    `<p>Ihr Amazon-Konto wird ge=${end}sperrt. Geben Sie Ihr Pass=${end}wort ein.</p><a href=3D"https://konto-pruefung.ex=${end}ample/a">Weiter</a>`;

  it.each([
    ['one blank', ' \r\n'],
    ['several, and tabs', ' \t  \r\n'],
    ['before a bare line feed', '  \n'],
  ])('%s', async (_name, end) => {
    const message = await messageIn(quoted(body(end)));
    expect(words(message.body.text)).toBe('Ihr Amazon-Konto wird gesperrt. Geben Sie Ihr Passwort ein. Weiter');
    expect(message.body.links.map(({ href }) => href)).toEqual(['https://konto-pruefung.example/a']);
    expect(await verdictOn(quoted(body(end)))).toEqual(await verdictOn(quoted(body('\r\n'))));
  });

  it.each([
    ['a blank that is content', 'a=20\r\nb', 'a b'],
    ['an equals sign that is content', '1 +=3D 2 \r\nb', '1 += 2 b'],
    ['an equals sign before a word', 'a = b=\r\nc', 'a = bc'],
  ])('%s stays', async (_name, text, shown) => {
    expect(words((await messageIn(quoted(text))).body.text)).toBe(shown);
    expect(softBreakEdits(bytesOf(text), 0, text.length)).toEqual([]);
  });

  it('in a text that is not quoted-printable stay', async () => {
    expect((await messageIn(`${start}Content-Type: text/plain\r\n\r\na = \r\nb`)).body.text).toContain('a = \nb');
  });
});

describe('transfer encodings', () => {
  it.each([
    ['BASE64', 'base64'],
    ['"quoted-printable" (why)', 'quoted-printable'],
    ['(base64) 7bit', '8bit'],
    ['', '8bit'],
  ])('%s', (field, encoding) => {
    expect(transferEncoding(field)).toBe(encoding);
  });

  it('base64 of any length, in lines, with junk and padding in between', () => {
    for (let length = 0; length < 20; length++) {
      const text = 'abcdefghijklmnopqrst'.slice(0, length);
      expect(latin(fromBase64(bytesOf(base64(text))))).toBe(text);
      expect(toBase64(bytesOf(text))).toBe(base64(text));
      expect(toBase64(bytesOf(text), 8).replaceAll('\r\n', '')).toBe(base64(text));
      expect(latin(fromBase64(bytesOf(`${base64(text)}\r\n!${base64('xyz')}`)))).toBe(`${text}xyz`);
    }
  });

  it('quoted-printable with what is no code', () => {
    expect(latin(fromQuotedPrintable(bytesOf('=41=6a=zz=4 =\r\nb=')))).toBe('Aj=zz=4 b=');
  });
});
