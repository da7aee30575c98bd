import { describe, expect, it } from 'vitest';
import { base64, fakeHtml, fakeText, messageIn, start, verdictOn } from './saved-mail.ts';

const outer = 'From: Anna Beispiel <anna@mail.example>\r\nTo: leserin@mail.example\r\nSubject: Schau mal\r\nMIME-Version: 1.0\r\n';
const note = 'Content-Type: text/plain\r\n\r\nIst das echt?\r\n';
const inner = `From: Amazon <post@konto-pruefung.example>\r\nTo: anna@mail.example\r\nSubject: Ihr Konto\r\nContent-Type: text/plain\r\n\r\n${fakeText}`;

function mixed(parts: readonly string[], type = 'mixed', head = outer): string {
  return `${head}Content-Type: multipart/${type}; boundary=A\r\n\r\n${parts.map((part) => `--A\r\n${part}\r\n`).join('')}--A--\r\n`;
}

describe('a message inside a mail is read', () => {
  it.each([
    ['attached', mixed([note, `Content-Type: message/rfc822; name="a.eml"\r\nContent-Disposition: attachment\r\n\r\n${inner}`])],
    ['shown with it', mixed([note, `Content-Type: message/rfc822\r\n\r\n${inner}`])],
    ['alone', `${outer}Content-Type: message/rfc822\r\n\r\n${inner}`],
    ['in base64', mixed([note, `Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(inner)}`])],
    ['with faults of its own', mixed([note, `Content-Type: message/rfc822\r\n\r\n${inner.replace('text/plain', 'text')}`])],
    [
      'two deep',
      mixed([
        note,
        `Content-Type: message/rfc822\r\n\r\n${mixed([`Content-Type: message/rfc822\r\n\r\n${inner}`])
          .replaceAll('=A', '=C')
          .replaceAll('--A', '--C')}`,
      ]),
    ],
  ])('%s, as passed on', async (_name, file) => {
    const message = await messageIn(file);
    expect(message.from.address).toBe('anna@mail.example');
    expect(message.body.text).toContain('Geben Sie Ihr Passwort ein');
    expect(message.body.links.map(({ href }) => href)).toEqual(['https://konto-pruefung.example/anmelden']);
    expect(await verdictOn(file)).toMatchObject({ level: 'fake', lost: [] });
  });

  it.each([
    ['that a program knew by its name only', `Content-Type: application/octet-stream; name="Ihr Konto.eml"\r\n\r\n${inner}`],
    [
      'that is a file in base64',
      `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="a.EML"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(inner)}`,
    ],
    ['that calls itself base64 and is not', `Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n${inner}`],
    ['that is base64 and does not say so', `Content-Type: message/rfc822\r\n\r\n${base64(inner)}`],
    ['of RFC 6532', `Content-Type: message/global\r\n\r\n${inner}`],
  ])('%s', async (_name, part) => {
    expect(await verdictOn(mixed([note, part]))).toMatchObject({ level: 'fake', lost: [] });
  });

  it('in a digest without the empty line before it, with its sender', async () => {
    const { text } = (await messageIn(mixed([inner, inner.replace('Amazon <', 'Bert <')], 'digest'))).body;
    expect(text.match(/From: [^\n]+/g)).toEqual(['From: Amazon <post@konto-pruefung.example>', 'From: Bert <post@konto-pruefung.example>']);
    expect(text.match(/Passwort/g)).toHaveLength(2);
  });

  it('in a digest, each with its sender above it', async () => {
    const other = inner.replace('Amazon <post@konto-pruefung.example>', 'Bert <bert@mail.example>');
    const { text } = (await messageIn(mixed([`\r\n${inner}`, `\r\n${other}`], 'digest'))).body;
    expect(text.match(/From: [^\n]+/g)).toEqual(['From: Amazon <post@konto-pruefung.example>', 'From: Bert <bert@mail.example>']);
    expect(text).not.toContain('Forwarded message');
  });

  it('with what it carries', async () => {
    const file = mixed([
      note,
      `Content-Type: message/rfc822\r\n\r\n${mixed(['Content-Type: application/pdf; name=b.pdf\r\n\r\nx']).replaceAll('=A', '=C').replaceAll('--A', '--C')}`,
    ]);
    expect((await messageIn(file)).attachments.map(({ type, name }) => name || type)).toEqual(['message/rfc822', 'b.pdf']);
  });
});

describe('what is inside a mail stays a file', () => {
  it('in a notice of delivery, where it is evidence', async () => {
    const notice = mixed(
      [note, 'Content-Type: message/delivery-status\r\n\r\nAction: failed\r\n', `Content-Type: message/rfc822\r\n\r\n${inner}`],
      'report; report-type=delivery-status',
      start,
    );
    expect((await messageIn(notice)).body.text.trim()).toBe('Ist das echt?');
  });

  it.each([
    ['a text', fakeText],
    ['a text with a colon', `Hinweis: gesperrt\r\n\r\n${fakeText}`],
    ['a page', fakeHtml],
    ['parts with a colon in their boundary', `--A:1\r\nContent-Type: text/plain\r\n\r\n${fakeText}\r\n--A:1--`],
  ])('but %s that calls itself a message is a text', async (_name, body) => {
    for (const file of [
      `${start}Content-Type: message/rfc822\r\n\r\n${body}`,
      mixed([note, `Content-Type: message/rfc822\r\n\r\n${body}`], 'mixed', start),
    ]) {
      const message = await messageIn(file);
      expect(message.body.text).not.toContain('From: <>');
      expect(await verdictOn(file)).toMatchObject({ level: 'fake', lost: [] });
    }
  });

  it('if it is no message', async () => {
    for (const part of [
      'application/octet-stream; name=a.eml\r\n\r\nFrom: Amazon',
      `application/octet-stream; name=a.txt\r\n\r\n${inner}`,
    ]) {
      const message = await messageIn(mixed([note, `Content-Type: ${part}`]));
      expect(message.body.text.trim()).toBe('Ist das echt?');
    }
  });

  it('beyond a depth that people reach', async () => {
    let file = inner;
    for (let depth = 0; depth < 9; depth++) file = `${outer}Content-Type: message/rfc822\r\n\r\n${file}`;
    expect((await messageIn(file)).body.text).not.toContain('Passwort');
  });
});
