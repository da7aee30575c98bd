import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

type System = 'linux' | 'darwin' | 'win32';

/** How a browser is found, in this order: environment, `PATH`, usual paths, Debian package. */
export interface BrowserSearch {
  readonly name: string;
  /** Environment variables that hold a path. One that is set but leads nowhere is an error, not a hint. */
  readonly variables: readonly string[];
  readonly commands: readonly string[];
  readonly paths: Readonly<Record<System, readonly string[]>>;
  /** Sets of Debian packages to try, the first set that installs wins. */
  readonly packages: readonly (readonly string[])[];
  readonly instruction: Readonly<Record<System, string>>;
}

/** Installs Debian packages if this is a Debian run as root; whether all went well. Progress goes to stderr. */
export async function installPackages(names: readonly string[]): Promise<boolean> {
  if (!canInstall()) return false;
  await run('Reading the list of packages', ['update']);
  return (await run(`Installing ${names.join(' ')}`, ['install', '-y', '--no-install-recommends', ...names])) === 0;
}

/** Path of the browser; installs Debian's package when run as root. Throws an error with one line of instruction otherwise. */
export async function findBrowser(search: BrowserSearch): Promise<string> {
  const found = lookFor(search);
  if (found !== null) return found;
  for (const names of search.packages) {
    if (!(await installPackages(names))) continue;
    const installed = lookFor(search);
    if (installed !== null) return installed;
  }
  const help = search.instruction[systemName()];
  throw new Error(`${search.name} was not found: ${help}, or set ${search.variables[0]} to its path.`);
}

function lookFor(search: BrowserSearch): string | null {
  const { PATH: searchPath = '' } = process.env;
  for (const variable of search.variables) {
    const path = process.env[variable];
    if (path === undefined || path === '') continue;
    if (runnable(path)) return path;
    throw new Error(`${variable} is set to ${path}, which cannot be run.`);
  }
  const folders = systemName() === 'linux' ? searchPath.split(delimiter).filter(Boolean) : [];
  // By command first: a Chromium in an unusual folder is better than a Chrome in the usual one.
  const candidates = [
    ...search.commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...search.paths[systemName()],
  ];
  return candidates.find(runnable) ?? null;
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function systemName(): System {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}

function canInstall(): boolean {
  return systemName() === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Runs apt-get and says on stderr, every two seconds, that it is still at work and with what. */
function run(title: string, args: readonly string[]): Promise<number> {
  const started = Date.now();
  const child = spawn('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let latest = '';
  const remember = (chunk: Buffer) => {
    latest = chunk.toString().trim().split('\n').at(-1)?.slice(0, 80) ?? latest;
  };
  child.stdout.on('data', remember);
  child.stderr.on('data', remember);
  process.stderr.write(`${title} …\n`);
  const ticker = setInterval(() => process.stderr.write(`  ${Math.round((Date.now() - started) / 1000)} s: ${latest}\n`), 2_000);
  return new Promise((resolve) => {
    const end = (code: number | null) => {
      clearInterval(ticker);
      if (code !== 0) process.stderr.write(`  apt-get ${args[0]} failed: ${latest}\n`);
      resolve(code ?? 1);
    };
    child.on('error', () => end(1));
    child.on('close', end);
  });
}
