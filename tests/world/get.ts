import { request } from 'node:https';

/** An answer of the world. */
export interface WorldAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Fetches an address from the world without a browser: the real host name is sent, the connection goes to loopback. Sends the session cookie unless told not to. */
export function getFromWorld(port: number, address: string, options: { readonly signedIn?: boolean } = {}): Promise<WorldAnswer> {
  const url = new URL(address);
  const cookie = (options.signedIn ?? true) ? { cookie: 'world_session=1' } : {};
  return new Promise((resolve, reject) => {
    const path = url.pathname + url.search;
    const asked = request(
      { host: '127.0.0.1', port, path, headers: { host: url.host, ...cookie }, rejectUnauthorized: false, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString() }),
        );
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}
