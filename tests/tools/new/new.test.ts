import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAfterElement, addBeside, addImport, addToArray, addToObject, asLanguage, copyInRows, hasMember } from './edit.ts';
import { projectFiles } from './plan.ts';
import { scaffolds } from './registry.ts';

const root = join(import.meta.dirname, '../../..');
const files = projectFiles(root);

const started = [
  ['rule', 'odd-greeting'],
  ['signin-rule', 'asks-birthday'],
  ['client', 'my-mail'],
  ['language', 'eo'],
  ['portal-shape', 'calendar-view'],
  ['phrase', 'es', 'payment-problem', "(tu|su) cobro no pas' adelante"],
  ['setting', 'mail', 'quiet-colours'],
] as const;

it('can start what this test starts', () => {
  expect(scaffolds.map(({ kind }) => kind)).toEqual(started.map(([kind]) => kind));
});

describe('refuses with one sentence', () => {
  const plan = (kind: string, given: string | readonly string[]) =>
    scaffolds.find((each) => each.kind === kind)?.plan(files, ...[given].flat()) ?? null;
  it.each([
    ['rule', 'sender-name', 'already'],
    ['rule', 'registry', 'already'],
    ['rule', 'SenderName', 'kebab case'],
    ['rule', 'sender_name', 'kebab case'],
    ['rule', '../sender', 'kebab case'],
    ['rule', '', 'kebab case'],
    ['rule', '1st', 'kebab case'],
    ['rule', 'a-'.repeat(30), 'kebab case'],
    ['rule', 'delete', 'TypeScript'],
    ['rule', 'mail-rules', 'already'],
    ['signin-rule', 'asks-password', 'already'],
    ['signin-rule', 'new', 'TypeScript'],
    ['client', 'gmail', 'already'],
    ['client', 'webmail-adapters', 'already'],
    ['client', 'clients', 'already'],
    ['client', 'My Mail', 'kebab case'],
    ['language', 'de', 'already'],
    ['language', 'english', 'two or three'],
    ['language', 'pt-BR', 'two or three'],
    ['language', 'qqz', 'not the code of a language'],
    ['portal-shape', 'cards', 'already'],
    ['portal-shape', 'class', 'TypeScript'],
    ['phrase', ['xx', 'reward', 'premio gordo'], 'no language'],
    ['phrase', ['../de', 'reward', 'premio gordo'], 'no language'],
    ['phrase', ['es', 'toString', 'premio gordo'], 'no concept'],
    ['phrase', ['es', 'fixed-reward', 'premio gordo'], 'no list'],
    ['phrase', ['da', 'reward', 'premio gordo'], 'no list'],
    ['phrase', ['es', 'reward', ''], 'no phrase'],
    ['phrase', ['es', 'reward', '(|)'], 'no phrase'],
    ['phrase', ['es', 'reward', 'Último premio'], 'such as "ultimo premio"'],
    ['phrase', ['es', 'reward', 'premio  gordo'], 'such as "premio gordo"'],
    ['phrase', ['es', 'reward', ' premio gordo'], 'such as "premio gordo"'],
    ['phrase', ['es', 'reward', 'premio …'], 'wrong place'],
    ['phrase', ['es', 'reward', 'premio* gor*do'], 'wrong place'],
    ['phrase', ['es', 'reward', '(gran premio'], 'wrong place'],
    ['phrase', ['es', 'reward', 'has ganado'], 'already: reward in es'],
    ['phrase', ['es', 'reward', 'tarjeta-regalo (gratis|gorda)'], 'already: reward in es'],
    ['phrase', ['es', 'reward', '(gran|gran) premio'], 'twice'],
    ['phrase', ['es', 'reward', 'account-will be suspended'], 'already: account-threat in en'],
    ['setting', ['look', 'quiet-colours'], 'no group'],
    ['setting', ['toString', 'quiet-colours'], 'no group'],
    ['setting', ['mail', 'QuietColours'], 'kebab case'],
    ['setting', ['mail', 'delete'], 'TypeScript'],
    ['setting', ['mail', 'show-clear'], 'already'],
    ['setting', ['mail', 'clients-off'], 'already'],
  ] as const)('%s %s', (kind, given, part) => {
    const refused = plan(kind, given);
    if (refused === null || !('problem' in refused)) throw new Error('not refused');
    expect(refused.problem).toContain(part);
    expect(refused.problem).toMatch(/^[^\n]+\.(?:ts\.)?$/);
  });
});

