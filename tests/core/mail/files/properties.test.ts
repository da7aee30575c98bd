import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mailInEmlx } from '../../../../utils/core/mail/files/emlx.ts';
import { openMailFile } from '../../../../utils/core/mail/files/mail-file.ts';
import { textInRtf } from '../../../../utils/core/mail/files/msg/text-in-rtf.ts';
import { madeMsg, madeRtf } from './made-msg.ts';

// Laws of the files that mail programs write: what was put in comes out, and broken files end with a sentence.

const bytes = (text: string) => new TextEncoder().encode(text);
const sources = (file: Uint8Array) =>
  [...openMailFile(file).mails()].map((mail) => (mail.kind === 'mail' ? new TextDecoder().decode(mail.source) : mail.problem));

/** Lines of a text, some of which look like those of a mailbox file. */
const line = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n\v\f]/g, ' ')),
  fc.constantFrom('', 'From now on', '>From here', '>>From there', 'From x Mon Nov  9 10:00:00 2026', 'Subject: y'),
);
const mail = fc.array(line, { maxLength: 12 }).map((lines) => `From: a@b.example\nSubject: x\n\n${lines.join('\n')}\n`);

describe('a mailbox', () => {
  // As programs write it (RFC 4155, mboxrd): each line "From ", quoted or not, gets one more mark.
  const quoted = (text: string) => text.replaceAll(/^(>*From )/gm, '>$1');

  it('gives back every mail that was put in', () => {
    fc.assert(
      fc.property(fc.array(mail, { minLength: 1, maxLength: 6 }), (mails) => {
        const file = bytes(mails.map((one) => `From - Mon Nov 09 10:00:00 2026\n${quoted(one)}\n`).join(''));
        expect(sources(file)).toEqual(mails.map((one) => `${one}\n`));
      }),
    );
  });
});

describe('an archive', () => {
  it('gives back every mail that was put in', () => {
    fc.assert(
      fc.property(fc.array(mail, { minLength: 1, maxLength: 6 }), fc.constantFrom(0 as const, 9 as const), (mails, level) => {
        const file = zipSync(Object.fromEntries(mails.map((one, index) => [`${index}.eml`, bytes(one)])), { level });
        expect(sources(file).toSorted()).toEqual(mails.toSorted());
      }),
    );
  });
});

describe('a mail of Apple Mail', () => {
  it('is as long as its first line says, whatever stands in it', () => {
    fc.assert(
      fc.property(mail, fc.string(), (one, behind) => {
        const content = mailInEmlx(bytes(`${bytes(one).length}   \n${one}${behind}`));
        expect(content && new TextDecoder().decode(content)).toBe(one);
      }),
    );
  });
});

describe('broken files', () => {
  const samples = [
    madeMsg({
      properties: [
        [0x007d, 'From: a@b.example\r\nSubject: x\r\n'],
        [0x1009, { binary: madeRtf('{\\rtf1 a}') }],
      ],
      recipients: [{ properties: [[0x3001, 'x']] }],
    }),
    zipSync({
      'a.eml': bytes('From: a@b.example\nSubject: x\n\nHello'),
      'b/c.mbox': bytes('From - Mon Nov 09 10:00:00 2026\nFrom: a\n\n'),
    }),
    bytes('99\nFrom: a@b.example\n\nx'),
  ];

  it('give mails or sentences, never an error', () => {
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.array(change, { maxLength: 8 }), fc.nat(), (sample, changes, cut) => {
        const file = sample.slice(0, cut % 3 === 0 ? cut % (sample.length + 1) : sample.length);
        for (const [at, value] of changes) if (file.length > 0) file[at % file.length] = value;
        for (const found of openMailFile(file).mails()) expect(['mail', 'problem']).toContain(found.kind);
      }),
      { numRuns: 2_000 },
    );
  });

  it('any RTF gives a text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '{',
        '}',
        '\\*',
        '\\htmltag ',
        '\\htmlrtf ',
        '\\htmlrtf0 ',
        "\\'fc",
        '\\u8364?',
        '\\uc2 ',
        '\\bin3 ',
        '\\fonttbl',
        '\\f1 ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => typeof textInRtf(`{\\rtf1\\fromhtml1 ${pieces.join('')}`).content === 'string'),
      { numRuns: 500 },
    );
  });
});
