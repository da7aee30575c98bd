import { readFile } from 'node:fs/promises';
import { request, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { makeCertificate } from '../../world/certificate.ts';
import type { Running } from './process.ts';

/** What stands behind a host: a plain server on that port, and a folder whose files are handed out under a path of the host. */
export interface Behind {
  readonly port: number;
  readonly files?: { readonly path: string; readonly folder: string };
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** One HTTPS server on loopback that hands the requests for a host on to a plain server, and answers 404 for all other hosts. */
export async function startFront(servers: ReadonlyMap<string, Behind>): Promise<Running & { readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createServer(await makeCertificate(), (incoming, answer) => {
    const host = (incoming.headers.host ?? '').replace(/:\d+$/, '');
    asked.push(`${host}${incoming.url ?? ''}`);
    const behind = servers.get(host);
    if (behind === undefined) return void answer.writeHead(404).end();
    const { port, files } = behind;
    const path = new URL(incoming.url ?? '/', 'https://x').pathname;
    if (files && path.startsWith(files.path)) return void handOut(join(files.folder, path.slice(files.path.length)), answer);
    const headers = { ...incoming.headers, ...forwarded(host) };
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

/** What a web server tells the programs behind it, Roundcube and SOGo, of where they stand. */
function forwarded(host: string): Readonly<Record<string, string>> {
  return {
    'x-forwarded-proto': 'https',
    'x-webobjects-server-protocol': 'HTTP/1.0',
    'x-webobjects-remote-host': '127.0.0.1',
    'x-webobjects-server-name': host,
    'x-webobjects-server-port': '443',
    'x-webobjects-server-url': `https://${host}`,
  };
}

async function handOut(file: string, answer: ServerResponse): Promise<void> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) answer.writeHead(404).end();
  else answer.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(bytes);
}
