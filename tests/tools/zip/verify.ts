// `npm run zip:verify [-- --install]`: proves that the packages can be made again. Two copies of the sources in two folders must give the same
// three archives, and the unpacked sources archive the same Firefox build. `--install` installs its packages there instead of borrowing ours.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { unpack } from './unpack.ts';

const { values } = parseArgs({ options: { install: { type: 'boolean', default: false } } });
const root = resolve(import.meta.dirname, '../../..');
const bench = mkdtempSync(join(tmpdir(), 'preview-guard-zip-'));
const built = /^(?:\.git|\.output|\.wxt|node_modules|corpus)$/;

try {
  const first = archivesOf(copyTo(join(bench, 'one')));
  const second = archivesOf(copyTo(join(bench, 'another', 'place')));
  report('two folders, the same archives', first.map(fingerprint), second.map(fingerprint));

  const sources = first.find((file) => file.endsWith('-sources.zip')) ?? '';
  const unpacked = join(bench, 'sources');
  await unpack(sources, unpacked);
  if (values.install) run(unpacked, 'npm', ['ci', '--no-audit', '--no-fund']);
  else borrowPackages(unpacked);
  run(unpacked, 'npm', ['run', 'build:firefox']);
  const expected = filesOf(join(bench, 'one/.output/firefox-mv3'));
  report('the sources archive builds the same Firefox build', expected, filesOf(join(unpacked, '.output/firefox-mv3')));
} finally {
  rmSync(bench, { recursive: true, force: true });
}

function copyTo(folder: string): string {
  mkdirSync(folder, { recursive: true });
  cpSync(root, folder, { recursive: true, filter: (path) => path === root || !built.test(path.slice(root.length + 1)) });
  borrowPackages(folder);
  return folder;
}

function borrowPackages(folder: string): void {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  run(folder, 'wxt', ['prepare']);
}

function archivesOf(folder: string): readonly string[] {
  run(folder, 'npm', ['run', 'zip']);
  return globSync('*.zip', { cwd: join(folder, '.output') })
    .toSorted()
    .map((file) => join(folder, '.output', file));
}

function run(folder: string, command: string, parameters: readonly string[]): void {
  const PATH = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  execFileSync(command, parameters, {
    cwd: folder,
    env: { ...process.env, PATH },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function filesOf(folder: string): readonly string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => `${hash(file)}  ${file.slice(folder.length + 1).replaceAll('\\', '/')}`);
}

function fingerprint(file: string): string {
  return `${hash(file)}  ${basename(file)}`;
}

function hash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function report(claim: string, expected: readonly string[], found: readonly string[]): void {
  const missing = expected.filter((line) => !found.includes(line));
  const extra = found.filter((line) => !expected.includes(line));
  if (expected.length === 0 || missing.length + extra.length > 0) {
    console.error(`NOT PROVEN: ${claim}\n${[...missing.map((line) => `- ${line}`), ...extra.map((line) => `+ ${line}`)].join('\n')}`);
    process.exitCode = 1;
  } else {
    console.log(`${claim}: ${expected.length} files`);
    if (expected.length < 10) console.log(expected.join('\n'));
  }
}
