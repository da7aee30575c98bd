import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeMsg } from '../core/mail/files/made-msg.ts';

// The command as a user runs it: a process of its own, real files, real exit codes.

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-mail-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(...args: string[]): Promise<Run> {
  return runNode(['tests/tools/check-mail.ts', ...args]);
}

function runNode(args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { timeout: 50_000, maxBuffer: 50_000_000 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const headers = 'From: "Amazon Prime" <x@mail-kunden.example>\r\nTo: reader@example.com\r\nSubject: Hinweis\r\n';
const fake = `${headers}Content-Type: text/html; charset=utf-8\r\n\r\n<p>Ihr Konto wurde gesperrt. Bitte best&auml;tigen Sie Ihr Passwort innerhalb von 24 Stunden.</p><a href="https://amazon.de.pruefung.top/">Weiter</a>`;
const harmless = 'From: Anna <anna@example.com>\r\nTo: reader@example.com\r\nSubject: Kuchen\r\n\r\nKommst du morgen?\r\n';
const unclear =
  'From: Amazon.de <order-update@amazon.de>\r\nTo: reader@example.com\r\nSubject: Versandt\r\n\r\nIhr Paket ist unterwegs.\r\n';

describe('check-mail', () => {
  it.each([
    ['a fake', fake, 2],
    ['a mail that is not about Amazon', harmless, 0],
    ['a sender that cannot be checked', unclear, 1],
  ])('%s gives exit code %3$i', async (_name, content, code) => {
    expect(await run(await file('mail.eml', content))).toMatchObject({ code, err: '' });
  });

  it('speaks the language asked for', async () => {
    const path = await file('fake.eml', fake);
    expect((await run(path, '--lang', 'de')).out).toMatch(/^Deutliche Warnzeichen/);
    expect((await run(path, '--lang', 'en')).out).toMatch(/^Clear warning signs/);
  });

  it('prints JSON with level, score and reasons', async () => {
    const { out } = await run(await file('fake.eml', fake), '--json', '--lang', 'en');
    const verdict = JSON.parse(out);
    expect(verdict).toMatchObject({ level: 'fake', failedRules: [] });
    expect(verdict.score).toBeGreaterThanOrEqual(100);
    expect(verdict.reasons[0]).toMatchObject({
      id: expect.any(String),
      points: expect.any(Number),
      sentence: expect.stringMatching(/\.$/),
    });
  });

  it('says what could not be read, in words and in JSON', async () => {
    const path = await file('cut.eml', `${headers}Content-Type: application/pkcs7-mime\r\n\r\nx`);
    expect(JSON.parse((await run(path, '--json')).out)).toMatchObject({
      level: expect.stringMatching(/unclear|suspicious/),
      lost: ['text', 'all'],
      lostSentence: expect.stringMatching(/^Nothing of what this mail says could be read/),
    });
    expect((await run(path, '--lang', 'en')).out).toContain('Open it in your mail program and save it once more.');
    const tnef = `${headers}Content-Type: multipart/mixed; boundary=A\r\n\r\n--A\r\n\r\nHi\r\n--A\r\nContent-Type: application/ms-tnef\r\n\r\nx\r\n--A--`;
    expect((await run(await file('tnef.eml', tnef), '--lang', 'en')).out).toContain('Could not be read: an attachment.');
    const other = await file('sealed.eml', harmless.replace('\r\n\r\n', '\r\nContent-Type: application/pkcs7-mime\r\n\r\n'));
    expect(await run(other, '--lang', 'de')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Was von dieser Mail zu lesen war, .*\nVom Inhalt dieser Mail ließ sich nichts lesen: /),
    });
    expect(JSON.parse((await run(await file('fake.eml', fake), '--json')).out)).toMatchObject({ lost: [], lostSentence: null });
  });

  describe('files of mail programs', () => {
    const line = 'From anna@mail.example Mon Nov  9 10:00:00 2026\r\n';
    const box = [fake, harmless, unclear].map((mail) => `${line}${mail}\r\n\r\n`).join('');

    it('one mail is judged as its .eml twin', async () => {
      const twin = await run(await file('twin.eml', fake), '--json');
      const emlx = await file('one.emlx', `${Buffer.byteLength(fake)}\n${fake}<plist/>`);
      const mbox = await file('one.mbox', `${line}${fake}`);
      const html = fake.slice(fake.indexOf('<p>'));
      const msg = await file(
        'one.msg',
        madeMsg({
          properties: [
            [0x007d, headers],
            [0x3fde, { long: 65001 }],
            [0x1013, { binary: Buffer.from(html) }],
          ],
        }),
      );
      for (const path of [emlx, mbox, msg]) expect(await run(path, '--json'), path).toEqual(twin);
    });

    it('several mails have a verdict each, and the exit code of the worst', async () => {
      const { code, out, err } = await run(await file('box.mbox', box), '--lang', 'en');
      expect({ code, err }).toEqual({ code: 2, err: '' });
      expect(out.match(/box\.mbox#\d {2}.*/g)).toEqual(['box.mbox#1  Hinweis', 'box.mbox#2  Kuchen', 'box.mbox#3  Versandt']);
      expect(out).toContain('Clear warning signs');
    });

    it('an archive too, as a line of JSON for each', async () => {
      const zip = zipSync({
        'a/fake.eml': Buffer.from(fake),
        'box.mbox': Buffer.from(box),
        'notes.txt': Buffer.from('Remember the milk.'),
      });
      const { code, out } = await run(await file('all.zip', zip), '--json');
      const lines = out
        .trim()
        .split('\n')
        .map((text): { part: string; level?: string; problem?: string } => JSON.parse(text));
      expect(code).toBe(2);
      expect(lines.map(({ part, level, problem }) => `${part} ${level ?? problem}`)).toEqual([
        'a/fake.eml fake',
        'box.mbox#1 fake',
        'box.mbox#2 none',
        'box.mbox#3 unclear',
        'notes.txt not-a-mail',
      ]);
    });

    it('25 MB of mails stay below 300 MB of memory', async () => {
      const parts = [`Content-Type: text/html\r\n\r\n${fake.slice(fake.indexOf('<p>'))}`, attached('A'.repeat(76), 6_000)];
      const one = `${line}${headers}Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n${parts.join('\r\n--B\r\n')}\r\n--B--\r\n\r\n`;
      const count = Math.floor((25 * 1024 * 1024) / one.length);
      const path = await file('large.mbox', one.repeat(count));
      const note = 'data:text/javascript,process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))';
      const { err, out } = await runNode(['--import', note, 'tests/tools/check-mail.ts', path, '--json']);
      expect(out.trim().split('\n')).toHaveLength(count);
      expect(Number(err)).toBeLessThan(300 * 1024);
    }, 60_000);
  });

  describe('unusable input gives 64 and one line', () => {
    it.each([
      ['no argument', async () => []],
      ['a file that is not there', async () => [join(folder, 'missing.eml')]],
      ['a folder', async () => [folder]],
      ['an empty file', async () => [await file('empty.eml', '')]],
      ['white space only', async () => [await file('blank.eml', ' \r\n\r\n \n')]],
      ['a text that is no mail', async () => [await file('letter.eml', 'Dear Sir,\nplease note: this is a letter.\n\nYours')]],
      [
        'random bytes',
        async () => [
          await file(
            'noise.eml',
            Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256),
          ),
        ],
      ],
      ['50 MB', async () => [await file('huge.eml', new Uint8Array(50 * 1024 * 1024).fill(65))]],
      ['an unknown option', async () => [await file('fake.eml', fake), '--wrong']],
    ])('%s', async (_name, args) => {
      const { code, out, err } = await run(...(await args()));
      expect({ code, out }).toEqual({ code: 64, out: '' });
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).not.toMatch(/\bat .*:\d+|Error:/);
    });
  });

  describe('what can be read of a broken mail is judged', () => {
    it.each([
      [
        'a boundary that never comes',
        `${headers}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n--y\r\n\r\nIhr Konto wurde gesperrt`,
      ],
      ['an unknown charset', `${headers}Content-Type: text/plain; charset=x-klingon\r\n\r\nIhr Konto wurde gesperrt`],
      ['broken base64', `${headers}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%%SWhy==!!`],
      [
        'a body cut in the middle of a tag',
        `${headers}Content-Type: text/html\r\n\r\n<p>Ihr Konto wurde gesperrt <a href="https://amazon.de.x.t`,
      ],
      ['bare line feeds and a NUL', `${headers.replaceAll('\r', '')}\nIhr Konto\u0000 wurde gesperrt`],
      ['parts nested 60 deep', `${headers}${nested(60)}`],
    ])('%s', async (_name, content) => {
      const { code, err } = await run(await file('broken.eml', content));
      expect(err).toBe('');
      expect([1, 2]).toContain(code);
    });
  });
});

function nested(depth: number): string {
  let mail = 'Content-Type: text/plain\r\n\r\nIhr Konto wurde gesperrt\r\n';
  for (let i = 0; i < depth; i++) mail = `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n${mail}\r\n--b${i}--\r\n`;
  return mail;
}

/** An attached file of so many lines. */
function attached(line: string, lines: number): string {
  return `Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${line}\r\n`.repeat(lines)}`;
}
