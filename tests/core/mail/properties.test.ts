import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAuthenticationResults } from '../../../utils/core/mail/auth/authentication-results.ts';
import { bodyFromHtml } from '../../../utils/core/mail/body/from-html.ts';
import { bodyFromText } from '../../../utils/core/mail/body/from-text.ts';
import { readEml } from '../../../utils/core/mail/from-eml.ts';
import { parseHeaders } from '../../../utils/core/mail/headers.ts';
import { judgeMail } from '../../../utils/core/mail/judge.ts';
import { sender } from '../../../utils/core/mail/mailbox.ts';
import { type MailMessage, mailMessageSchema } from '../../../utils/core/mail/message.ts';
import { seeded } from '../text/measure.ts';
import { fakeMessage } from './example-mail.ts';

// Nothing here depends on the order of tests. How long judging takes: `judge.timing.test.ts`.

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
);
/** Text with the pieces that parsers trip over. */
const nasty = fc
  .array(
    fc.oneof(
      anything,
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '\\',
        '\r\n',
        '\0',
        '(',
        ')',
        ';',
        '=',
        '@',
        'amazon',
        'amаzon',
        '=?utf-8?B?',
        '<a href=',
        'http://',
        '\u202e',
        '%',
        '://',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const message: fc.Arbitrary<MailMessage> = fc
  .record({ name: nasty, address: nasty, subject: nasty, html: nasty, headers: nasty, file: nasty })
  .map(({ name, address, subject, html, headers, file }) =>
    fakeMessage({
      from: { name: name.slice(0, 2_000), address: address.slice(0, 2_000) },
      subject: subject.slice(0, 5_000),
      body: bodyFromHtml(html),
      rawHeaders: headers,
      attachments: [{ name: file.slice(0, 2_000), type: '' }],
    }),
  );

describe('no input of any kind throws', () => {
  it('judging', () => {
    fc.assert(
      fc.property(message, (mail) => {
        const verdict = judgeMail(mail);
        expect(verdict.failedRules).toEqual([]);
        expect(Number.isFinite(verdict.score)).toBe(true);
        for (const { evidence } of verdict.reasons) {
          for (const value of Object.values(evidence)) {
            expect(value.length).toBeLessThanOrEqual(500);
            expect(value).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          }
        }
      }),
      seeded(100),
    );
  });

  it('a mail in the name of Amazon with any text in it', () => {
    fc.assert(
      fc.property(nasty, nasty, (subject, html) => {
        const mail = fakeMessage({
          from: { name: 'Amazon', address: 'a@b.example' },
          subject: subject.slice(0, 5_000),
          body: bodyFromHtml(html),
        });
        expect(judgeMail(mail).level).not.toBe('none');
      }),
      seeded(100),
    );
  });

  it('reading markup, and what is read passes the border', () => {
    fc.assert(
      fc.property(nasty, (html) => {
        for (const body of [bodyFromHtml(html), bodyFromText(html)])
          expect(mailMessageSchema.safeParse(fakeMessage({ body })).success).toBe(true);
      }),
    );
  });

  it('reading a file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 2_000 }),
          nasty.map((text) => new TextEncoder().encode(`From: a@b.example\r\nSubject: ${text}\r\n\r\n${text}`)),
        ),
        async (bytes) => {
          const outcome = await readEml(bytes);
          if (outcome.kind === 'mail') expect(mailMessageSchema.safeParse(outcome.message).success).toBe(true);
        },
      ),
    );
  });

  it('headers and mailboxes', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        parseHeaders(text);
        parseAuthenticationResults(text);
        const mailbox = sender(text);
        expect(mailbox.name.length).toBeLessThanOrEqual(1_000);
      }),
    );
  });
});

describe('what is beyond the limits', () => {
  it('names what was cut', () => {
    const body = bodyFromHtml('<a href="https://a.example/">x</a>'.repeat(6_000));
    expect(body.links).toHaveLength(5_000);
    expect(judgeMail(fakeMessage({ from: { name: 'Amazon', address: 'a@b.example' }, body })).cut).toContain('links');
    expect(bodyFromText('x'.repeat(2_100_000)).cut).toContain('text');
  });
});
