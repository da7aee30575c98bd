import { describe, expect, it } from 'vitest';
import { meantType, structured, withParameter } from '../../../../utils/core/mail/mime/content-type.ts';
import { base64, fakeHtml, fakeText, messageIn, start, verdictOn } from './saved-mail.ts';

// RFC 2045 5.2: what has no valid type is plain text. Each of these mails is a fake that must be read.

const mixed = (...parts: readonly string[]) =>
  `Content-Type: multipart/mixed; boundary=A\r\n\r\n${parts.map((part) => `--A\r\n${part}\r\n`).join('')}--A--\r\n`;
const alternative = (boundary: string) =>
  `--${boundary}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${fakeText}\r\n--${boundary}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${fakeHtml}\r\n--${boundary}--\r\n`;

describe('a text is read', () => {
  it.each([
    ['whose type is empty', `Content-Type:\r\n\r\n${fakeText}`],
    ['whose type is only blanks and a comment', `Content-Type:  (none)\r\n\r\n${fakeText}`],
    ['whose type has no subtype', `Content-Type: text\r\n\r\n${fakeText}`],
    ['whose type is a sentence', `Content-Type: plain text, unformatted\r\n\r\n${fakeText}`],
    ['whose type is misspelt', `Content-Type: tixt/html; charset=utf-8\r\n\r\n${fakeHtml}`],
    ['whose type is unknown', `Content-Type: text/x-letter\r\n\r\n${fakeText}`],
    ['that is a page under another name', `Content-Type: application/xhtml+xml\r\n\r\n${fakeHtml}`],
    ['that is a page without a valid type', `Content-Type: html\r\n\r\n${fakeHtml}`],
    ['whose charset stands behind no semicolon', `Content-Type: text/html charset=utf-8\r\n\r\n${fakeHtml}`],
    ['whose second type is the valid one', `Content-Type: ;\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${fakeHtml}`],
    [
      'whose second boundary is the used one',
      `Content-Type: multipart/mixed; boundary=A\r\nContent-Type: multipart/alternative; boundary=B\r\n\r\n${alternative('B')}`,
    ],
    [
      'whose first boundary is the used one',
      `Content-Type: multipart/alternative; boundary=A\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n${alternative('A')}`,
    ],
    [
      'whose text type stands before the used boundary',
      `Content-Type: text/plain\r\nContent-Type: multipart/alternative; boundary=B\r\n\r\n${alternative('B')}`,
    ],
    ['whose boundary stands behind no semicolon', `Content-Type: multipart/alternative boundary="=_B 1"\r\n\r\n${alternative('=_B 1')}`],
    ['whose boundary is missing', `Content-Type: multipart/alternative\r\n\r\n${alternative('B')}`],
    ['whose boundary is missing, as are its parts', `Content-Type: multipart/alternative\r\n\r\n${fakeText}`],
    ['whose boundary never comes', `Content-Type: multipart/mixed; boundary=A\r\n\r\n${fakeText}`],
    ['whose boundary is another', `Content-Type: multipart/mixed; boundary=A\r\n\r\n${alternative('B')}`],
    [
      'whose inner boundary never comes',
      `Content-Type: multipart/mixed; boundary=A\r\n\r\n--A\r\nContent-Type: multipart/alternative; boundary=B\r\n\r\n${fakeText}\r\n--A--\r\n`,
    ],
    ['whose part has no header', `Content-Type: multipart/mixed; boundary=A\r\n\r\n--A\r\n${fakeText}\r\n--A--\r\n`],
    ['whose mail has no empty line', fakeText.replaceAll('\r\n\r\n', '\r\n')],
    [
      'whose boundary stands behind a comment',
      `Content-Type: multipart/mixed (a; b) ; (c (d)) boundary="B" (e)\r\n\r\n${alternative('B')}`,
    ],
    [
      'whose boundary is written in sections',
      `Content-Type: multipart/alternative; boundary*0="=_B";\r\n boundary*1="_1"\r\n\r\n${alternative('=_B_1')}`,
    ],
    ['whose boundary ends with a blank that is gone', `Content-Type: multipart/alternative; boundary="B "\r\n\r\n${alternative('B')}`],
    ['whose boundary has quotation marks', `Content-Type: multipart/alternative; boundary="a\\"b"\r\n\r\n${alternative('a"b')}`],
    ['whose boundary has parentheses', `Content-Type: multipart/alternative; boundary="=_(a;b)"\r\n\r\n${alternative('=_(a;b)')}`],
    ['whose closing line is all there is', `Content-Type: multipart/mixed; boundary=A\r\n\r\n--A--\r\n${fakeText}`],
    [
      'that is an unknown kind beside a known one',
      mixed('Content-Type: text/plain\r\n\r\nGuten Tag', `Content-Type: text/x-letter\r\n\r\n${fakeText}`),
    ],
    [
      'that is an unknown kind alone in an alternative',
      mixed(`Content-Type: multipart/alternative; boundary=B\r\n\r\n--B\r\nContent-Type: text/enriched\r\n\r\n${fakeText}\r\n--B--`),
    ],
    ['that calls itself a file', `Content-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\n${fakeText}`],
    ['in base64 under no type', `Content-Type: text\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(fakeText)}`],
  ])('%s', async (_name, rest) => {
    expect((await messageIn(start + rest)).body.text).toContain('Geben Sie Ihr Passwort ein');
    expect(await verdictOn(start + rest)).toMatchObject({ level: 'fake', lost: [] });
  });
});

