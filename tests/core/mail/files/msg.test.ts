import { describe, expect, it } from 'vitest';
import { bodyFromHtml } from '../../../../utils/core/mail/body/from-html.ts';
import { openMailFile, readFoundMail } from '../../../../utils/core/mail/files/mail-file.ts';
import { unpackRtf } from '../../../../utils/core/mail/files/msg/compressed-rtf.ts';
import { msgToEml } from '../../../../utils/core/mail/files/msg/msg-to-eml.ts';
import { textInRtf } from '../../../../utils/core/mail/files/msg/text-in-rtf.ts';
import { judgeMail } from '../../../../utils/core/mail/judge.ts';
import type { MailMessage } from '../../../../utils/core/mail/message.ts';
import { fakeHtml, fakeText, messageIn, start } from '../mime/saved-mail.ts';
import { type MadeStorage, madeMsg, madeRtf } from './made-msg.ts';

// Constructed: nobody sent these. Three generations of Outlook write a mail in three ways; each is judged as the mail it was.

const headers = `Received: from mail.example by mx.example; Mon, 09 Nov 2026 10:00:00 +0000\r\n${start}Date: Mon, 09 Nov 2026 10:00:00 +0000\r\nMessage-ID: <one@konto-pruefung.example>\r\n`;
const htmlTwin = `${headers}Content-Type: text/html; charset=utf-8\r\n\r\n${fakeHtml}`;
const textTwin = `${headers}Content-Type: text/plain; charset=utf-8\r\n\r\n${fakeText}`;
const transport = `Microsoft Mail Internet Headers Version 2.0\r\n${headers}Content-Type: multipart/alternative;\r\n\tboundary="gone"\r\n`;
const latin = (text: string) => ({ ansi: Buffer.from(text, 'latin1') });

/** HTML as Outlook wraps it into RTF: tags in groups of their own, letters as bytes of a font's code page. */
const wrapped = [
  '{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset128 Meiryo;}}{\\colortbl\\red0\\green0\\blue0;}',
  '{\\*\\htmltag64 <html>}{\\*\\htmltag64 <body>}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Ihr Amazon-Konto wird gesperrt. Geben Sie Ihr Passwort ein.\\htmlrtf }\\htmlrtf0 ',
  '{\\*\\htmltag72 </p>}{\\*\\htmltag84 <a href="https://konto-pruefung.example/anmelden">}\\htmlrtf {\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt\\htmlrtf0 Weiter\\htmlrtf }}\\htmlrtf0 {\\*\\htmltag92 </a>}',
  '{\\*\\htmltag58 </body>}{\\*\\htmltag27 </html>}}',
].join('\r\n');

const generations: readonly (readonly [string, MadeStorage, string])[] = [
  [
    'Outlook 97 to 2002: 8-bit texts, plain text with headers',
    {
      properties: [
        [0x3ffd, { long: 1252 }],
        [0x007d, latin(transport)],
        [0x0037, latin('Hinweis')],
        [0x1000, latin(fakeText)],
      ],
    },
    textTwin,
  ],
  [
    'Outlook 2003 to 2007: UTF-16, HTML wrapped into packed RTF',
    {
      properties: [
        [0x007d, transport],
        [0x0037, 'Hinweis'],
        [0x1000, fakeText],
        [0x1009, { binary: madeRtf(wrapped) }],
      ],
    },
    htmlTwin,
  ],
  [
    'Outlook 2010 and later: HTML as bytes of a code page',
    {
      properties: [
        [0x3fde, { long: 65001 }],
        [0x007d, transport],
        [0x0037, 'Hinweis'],
        [0x1000, fakeText],
        [0x1013, { binary: Buffer.from(fakeHtml) }],
        [0x1009, { binary: madeRtf('{\\rtf1 other}', false) }],
      ],
    },
    htmlTwin,
  ],
];

