import { describe, expect, it } from 'vitest';
import { shiftedText } from '../../../../utils/core/mail/mime/shifted-charsets.ts';
import { base64, bytesOf, messageIn, start, verdictOn } from './saved-mail.ts';

describe('charsets of seven bits that shift', () => {
  it.each([
    ['UTF-7', 'utf-7', 'Ihr Konto f+APw-r Sie', 'Ihr Konto für Sie'],
    ['UTF-7 without the closing dash', 'UTF-7', 'gesch+AOQ ftlich 5 +AK0', 'gesch\u00e4 ftlich 5 \u00ad'],
    ['UTF-7 under its old name', '"unicode-1-1-utf-7"', '+MKIwnjC+MPM-', 'ア゛ゾン'.replace('゛', '\u309e')],
    ['a plus sign of UTF-7', 'utf-7', '1 +- 1', '1 + 1'],
    ['a plus sign that is no shift', 'utf-7', '5+3=8, C++', '5+3=8, C++'],
    ['HZ', 'hz-gb-2312', 'Amazon ~{<:Ky2;~} ~~', 'Amazon 己所不 ~'],
    ['HZ over two lines', 'HZ', 'a~\r\nb ~{<:Ky\n<', 'ab 己所\n<'],
    ['Korean', 'iso-2022-kr', '\x1b$)CAmazon \x0eGQ1[\x0f!', 'Amazon 한글!'],
    ['Korean to the end of the line', 'ISO-2022-KR', '\x1b$)C\x0eGQ1[\nGQ', '한글\nGQ'],
  ])('%s', (_name, label, bytes, text) => {
    expect(shiftedText(bytesOf(bytes), label)).toBe(text);
  });

  it.each([
    ['another label', 'utf-8', 'f+APw-r'],
    ['no label', undefined, 'f+APw-r'],
    ['eight bits, so that the label lies', 'utf-7', 'f\xfcr'],
  ])('not with %s', (_name, label, bytes) => {
    expect(shiftedText(bytesOf(bytes), label)).toBeNull();
  });

  const words =
    'Guten Tag,\r\n\r\nIhr Amazon-Konto wird gesperrt +ACE- Geben Sie Ihr Passwort ein: https://konto-pruefung.example/anmelden\r\n';

  it.each([
    ['as it is', '', words],
    ['in base64', 'Content-Transfer-Encoding: base64\r\n', base64(words)],
    ['in quoted-printable', 'Content-Transfer-Encoding: quoted-printable\r\n', words.replace('gesperrt', 'gesp=\r\nerrt')],
  ])('are read in a mail, %s', async (_name, field, body) => {
    const mail = `${start}Content-Type: text/plain; charset=utf-7\r\n${field}\r\n${body}`;
    expect((await messageIn(mail)).body.text).toContain('Konto wird gesperrt ! Geben');
    expect(await verdictOn(mail)).toMatchObject({ level: 'fake', lost: [] });
  });

  it('hide nothing that is seen where nobody decodes them', async () => {
    const html = '<p>one</p>+ADwAIQAtAC0-<p>two</p>';
    const { text } = (await messageIn(`${start}Content-Type: text/html; charset=utf-7\r\n\r\n${html}`)).body;
    expect(text).toContain('two');
  });

  it('are read in headers', async () => {
    const mail = 'From: =?utf-7?Q?Herr_M+APw-ller?= <a@b.example>\r\nSubject: =?hz-gb-2312?B?fns8Okt5fn0=?=\r\n\r\nx';
    expect(await messageIn(mail)).toMatchObject({ subject: '己所', from: { name: 'Herr Müller' } });
  });

  it('begin no part of their own', async () => {
    const part = '+AC0ALQ-A\r\nContent-Type: text/plain\r\n\r\nx';
    const mail = `${start}Content-Type: multipart/mixed; boundary=A\r\n\r\n--A\r\nContent-Type: text/plain; charset=utf-7\r\n\r\n${part}\r\n--A--\r\n`;
    expect((await messageIn(mail)).body.text).toContain('--A\nContent-Type: text/plain');
  });
});
