import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, idsOf, type Running, run } from './process.ts';

const versions = '/usr/lib/postgresql';

/** Debian's PostgreSQL on loopback, with a database of its own for each name, after `sql` was run in it. */
export async function startPostgres(folder: string, databases: Readonly<Record<string, string>>): Promise<Running> {
  const version = existsSync(versions) ? readdirSync(versions).at(-1) : undefined;
  if (version === undefined) throw new Error('PostgreSQL is not installed.');
  const bin = join(versions, version, 'bin');
  const data = join(folder, 'postgres');
  const user = idsOf('postgres');
  mkdirSync(data);
  chownSync(data, user.uid, user.gid);
  must(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'], user);
  const port = await freePort();
  const quick = ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${data}`];
  const server = await run(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...quick], port, {}, user);
  const psql = (database: string, sql: string) =>
    must(
      join(bin, 'psql'),
      ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-d', database, '-v', 'ON_ERROR_STOP=1', '-c', sql],
      user,
    );
  for (const [name, sql] of Object.entries(databases)) {
    psql('postgres', `create database ${name}`);
    psql(name, sql);
  }
  return server;
}

/** Runs a program to its end; throws what it said if that was no good end. */
function must(command: string, args: readonly string[], user: { readonly uid: number; readonly gid: number }): void {
  // Right after its start the server may still refuse.
  for (let attempt = 0; ; attempt += 1) {
    const { status, stderr } = spawnSync(command, args, { ...user, cwd: '/', encoding: 'utf8' });
    if (status === 0) return;
    if (attempt > 40 || !/starting up|refused/.test(stderr)) throw new Error(`${command}: ${stderr}`);
    spawnSync('sleep', ['0.1']);
  }
}
