import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../../world/certificate.ts';
import type { Running } from './process.ts';

/** One HTTPS server on loopback that hands the requests for a host on to a plain server, and answers 404 for all other hosts. */
export async function startFront(servers: ReadonlyMap<string, number>): Promise<Running & { readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createServer(await makeCertificate(), (incoming, answer) => {
    const host = (incoming.headers.host ?? '').replace(/:\d+$/, '');
    asked.push(`${host}${incoming.url ?? ''}`);
    const port = servers.get(host);
    if (port === undefined) return void answer.writeHead(404).end();
    const headers = { ...incoming.headers, 'x-forwarded-proto': 'https' };
    const onward = request({ host: '127.0.0.1', port, path: incoming.url, method: incoming.method, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    onward.on('error', () => answer.writeHead(502).end());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
