import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEml } from '../../../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../../../utils/core/mail/judge.ts';
import { mailMessageSchema } from '../../../../utils/core/mail/message.ts';
import { bytesOf } from './saved-mail.ts';

// The repository's own mails, cut, doubled, shuffled and mislabelled. fast-check prints the seed of a failing case.

const fixtures = join(import.meta.dirname, '../../../fixtures/mails');
const mails = globSync('**/*.eml', { cwd: fixtures }).map((file) => readFileSync(join(fixtures, file), 'latin1'));

type Mutation = (mail: string) => string;

const labels = ['us-ascii', 'utf-16', 'iso-2022-jp-ms', 'x-klingon', '"', 'utf-7', 'shift_jis', ''];
const types = [
  '',
  'text',
  'multipart/mixed',
  'multipart/alternative; boundary=""',
  'message/rfc822',
  'multipart/digest; boundary=A',
  ';;;',
];

const place = fc.double({ min: 0, max: 1, noNaN: true });
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  place.map(
    (at): Mutation =>
      (mail) =>
        mail.slice(0, at * mail.length),
  ),
  fc.tuple(place, place).map(
    ([from, part]): Mutation =>
      (mail) =>
        mail + mail.slice(from * mail.length, (from + part / 4) * mail.length),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Mutation =>
      (mail) =>
        mail.slice(0, from * mail.length) + mail.slice(to * mail.length),
  ),
  fc.integer().map(
    (seed): Mutation =>
      (mail) =>
        shuffled(mail, seed),
  ),
  fc.constantFrom(...labels).map(
    (label): Mutation =>
      (mail) =>
        mail.replaceAll(/charset="?[\w-]+"?/gi, `charset=${label}`),
  ),
  fc.constantFrom(...types).map(
    (type): Mutation =>
      (mail) =>
        mail.replace(/^Content-Type: .*$/im, `Content-Type: ${type}`),
  ),
  fc.constantFrom(...types).map(
    (type): Mutation =>
      (mail) =>
        mail.replace(/^Content-Type:/im, `Content-Type: ${type}\r\nContent-Type:`),
  ),
  fc.constantFrom('base64', 'quoted-printable', '8bit', 'x').map(
    (name): Mutation =>
      (mail) =>
        mail.replaceAll(/^(Content-Transfer-Encoding: ).*$/gim, `$1${name}`),
  ),
  fc.constantFrom('\r', '\n', '').map(
    (end): Mutation =>
      (mail) =>
        mail.replaceAll('\r\n', end),
  ),
  fc.constantFrom('\xef\xbb\xbf', '\xff\xfe', '\xfe\xff', 'From a\r\n', '\r\n\r\n').map(
    (first): Mutation =>
      (mail) =>
        first + mail,
  ),
  fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(
    ([at, byte]): Mutation =>
      (mail) => {
        const where = Math.floor(at * mail.length);
        return mail.slice(0, where) + String.fromCharCode(byte) + mail.slice(where + 1);
      },
  ),
);

/** The lines of the header section in another order, which depends on the seed alone. */
function shuffled(mail: string, seed: number): string {
  const [headers = '', ...rest] = mail.split('\r\n\r\n');
  const keyed = headers.split('\r\n').map((line, index) => ({ line, key: Math.imul(seed ^ (index + 1), 2_654_435_761) >>> 0 }));
  return [
    keyed
      .sort((a, b) => a.key - b.key)
      .map(({ line }) => line)
      .join('\r\n'),
    ...rest,
  ].join('\r\n\r\n');
}

describe('mutated mails', () => {
  it('there are mails to mutate', () => {
    expect(mails.length).toBeGreaterThan(10);
  });

  it('are read or refused, and never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...mails), fc.array(mutation, { minLength: 1, maxLength: 5 }), async (mail, mutations) => {
        const outcome = await readEml(bytesOf(mutations.reduce((text, mutate) => mutate(text), mail)));
        if (outcome.kind !== 'mail') return;
        const { message } = outcome;
        expect(mailMessageSchema.safeParse(message).error).toBeUndefined();
        expect(judgeMail(message).failedRules).toEqual([]);
      }),
      { seed: 20_261_130, numRuns: 1_000 },
    );
  });

  it('that lost all their words say so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...mails), place, async (mail, at) => {
        const headers = mail.indexOf('\r\n\r\n');
        const [whole, cut] = await Promise.all([readEml(bytesOf(mail)), readEml(bytesOf(mail.slice(0, headers * 0.8 + at * 600)))]);
        if (whole.kind !== 'mail' || cut.kind !== 'mail') return;
        const { body, lost } = cut.message;
        fc.pre(whole.message.body.text.trim() !== '' && body.text.trim() === '' && body.images.length === 0);
        expect(lost).not.toEqual([]);
      }),
      { seed: 20_261_130, numRuns: 200 },
    );
  });
});