describe('edits', () => {
  const list = "import type { A } from './a.ts';\nimport { c } from './c.ts';\n\n// b\nexport const all: readonly A[] = [c];\n";

  it('find the place among the imports and in the list', () => {
    expect(addToArray(addImport(list, 'b', './b.ts'), 'all', 'b')).toBe(
      "import type { A } from './a.ts';\nimport { b } from './b.ts';\nimport { c } from './c.ts';\n\n// b\nexport const all: readonly A[] = [c, b];\n",
    );
    expect(addImport(list, '* as aa', './aa.ts')).toContain("\nimport * as aa from './aa.ts';\nimport { c }");
    expect(addImport(list, 'd', './d.ts')).toContain("from './c.ts';\nimport { d } from './d.ts';\n");
  });

  it('keep comments and trailing commas', () => {
    expect(addToArray('const all = [\n  a, // first\n];', 'all', 'b')).toBe('const all = [\n  a, b, // first\n];');
    expect(addToObject('const o = { p: { x: 1, } } as const satisfies T;', 'o', ['p'], 'y: 2')).toContain('x: 1,\ny: 2, }');
    expect(addToObject('const o = { a };', 'o', [], 'b', true)).toBe('const o = {\nb,\n a };');
    expect(addToArray("const o = { p: { 'x-y': ['a'] } };", 'o', "'b'", ['p', 'x-y'])).toBe("const o = { p: { 'x-y': ['a', 'b'] } };");
    expect(addBeside("f(['x'], [ 'a',  'b' ])", "'b'", "'c'")).toBe("f(['x'], [ 'a',  'b', 'c' ])");
  });

  it('find objects inside a schema and elements among others', () => {
    const schema = 'const s = z.object({ p: z.object({ x: z.boolean().default(true) }).prefault({}) });';
    expect(addToObject(schema, 's', ['p'], 'y: 2')).toContain('default(true),\ny: 2 }).prefault');
    expect(hasMember(schema, 's', ['p', 'x'])).toBe(true);
    expect(hasMember(schema, 's', ['p', 'y'])).toBe(false);
    expect(hasMember(schema, 's', ['x'])).toBe(false);
    expect(addAfterElement('const a = <p><B c={1} /><B c={1} d /><B c={2} /></p>;', 'B', 'c={1}', '<B />')).toBe(
      'const a = <p><B c={1} /><B c={1} d />\n<B /><B c={2} /></p>;',
    );
  });

  it('copy a language in every row of a table, however deep', () => {
    const rows = "const t = { a: { en: 'A', de: 'Ä' }, g: { b: { en: { x: 'B' }, de: { x: 'b' }, } } } satisfies T;";
    expect(copyInRows(rows, 't', 'en', 'eo')).toBe(
      "const t = { a: { en: 'A', de: 'Ä',\neo: 'A' }, g: { b: { en: { x: 'B' }, de: { x: 'b' },\neo: { x: 'B' }, } } } satisfies T;",
    );
  });

  it('say so where a file has changed its form, instead of writing nonsense', () => {
    expect(() => addToArray('const all = make();', 'all', 'b')).toThrow('all was not found');
    expect(() => addToArray('const other = [];', 'all', 'b')).toThrow('all was not found');
    expect(() => addToObject('const o = { p: 1 };', 'o', ['q'], 'y: 2')).toThrow('o.q was not found');
    expect(() => addBeside('f([])', "'b'", "'c'")).toThrow('was not found');
    expect(() => addToArray('const o = { p: 1 };', 'o', 'b', ['p'])).toThrow('o.p was not found');
    expect(() => addAfterElement('const a = <B />;', 'B', 'c', '<B />')).toThrow('<B> with c was not found');
    expect(() => asLanguage("const language = 'en';", 'fr', '')).toThrow('language with its comment was not found');
  });
});