describe('a part is read as what it is', () => {
  it('by the boundary that is used, if none is named', async () => {
    for (const type of ['multipart/mixed', 'multipart/mixed; boundary=A']) {
      const part = `--=_x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(fakeHtml)}\r\n--=_x--\r\n`;
      const { body } = await messageIn(`${start}Content-Type: ${type}\r\n\r\nIn mehreren Teilen.\r\n\r\n${part}`);
      expect(body.links.map(({ text }) => text)).toEqual(['Weiter']);
      expect(body.text).not.toContain('In mehreren Teilen');
    }
  });

  it('from its first line on, if it has no header', async () => {
    const { text } = (await messageIn(`${start}Content-Type: multipart/mixed; boundary=A\r\n\r\n--A\r\n${fakeText}\r\n--A--\r\n`)).body;
    expect(text).toContain('Guten Tag');
  });
});

describe('what is well-formed stays as it is', () => {
  it.each([
    ['a calendar', 'Content-Type: text/calendar; charset=utf-8', 'BEGIN:VCALENDAR'],
    ['of a misspelt type', 'Content-Type: aplication/pdf; name=a.pdf', '%PDF'],
    ['attached under a made-up type', 'Content-Type: file/data\r\nContent-Disposition: attachment', 'data'],
    ['of a private type', 'Content-Type: x-world/x-vrml', '#VRML'],
    ['a list of values', 'Content-Type: text/csv', 'a,b'],
    ['a picture', 'Content-Type: image/png\r\nContent-Transfer-Encoding: base64', 'iVBORw0KGgo='],
  ])('%s is a file', async (_name, fields, body) => {
    const message = await messageIn(`${start}${fields}\r\n\r\n${body}\r\n`);
    expect(message.body.text.trim()).toBe('');
    expect(message.attachments).toHaveLength(1);
  });

  it.each([
    ['with the name of a file', 'text/x-diff; name=a.patch', ''],
    ['attached', 'text/x-diff', 'Content-Disposition: attachment\r\n'],
    ['of a mail that was not delivered', 'text/rfc822-headers', ''],
  ])('an unknown kind of text is a file, %s', async (_name, type, field) => {
    const mail = mixed('Content-Type: text/plain\r\n\r\nBrief', `Content-Type: ${type}\r\n${field}\r\nBeilage`);
    const message = await messageIn(start + mail);
    expect(message.body.text.trim()).toBe('Brief');
    expect(message.attachments).toHaveLength(1);
  });

  it('of an alternative the known kind counts', async () => {
    const parts = ['text/plain', 'text/x-amp-html'].map((type) => `--B\r\nContent-Type: ${type}\r\n\r\n${type}\r\n`).join('');
    const mail = `${start}Content-Type: multipart/alternative; boundary=B\r\n\r\n${parts}--B--\r\n`;
    expect((await messageIn(mail)).body.text.trim()).toBe('text/plain');
  });

  it('of two texts without a boundary the first type counts', async () => {
    const message = await messageIn(`${start}Content-Type: text/plain\r\nContent-Type: text/html\r\n\r\n<b>fett</b>`);
    expect(message.body.text.trim()).toBe('<b>fett</b>');
  });

  it('a page of source code in a text is no page', async () => {
    expect((await messageIn(`${start}Content-Type: text/plain\r\n\r\n<html><p>a</p></html>`)).body.text).toContain('<p>');
  });

  it('a text attached to a mail is a file', async () => {
    const part = (fields: string, body: string) => `--A\r\nContent-Type: text/plain\r\n${fields}\r\n${body}\r\n`;
    const mail = `${start}Content-Type: multipart/mixed; boundary=A\r\n\r\n${part('', 'Brief')}${part('Content-Disposition: attachment; filename=b.txt\r\n', 'Beilage')}--A--\r\n`;
    const message = await messageIn(mail);
    expect(message.body.text.trim()).toBe('Brief');
    expect(message.attachments).toEqual([{ name: 'b.txt', type: 'text/plain' }]);
  });

  it('a line of dashes in a text begins no part', async () => {
    const text = 'Erstens\r\n--A\r\nzweitens\r\n-- \r\nAnna\r\n';
    expect((await messageIn(`${start}Content-Type: multipart/mixed\r\n\r\n${text}`)).body.text).toContain('Erstens\n--A\nzweitens');
  });
});

describe('structured fields', () => {
  it.each([
    ['Text/HTML; Charset="UTF-8"; x', 'text/html', { charset: 'UTF-8' }],
    ['a/b; boundary="x;y=\\"z"; boundary=c', 'a/b', { boundary: 'x;y="z' }],
    ['a/b; name=c (comment)', 'a/b', { name: 'c' }],
    ['a/b; x*0="c d"; x*1*=e; x*3=f; y*1=g', 'a/b', { x: 'c de', 'x*0': 'c d', 'x*1*': 'e', 'x*3': 'f', 'y*1': 'g' }],
    ['(a) a/b (c; (d) \\) e); f="(g)"; h=i(1).pdf', 'a/b', { f: '(g)', h: 'i' }],
    ['a/b; c=d (e', 'a/b', { c: 'd' }],
    ['', '', {}],
  ])('%s', (field, value, parameters) => {
    const read = structured(field);
    expect({ value: read.value, parameters: Object.fromEntries(read.parameters) }).toEqual({ value, parameters });
  });

  it.each([
    ['text/html; charset=x', 'text/html; charset=x'],
    ['text/html charset=x', 'text/html; charset=x'],
    ['text/plain (a letter); charset=x', 'text/plain; charset=x'],
    ['(a letter) text/plain', 'text/plain'],
    ['text', null],
    ['/html', null],
    ['text/', null],
    ['"text/html"', null],
  ])('%s means %s', (field, meant) => {
    expect(meantType(field)).toBe(meant);
  });

  it('sets one parameter and keeps the others', () => {
    expect(withParameter('text/html; CHARSET="x;y"; format=flowed', 'charset', 'utf-8')).toBe('text/html; format=flowed; charset=utf-8');
  });
});
