import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';

/** A server that runs, and the way to end it with all that it started. */
export interface Running {
  readonly port: number;
  stop(): Promise<void>;
}

/** A port on loopback that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port'))));
    });
  });
}

/** How long a server may take to end by itself, ms. */
const grace = 5_000;
/** Longest start of a server, ms. */
const patience = 15_000;

/** User and group of a name that a package brought. */
export function idsOf(name: string): { readonly uid: number; readonly gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid === undefined || gid === undefined) throw new Error(`There is no user "${name}".`);
  return { uid: Number(uid), gid: Number(gid) };
}

/** Starts a program in a group of its own and waits until it listens on the port. Throws with what it said if it does not. */
export async function run(
  command: string,
  args: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
  user: { readonly uid?: number; readonly gid?: number } = {},
): Promise<Running> {
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    cwd: '/',
    ...user,
  });
  let said = '';
  const hear = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2_000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const group = child.pid;
  const end = (signal: 'SIGTERM' | 'SIGKILL') => {
    try {
      if (group !== undefined) process.kill(-group, signal);
    } catch {
      // It has ended by itself.
    }
  };
  const kill = () => end('SIGKILL');
  process.once('exit', kill);
  const until = Date.now() + patience;
  while (!(await listens(port))) {
    if (child.exitCode !== null || Date.now() > until) {
      kill();
      throw new Error(`${command} does not listen: ${said}`);
    }
    await new Promise((go) => setTimeout(go, 50));
  }
  return {
    port,
    async stop() {
      process.off('exit', kill);
      end('SIGTERM');
      const timer = setTimeout(kill, grace);
      await ended;
      clearTimeout(timer);
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