async function readMsg(message: MadeStorage): Promise<MailMessage> {
  const [found] = [...openMailFile(madeMsg(message)).mails()];
  if (found?.kind !== 'mail') throw new Error('No mail.');
  const outcome = await readFoundMail(bodyFromHtml, found);
  if (outcome.kind !== 'mail') throw new Error(outcome.kind);
  return outcome.message;
}

describe('a mail of Outlook', () => {
  it.each(generations)('%s is judged as its .eml twin', async (_name, message, twin) => {
    const [read, expected] = [await readMsg(message), await messageIn(new TextEncoder().encode(twin))];
    expect(read).toMatchObject({ from: expected.from, subject: expected.subject, sentAt: expected.sentAt, id: expected.id, lost: [] });
    expect(read.body.text.trim()).toBe(expected.body.text.trim());
    expect(read.body.links).toEqual(expected.body.links);
    expect(judgeMail(read)).toEqual(judgeMail(expected));
    expect(judgeMail(read).level).toBe('fake');
  });

  it('without headers has the sender that Outlook shows, by the internet address behind the one of Exchange', async () => {
    const read = await readMsg({
      properties: [
        [0x0042, 'Amazon, Größe "Konto"'],
        [0x0065, '/O=HOUSE/OU=GROUP/CN=RECIPIENTS/CN=POST'],
        [0x5d02, 'post@konto-pruefung.example'],
        [0x0c1a, 'Assistant'],
        [0x5d01, 'assistant@other.example'],
        [0x0037, 'Grüße\r\nBcc: x@y.example'],
        [0x0039, { time: Date.UTC(2026, 10, 9, 10) }],
        [0x1035, '<two@house.example>'],
        [0x1000, 'Hallo'],
      ],
      recipients: [
        {
          properties: [
            [0x3001, 'Leserin'],
            [0x3003, '/O=HOUSE/CN=L'],
            [0x39fe, 'leserin@mail.example'],
          ],
        },
      ],
    });
    expect(read.from).toEqual({ name: 'Amazon, Größe "Konto"', address: 'post@konto-pruefung.example' });
    expect(read).toMatchObject({
      subject: 'Grüße Bcc: x@y.example',
      sentAt: Date.UTC(2026, 10, 9, 10),
      id: '<two@house.example>',
      recipients: ['leserin@mail.example'],
    });
  });

  it('has the names of its attachments, and the mail inside it is read', async () => {
    const read = await readMsg({
      properties: [
        [0x007d, transport],
        [0x1000, 'Siehe Anhang.'],
      ],
      attachments: [
        {
          properties: [
            [0x3707, 'Rechnung für Größe.pdf'],
            [0x370e, 'application/pdf'],
            [0x3701, { binary: Buffer.from('%PDF') }],
          ],
        },
        {
          properties: [[0x3705, { long: 5 }]],
          inner: {
            properties: [
              [0x0042, 'Chef'],
              [0x5d02, 'chef@inner.example'],
              [0x0037, 'Innen'],
              [0x1000, fakeText],
            ],
          },
        },
      ],
    });
    expect(read.attachments[0]).toEqual({ name: 'Rechnung für Größe.pdf', type: 'application/pdf' });
    expect(read.body.text).toContain('chef@inner.example');
    expect(read.body.text).toContain('Ihr Amazon-Konto wird gesperrt');
  });

  it('that is encrypted says so', async () => {
    const read = await readMsg({
      properties: [
        [0x007d, transport],
        [0x1000, 'x'],
      ],
      attachments: [
        {
          properties: [
            [0x3707, 'smime.p7m'],
            [0x370e, 'application/pkcs7-mime'],
          ],
        },
      ],
    });
    expect(read.lost).toEqual(['text']);
  });

  it('whose only text cannot be unpacked says so; one that has none lost none', async () => {
    expect(
      (
        await readMsg({
          properties: [
            [0x007d, transport],
            [0x1009, { binary: Buffer.from('no RTF at all, sir') }],
          ],
        })
      ).lost,
    ).toEqual(['text', 'all']);
    expect((await readMsg({ properties: [[0x007d, transport]] })).lost).toEqual([]);
  });

  it.each([
    ['greek in its code page', 1253, Buffer.from([0xc1, 0xe8, 0xde, 0xed, 0xe1]), 'Αθήνα'],
    ['japanese in its code page', 932, Buffer.from([0x93, 0xfa, 0x96, 0x7b]), '日本'],
    ['a code page nobody knows', 9999, Buffer.from([0xfc]), 'ü'],
  ])('%s', async (_name, page, ansi, text) => {
    expect(
      (
        await readMsg({
          properties: [
            [0x3ffd, { long: page }],
            [0x007d, latin(transport)],
            [0x1000, { ansi }],
          ],
        })
      ).body.text.trim(),
    ).toBe(text);
  });
});

