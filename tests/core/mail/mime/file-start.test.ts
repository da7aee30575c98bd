import { describe, expect, it } from 'vitest';
import { fromFirstField } from '../../../../utils/core/mail/mime/file-start.ts';
import { bytesOf, messageIn, utf8, verdictOn } from './saved-mail.ts';

const proven = [
  'From: "Amazon.de" <versand@amazon.de>',
  'To: leserin@mail.example',
  'Subject: Ihre Amazon.de Bestellung',
  'Authentication-Results: mx.example.net; dkim=pass header.d=amazon.de; dmarc=pass header.from=amazon.de',
  'Content-Type: text/plain; charset=utf-8',
  '',
  utf8('Guten Tag, Ihre Bestellung für morgen ist unterwegs.'),
  '',
].join('\r\n');
const mark = '\xef\xbb\xbf';

function utf16(text: string, big: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8])));
}

describe('a mail is read from its first field on', () => {
  it.each<[string, string | Uint8Array]>([
    ['after a byte order mark', mark + proven],
    ['after empty lines', `\r\n \t\r\n\n${proven}`],
    ['after the line of a mailbox', `From versand@amazon.de Mon Nov 23 10:00:00 2026\r\n${proven}`],
    ['after that line, quoted', `>From versand@amazon.de Mon Nov 23 10:00:00 2026\n${proven}`],
    ['after all of these', `${mark}\r\nFrom - Mon Nov 23 10:00:00 2026\r\n\r\n${proven}`],
    ['in lines of line feeds', proven.replaceAll('\r', '')],
    ['in lines of carriage returns', proven.replaceAll('\n', '')],
    ['in lines of carriage returns, after an empty one', `\r${mark}${proven.replaceAll('\n', '')}`],
    [
      'in lines of carriage returns, with line feeds in its text',
      proven.replaceAll('\n', '').replace('. \r', '.\r').concat('\nund\nmehr\n'),
    ],
    ['in lines of carriage returns, with one line of a gateway', proven.replaceAll('\n', '').replace('Subject:', 'X-Gate: 1\r\nSubject:')],
    ['after a mark of UTF-16 that is wrong', `\xff\xfe${proven}`],
    ['in UTF-16 without a mark', utf16(proven.replace(utf8('für'), 'für'), false).subarray(2)],
    ['in UTF-16 without a mark, big end first', utf16(proven.replace(utf8('für'), 'für'), true).subarray(2)],
    ['in UTF-16, small end first', utf16(proven.replace(utf8('für'), 'für'), false)],
    ['in UTF-16, big end first', utf16(proven.replace(utf8('für'), 'für'), true)],
  ])('%s', async (_name, file) => {
    const message = await messageIn(file);
    expect(message).toMatchObject({ from: { name: 'Amazon.de', address: 'versand@amazon.de' }, lost: [] });
    expect(message.body.text).toContain('für morgen');
    expect((await verdictOn(file)).level).toBe('clear');
  });

  it.each([
    ['a well-formed file', proven],
    ['a field with a blank before its colon', `From : a@b.example\r\n${proven}`],
    ['a carriage return within a line', proven.replace('Ihre Amazon', 'Ihre\rAmazon')],
    ['line feeds after a carriage return', proven.replace('\r\n', '\r')],
    ['zeros in the text', `${proven}\0\0\0`],
    ['a line of a mailbox that is all there is', 'From a@b.example Mon Nov 23 10:00:00 2026'],
  ])('%s comes back as it is', (_name, file) => {
    const bytes = bytesOf(file);
    expect(fromFirstField(bytes)).toBe(bytes);
  });
});
