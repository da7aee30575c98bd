import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEml } from '../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../utils/core/mail/judge.ts';
import { calendarOf } from '../../utils/core/portal/remind/calendar.ts';
import { latinOf } from '../../utils/core/text/confusables.ts';
import { plainLetters } from '../../utils/core/text/look-alike-fold.ts';
import { exampleActivity } from '../core/portal/example-activity.ts';
import { changes, leanLibraries, wordedTrie } from './build/lean-libraries.ts';

// What is taken out of libraries for the build must not be missed: the core is built with and without, and both must say the same.

const root = join(import.meta.dirname, '../..');
const source = { readEml, judgeMail, calendarOf, plainLetters, latinOf };
const out = mkdtempSync(join(tmpdir(), 'preview-guard-lean-'));
let built: typeof source;

beforeAll(async () => {
  const entry = join(out, 'entry.ts');
  const parts = {
    readEml: 'mail/from-eml.ts',
    judgeMail: 'mail/judge.ts',
    calendarOf: 'portal/remind/calendar.ts',
    latinOf: 'text/confusables.ts',
    plainLetters: 'text/look-alike-fold.ts',
  };
  const lines = Object.entries(parts).map(([name, path]) => `export { ${name} } from ${JSON.stringify(join(root, 'utils/core', path))};`);
  writeFileSync(entry, lines.join('\n'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [leanLibraries()],
    build: {
      outDir: join(out, 'built'),
      emptyOutDir: true,
      minify: false,
      lib: { entry, formats: ['es'], fileName: 'core' },
    },
  });
  const [file = ''] = globSync('built/core.*', { cwd: out });
  built = await import(/* @vite-ignore */ pathToFileURL(join(out, file)).href);
}, 60_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

it.each(changes.map((change) => ({ ...change, name: String(change.module) })))(
  '$name finds its module and changes it',
  ({ module, change }) => {
    const patterns = [
      'node_modules/zod/v4/**/*.js',
      'node_modules/preact/dist/*js',
      'node_modules/postal-mime/dist/**/*.js',
      'node_modules/unhomoglyph/*.json',
      'node_modules/ics/dist/**/*.js',
      'node_modules/tldts/dist/es6/src/data/trie.js',
      'node_modules/wxt/dist/virtual/*.mjs',
      'utils/core/data/*.ts',
    ];
    const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).map((file) => `/${file.replaceAll('\\', '/')}`);
    const fitting = files.filter((file) => module.test(file));
    expect(fitting).not.toEqual([]);
    const changed = fitting.filter((file) => {
      const code = readFileSync(join(root, file), 'utf8');
      return change(code) !== code;
    });
    expect(changed).not.toEqual([]);
  },
);

it('the list of public suffixes is the same, value by value', async () => {
  const file = join(root, 'node_modules/tldts/dist/es6/src/data/trie.js');
  const load = async (name: string, code: string) => {
    writeFileSync(join(out, name), code);
    return { ...(await import(/* @vite-ignore */ pathToFileURL(join(out, name)).href)) };
  };
  // Without the line that names a file of the library's own.
  const code = readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL.*$/m, '');
  expect(await load('worded.mjs', wordedTrie(code))).toEqual(await load('plain.mjs', code));
});

describe('the built core says what the source says', () => {
  const mails = globSync('tests/fixtures/**/*.eml', { cwd: root });

  it(`about ${mails.length} saved mails`, async () => {
    expect(mails.length).toBeGreaterThan(10);
    for (const mail of mails) {
      const bytes = new Uint8Array(readFileSync(join(root, mail)));
      const [expected, outcome] = await Promise.all([readEml(bytes), built.readEml(bytes)]);
      expect(outcome, mail).toEqual(expected);
      if (expected.kind === 'mail') expect(built.judgeMail(expected.message), mail).toEqual(judgeMail(expected.message));
    }
  });

  it('about a mail that names its letters', async () => {
    const html = '<p>K&ouml;nnen Sie &amp; wir &euro;&nbsp;5 &lt;b&gt; &hearts;</p>';
    for (const type of ['text/html', 'text/plain']) {
      const mail = `From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${html}\r\n`;
      const bytes = new TextEncoder().encode(mail);
      expect(await built.readEml(bytes)).toEqual(await readEml(bytes));
    }
  });

  it('about every look-alike letter, as far as it can be read as ASCII', () => {
    const table = createRequire(import.meta.url)('unhomoglyph/data.json') as Readonly<Record<string, string>>;
    // Two letters that stay foreign may stay differently foreign.
    const ascii = (text: string) => text.replaceAll(/[^!-~]+/g, '*');
    for (const letter of Object.keys(table)) {
      expect(built.latinOf(letter, 'close'), letter).toBe(latinOf(letter, 'close'));
      expect(built.latinOf(letter, 'loose'), letter).toBe(latinOf(letter, 'loose'));
      const host = `x${letter}y.example`;
      expect(ascii(built.plainLetters(host)), letter).toBe(ascii(plainLetters(host)));
    }
  });

  it('about deadlines in a calendar', () => {
    const words = { summary: (title: string) => `Closes: ${title}`, calendar: 'Preview' };
    const now = new Date('2026-11-01T12:00:00Z');
    const activities = [
      exampleActivity({ id: 'a', closesOn: { kind: 'date', date: '2026-12-24' } }),
      exampleActivity({ id: 'b', closesOn: { kind: 'instant', at: Date.parse('2026-12-01T18:00:00Z') } }),
    ];
    expect(built.calendarOf(activities, words, now)).toEqual(calendarOf(activities, words, now));
    expect(built.calendarOf([], words, now)).toEqual(calendarOf([], words, now));
  });
});