describe('in a copy of the repository', () => {
  const copy = mkdtempSync(join(tmpdir(), 'preview-guard-new-'));
  const left = /^(?:\.git|\.output|node_modules|corpus)$/;

  function run(command: string, ...parameters: string[]): Promise<{ readonly code: number; readonly out: string }> {
    const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter) };
    return new Promise((resolve) => {
      execFile(command, parameters, { cwd: copy, env, shell: process.platform === 'win32' }, (error, out, err) => {
        resolve({ code: error ? (typeof error.code === 'number' ? error.code : -1) : 0, out: out + err });
      });
    });
  }

  const start = (...parameters: string[]) => run('node', 'tests/tools/new/run.ts', ...parameters);
  const tree = () =>
    globSync('{utils,tests,components}/**/*.{ts,tsx}', { cwd: copy })
      .toSorted()
      .map((path) => `${path}: ${readFileSync(join(copy, path), 'utf8').length}`);

  beforeAll(() => {
    cpSync(root, copy, { recursive: true, filter: (path) => path === root || !left.test(path.slice(root.length + 1)) });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('a language is one folder, its lines in the registry and its place in every row', () => {
    const plan = scaffolds.find(({ kind }) => kind === 'language')?.plan(files, 'eo');
    if (!plan || 'problem' in plan) throw new Error('refused');
    expect([...plan.files.keys()]).toEqual([
      ...['banner', 'pages', 'popup'].map((part) => `utils/i18n/languages/eo/${part}.ts`),
      'utils/i18n/languages/registry.ts',
      'utils/i18n/languages/codes.ts',
      ...['mail-reasons', 'signin-reasons', 'switch-texts', 'notice-texts'].map((file) => `utils/i18n/rows/${file}.ts`),
    ]);
    for (const list of ['mailLocales', 'locales', 'pageLocales', 'popupLocales']) {
      expect(plan.files.get('utils/i18n/languages/registry.ts')).toMatch(new RegExp(` ${list}: [^;]* eo[BP]\\w+\\.\\w+,?\\s*\\];`));
    }
  });

  it('changes nothing when it refuses', async () => {
    const before = tree();
    for (const parameters of [
      ['rule', 'sender-name'],
      ['rule'],
      ['nonsense', 'x'],
      ['language', 'de'],
      ['client', 'a', 'b'],
      ['setting', 'mail'],
      [],
    ]) {
      expect((await start(...parameters)).code, parameters.join(' ')).toBe(64);
    }
    expect(tree()).toEqual(before);
  });

  it('starts one of each kind, and all of it compiles and is in house style', async () => {
    for (const [kind, ...given] of started) {
      const { code, out } = await start(kind, ...given);
      expect(code, out).toBe(0);
      expect(out).toContain('Next:');
      expect((await start(kind, ...given)).code, `${kind} a second time`).toBe(64);
    }
    const [types, core, style] = await Promise.all([
      run('tsc', '-p', 'tsconfig.json'),
      run('tsc', '-p', 'tsconfig.core.json'),
      run('biome', 'ci', 'utils', 'tests', 'components'),
    ]);
    expect(types.out).toBe('');
    expect(core.out).toBe('');
    expect(style.code, style.out).toBe(0);
    for (const part of ['banner', 'pages', 'popup']) {
      const text = readFileSync(join(copy, `utils/i18n/languages/eo/${part}.ts`), 'utf8');
      expect(text).toMatch(/Untranslated.*\nconst language = 'eo';\n/);
      expect(text, 'typed from English').not.toContain('messages.ts');
    }
  }, 120_000);

  it('a phrase is one line, a setting its field, its texts and its row', () => {
    const written = (path: string) => readFileSync(join(copy, path), 'utf8');
    expect(written('utils/core/data/languages/es/mail.ts')).toContain(
      "\n      \"(tu|su) cobro no pas' adelante\",\n    ],\n    'account-threat': [",
    );
    expect(written('utils/core/settings/settings.ts')).toMatch(
      /\*\/\n {6}quietColours: z\.boolean\(\)\.catch\(false\)\.default\(false\),\n {4}\}\)\n/,
    );
    const texts = written('utils/i18n/rows/switch-texts.ts');
    const row = /\n {4}quietColours: \{[\s\S]*?\n {4}\}/.exec(texts)?.[0] ?? '';
    for (const language of ['en', 'de', 'eo']) expect(row).toContain(`\n      ${language}: { label: 'Quiet colours', `);
    expect(written('components/options/mail-settings.tsx')).toMatch(
      /'showClear'\)\} \/>\n {6}<SwitchRow \{\.\.\.flag\(form, 'mail', 'quietColours'\)\} \/>\n/,
    );
  });

  it.each(['mail', 'signin', 'portal', 'notifications'])('a setting of %s has its place', (group) => {
    const plan = scaffolds.find(({ kind }) => kind === 'setting')?.plan(files, group, 'quiet-colours');
    if (!plan || 'problem' in plan) throw new Error('refused');
    // The field, its row on the page, and its texts.
    expect(plan.files.size).toBe(3);
    for (const text of plan.files.values()) expect(text.split('quietColours')).toHaveLength(2);
  });

  it('and what was started is found by the tests of its kind', async () => {
    const specs = [
      'tests/core/mail/rules.test.ts',
      'tests/core/text/phrases.test.ts',
      'tests/components',
      'tests/core/signin/rules.test.ts',
      'tests/page/portal/skins.test.ts',
    ];
    const more = ['tests/page/webmail/my-mail.test.ts', 'tests/i18n/parity.test.ts', 'tests/architecture.test.ts'];
    const { code, out } = await run('vitest', 'run', '--reporter=dot', ...specs, ...more);
    expect(code, out).toBe(0);
  }, 120_000);
});
