import { connect, type Socket } from 'node:net';
import { firefoxError } from './errors.ts';

/** A connection to Firefox's Marionette server, one command at a time or several at once. */
export interface Connection {
  /** Sends a command and gives its result as it came. Rejects with a named error: no answer within `timeout` ms, connection gone, or Firefox's own error. */
  readonly send: (command: string, parameters?: object, timeout?: number) => Promise<unknown>;
  readonly close: () => void;
}

interface Pending {
  readonly command: string;
  readonly settle: (error: Error | null, result: unknown) => void;
}

const commandTimeout = 15_000;

/** Opens the connection and awaits the server's greeting. Firefox listens on loopback only. */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  const pending = new Map<number, Pending>();
  let counter = 0;

  function expect(id: number, command: string, timeout: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const late = () => settle(firefoxError('MarionetteTimeoutError', `Firefox did not answer ${command} within ${timeout} ms.`), null);
      const timer = setTimeout(late, timeout);
      const settle = (error: Error | null, result: unknown) => {
        clearTimeout(timer);
        pending.delete(id);
        if (error) reject(error);
        else resolve(result);
      };
      if (socket.destroyed) settle(closedError(command), null);
      else pending.set(id, { command, settle });
    });
  }

  // The greeting is the only packet that is not an answer; it settles the pseudo command 0.
  const greeting = expect(counter, 'the connection', commandTimeout);
  readPackets(socket, (packet) => {
    if (!Array.isArray(packet)) return pending.get(0)?.settle(null, packet);
    const [, id, error, result] = packet as unknown[];
    const asked = typeof id === 'number' ? pending.get(id) : undefined;
    return asked?.settle(error ? answeredError(asked.command, error) : null, result);
  });
  // An error is always followed by `close`, which tells those who wait.
  socket.on('error', () => undefined);
  socket.on('close', () => {
    for (const { command, settle } of pending.values()) settle(closedError(command), null);
  });
  await greeting;

  return {
    send(command, parameters = {}, timeout = commandTimeout) {
      counter += 1;
      const answer = expect(counter, command, timeout);
      const packet = Buffer.from(JSON.stringify([0, counter, command, parameters]));
      if (!socket.destroyed) socket.write(Buffer.concat([Buffer.from(`${packet.length}:`), packet]));
      return answer;
    },
    close: () => socket.destroy(),
  };
}

/** Packets are `LENGTH:JSON`, the length in bytes; one may come in pieces, several may come at once. */
function readPackets(socket: Socket, receive: (packet: unknown) => void): void {
  let rest: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.toString('latin1', 0, Math.max(colon, 0)));
      if (colon < 0 || rest.length < end) return;
      receive(JSON.parse(rest.toString('utf8', colon + 1, end)));
      rest = rest.subarray(end);
    }
  });
}

function answeredError(command: string, error: unknown): Error {
  const { error: code = 'unknown error', message = '' } = error as { error?: string; message?: string };
  return firefoxError(`WebDriver: ${code}`, `${command}: ${message || code}`);
}

function closedError(command: string): Error {
  return firefoxError('MarionetteClosedError', `The connection to Firefox ended before it answered ${command}.`);
}
