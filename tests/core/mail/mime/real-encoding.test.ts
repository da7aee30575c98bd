import { describe, expect, it } from 'vitest';
import { base64, fakeHtml, fakeText, messageIn, start, utf8, verdictOn } from './saved-mail.ts';

// RFC 2045 6.1: a Content-Transfer-Encoding says what was done to a body. One that says something else, or nothing, undoes nothing.

const lines = (text: string, width = 76) => text.replaceAll(new RegExp(`(.{${width}})`, 'g'), '$1\r\n');
const mail = (type: string, encoding: string, body: string) =>
  `${start}Content-Type: ${type}\r\n${encoding ? `Content-Transfer-Encoding: ${encoding}\r\n` : ''}\r\n${body}\r\n`;
const quoted = fakeHtml.replaceAll('=', '=3D').replaceAll(/(.{70})/g, '$1=\r\n');

describe('a body is read as what it is', () => {
  it.each([
    ['base64 without a label', mail('text/plain', '', lines(base64(fakeText)))],
    ['base64 in one line', mail('text/plain', '7bit', base64(fakeText))],
    ['base64 under another label', mail('text/html', 'quoted-printable', lines(base64(fakeHtml)))],
    ['base64 under a made-up label', mail('text/html', 'x-token', lines(base64(fakeHtml), 60))],
    ['base64 in UTF-16', mail('text/html; charset=utf-16le', '', lines(base64(fakeHtml.replaceAll(/./g, '$&\0'))))],
    ['words that call themselves base64', mail('text/plain', 'base64', fakeText)],
    ['words that begin with one that could be', mail('text/plain', 'base64', `Hallo\r\n${fakeText}`)],
    ['a page that calls itself base64', mail('text/html', 'base64', fakeHtml)],
    ['quoted-printable without a label', mail('text/html', '', quoted)],
    ['quoted-printable that calls itself base64', mail('text/html', 'base64', quoted)],
    ['quoted-printable by another name', mail('text/html', 'quotedprintable', quoted)],
    [
      'base64 in a part',
      mail('multipart/mixed; boundary=A', '', `--A\r\nContent-Type: text/html\r\n\r\n${lines(base64(fakeHtml))}\r\n--A--`),
    ],
    ['a part without any field', mail('multipart/mixed; boundary=A', '', `--A\r\n\r\n${lines(base64(fakeText))}\r\n--A--`)],
  ])('%s', async (_name, file) => {
    const { body } = await messageIn(file);
    expect(body.text).toContain('Geben Sie Ihr Passwort ein');
    expect(body.links.map(({ href }) => href)).toEqual(['https://konto-pruefung.example/anmelden']);
    expect(await verdictOn(file)).toMatchObject({ level: 'fake', lost: [] });
  });

  it('a letter in quoted-printable without a label', async () => {
    const words = 'Gr=C3=BC=C3=9Fe aus K=C3=B6ln';
    expect((await messageIn(mail('text/plain', '', words))).body.text.trim()).toBe('Grüße aus Köln');
  });

  it.each([
    ['its length and its last line', lines(base64(`${'Guten Tag. '.repeat(12)}!`), 72)],
    ['a footer of a list behind it', `${lines(base64('Guten Tag. '.repeat(12)))}\r\n\r\n_____\r\nAbmelden: liste@mail.example\r\n`],
    ['blanks in it', base64('Guten Tag. '.repeat(12)).replaceAll(/(.{4})/g, '$1  ')],
    ['a wrong letter in it', `${base64('Guten Tag.')}!`],
  ])('base64 with %s', async (_name, body) => {
    expect((await messageIn(mail('text/plain', 'base64', body))).body.text).toContain('Guten Tag.');
  });
});

describe('what could be either stays what its label says', () => {
  it.each([
    ['a key', 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZn'.repeat(3).replaceAll(/[B-Q]/g, 'x')],
    ['a word of base64', base64('Hallo Welt')],
    ['a signature of PGP', `-----BEGIN PGP SIGNATURE-----\r\n\r\n${lines(base64('x'.repeat(90)), 64)}\r\n-----END PGP SIGNATURE-----`],
    ['a page that is long in one word', 'a'.repeat(400)],
    ['an address with a question', 'Mehr: https://a.example/?id=12&x=3D'],
    ['a line of equals signs', 'Titel\r\n=====\r\nText\r\n=====\r\n'],
    ['source code', 'if (a == 12) b = 13;\r\nc =\r\n  d;\r\ne =\r\n  f;'],
  ])('%s', async (_name, body) => {
    const { text } = (await messageIn(mail('text/plain', '7bit', body))).body;
    expect(text.replaceAll(/\s+/g, ' ').trim()).toBe(body.replaceAll(/\s+/g, ' ').trim());
  });

  it('quoted-printable in part stays, and is said', async () => {
    const half = quoted.replace('</body>', '=3C!-- =3D =3D =3D =3D =3D =3D =3D =3D =3D =3D =3D a=b</body>');
    const message = await messageIn(mail('text/html', '8bit', half));
    expect(message.lost).toEqual(['html']);
    expect(message.body.text).toContain('=3C!--');
  });

  it('a file is no text', async () => {
    const pdf = `--A\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n${base64(utf8(fakeText))}\r\n--A--`;
    expect((await messageIn(mail('multipart/mixed; boundary=A', '', pdf))).body.text.trim()).toBe('');
  });
});
