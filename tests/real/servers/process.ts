import { spawn } from 'node:child_process';
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

/** Longest start of a server, ms. */
const patience = 15_000;

/** Starts a program in a group of its own and waits until it listens on the port. Throws with what it said if it does not. */
export async function run(
  command: string,
  args: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  const hear = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2_000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const group = child.pid;
  const end = () => {
    try {
      if (group !== undefined) process.kill(-group, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', end);
  const until = Date.now() + patience;
  while (!(await listens(port))) {
    if (child.exitCode !== null || Date.now() > until) {
      end();
      throw new Error(`${command} does not listen: ${said}`);
    }
    await new Promise((go) => setTimeout(go, 50));
  }
  return {
    port,
    async stop() {
      process.off('exit', end);
      end();
      await ended;
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
