import { decodeWords } from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { sender } from '../../../../utils/core/mail/mailbox.ts';
import { joinedWords } from '../../../../utils/core/mail/mime/encoded-words.ts';
import { base64, messageIn, utf8 } from './saved-mail.ts';

const read = (value: string) => decodeWords(joinedWords(value));
const b = (bytes: string, charset = 'utf-8') => `=?${charset}?B?${base64(bytes)}?=`;
const bytes = utf8('アマゾン');

describe('encoded words are joined before they are decoded', () => {
  it.each([
    ['split inside a letter', `${b(bytes.slice(0, 6))} ${b(bytes.slice(6))}`],
    ['split inside a letter after padding', `${b(bytes.slice(0, 7))} ${b(bytes.slice(7))}`],
    ['each letter in three', [...bytes].map((byte) => b(byte)).join(' ')],
    ['folded', `${b(bytes.slice(0, 8))}\r\n\t${b(bytes.slice(8))}`],
    [
      'in both encodings',
      `${b(bytes.slice(0, 5))} =?UTF-8?Q?${[...bytes.slice(5)].map((byte) => `=${byte.charCodeAt(0).toString(16)}`).join('')}?=`,
    ],
    ['with a language', `=?utf-8*ja?B?${base64(bytes.slice(0, 4))}?= ${b(bytes.slice(4))}`],
    ['under a label that lies', `${b(bytes.slice(0, 4), 'us-ascii')} ${b(bytes.slice(4), 'us-ascii')}`],
    ['of ISO-2022-JP', `${b('\x1b$B%"%^\x1b(B', 'iso-2022-jp-ms')} ${b('\x1b$B%>%s\x1b(B', 'iso-2022-jp-ms')}`],
    ['of two charsets', `${b(bytes.slice(0, 6))} ${b('\x83]\x83\x93', 'cp932')}`],
  ])('%s', (_name, value) => {
    expect(read(value)).toBe('アマゾン');
  });

  it.each([
    ['no words at all', 'Angebot = ?utf-8? nein'],
    ['a word that is none', '=?utf-8?X?abc?= und =?utf-8?B?ab c'],
  ])('%s: untouched', (_name, value) => {
    expect(joinedWords(value)).toBe(value);
  });

  it.each([
    ['text between words stays', '=?utf-8?Q?a?= b =?utf-8?Q?c?=', 'a b c'],
    ['blanks around words stay', 'vor =?utf-8?Q?a_b?= nach', 'vor a b nach'],
    ['an underscore is a blank, a written one stays', '=?iso-8859-1?Q?M=FCller=5FA_B?=', 'Müller_A B'],
    ['nothing is nothing', '=?utf-8?B??=', ''],
  ])('%s', (_name, value, text) => {
    expect(read(value)).toBe(text);
  });

  it('in the sender, where its address stays the only one', () => {
    const value = `${b(bytes.slice(0, 7))}\r\n ${b(bytes.slice(7))} <post@kunden.example>`;
    expect(sender(value)).toEqual({ name: 'アマゾン', address: 'post@kunden.example' });
    expect(sender(`"${b(bytes.slice(0, 7))} ${b(bytes.slice(7))}" <post@kunden.example>`).name).toBe('アマゾン');
    expect(sender(`${b(utf8('Amazon <a@amazon.de>,'))} <post@kunden.example>`).address).toBe('post@kunden.example');
  });

  it('in subject and names of files', async () => {
    const word = `${b(bytes.slice(0, 7))}\r\n ${b(bytes.slice(7))}`;
    const file = (field: string) => `From: a@b.example\r\nSubject: ${word}\r\nContent-Type: application/pdf${field}\r\n\r\nx`;
    for (const field of [`; name="${word}"`, `\r\nContent-Disposition: attachment; filename="${word}"`]) {
      expect(await messageIn(file(field))).toMatchObject({ subject: 'アマゾン', attachments: [{ name: 'アマゾン' }] });
    }
  });
});