describe('broken files of Outlook', () => {
  const file = madeMsg(generations[1]?.[1] ?? { properties: [] });

  it.each([0, 7, 8, 76, 511, 512, 513, 1024, 1536, 2048])('cut after %i bytes gives nothing or a mail, never an error', (length) => {
    expect(() => msgToEml(file.subarray(0, length))).not.toThrow();
  });

  it('with any byte of its tables changed end in bounded time', () => {
    for (let at = 0; at < file.length; at += 11) {
      for (const value of [0, 0xff]) {
        const broken = file.slice();
        broken[at] = value;
        msgToEml(broken);
      }
    }
  });

  it('with a chain that comes back to itself are no mail', () => {
    const looped = file.slice();
    const view = new DataView(looped.buffer);
    const fat = (view.getUint32(76, true) + 1) * 512;
    const directory = view.getUint32(48, true);
    view.setUint32(fat + directory * 4, directory, true);
    expect(msgToEml(looped)).toBeNull();
    expect([...openMailFile(looped).mails()]).toEqual([{ kind: 'problem', part: '', problem: 'cannot-open' }]);
  });
});

describe('RTF', () => {
  it('is unpacked as the example of MS-OXRTFCP 4.1.1', () => {
    const example = '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0';
    expect(unpackRtf(Buffer.from(example, 'hex'))).toBe('{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n');
  });

  it.each([
    ['bytes of the document', "{\\rtf1\\ansi\\ansicpg1252\\fromtext Gr\\'fc\\'dfe\\par}", 'Grüße\r\n'],
    ['Unicode with a letter for old readers', '{\\rtf1\\ansi\\fromtext\\uc1 \\u8364?5, \\u-10179?\\u-8694?}', '€5, 😊'],
    [
      'letters of a font',
      "{\\rtf1\\ansi\\ansicpg1252\\fromtext{\\fonttbl{\\f0 A;}{\\f1\\fcharset128 B;}}{\\f1 \\'93\\'fa\\'96{}\\'7b}}",
      '日本',
    ],
    ['signs', '{\\rtf1\\fromtext a\\{b\\}\\\\c\\~d\\tab e\\lquote f}', 'a{b}\\c\u00a0d\te\u2018f'],
    ['tables and pictures', '{\\rtf1{\\colortbl;\\red1;}{\\*\\unknown x}{\\pict 0102}{\\stylesheet{\\s1 y;}}z}', 'z'],
    ['a group that never ends', '{\\rtf1 {{{a', 'a'],
    ['more ends than starts', '}}}{\\rtf1 a}}}b', 'ab'],
    ['nothing', '', ''],
  ])('%s', (_name, rtf, text) => {
    expect(textInRtf(rtf)).toEqual({ kind: 'text', content: text });
  });

  it('wrapped around HTML gives the HTML', () => {
    expect(textInRtf(wrapped)).toEqual({
      kind: 'html',
      content: fakeHtml,
    });
  });
});
