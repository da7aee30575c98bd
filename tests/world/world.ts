import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { makeCertificate } from './certificate.ts';
import type { WorldSettings } from './site.ts';
import { sites } from './sites/registry.ts';

/** One request that reached the world, so that a test can prove that nothing else was contacted. `path` includes the query. */
export interface WorldRequest {
  readonly method: string;
  /** Lower case, without port. */
  readonly host: string;
  readonly path: string;
}

interface WorldServer {
  /** Port on 127.0.0.1. Browsers get there from every host name by `--host-resolver-rules="MAP * 127.0.0.1:PORT"` or Firefox's `network.dns.forceResolve`. */
  readonly port: number;
  /** Every request so far, in order; empty it with `world.requests.length = 0`. */
  readonly requests: WorldRequest[];
  /** The hosts asked for so far, without what a browser asks for on its own account. */
  readonly contacted: () => readonly string[];
  /** Stops listening and drops open connections. */
  readonly close: () => Promise<void>;
}

type Handles = { readonly [Name in keyof typeof sites]: ReturnType<(typeof sites)[Name]['start']>['handle'] };

/** The running world: the server and one handle per site, such as `world.gmail`. */
export type World = WorldServer & Handles;

const defaults: WorldSettings = { language: 'en', theme: 'light', renderDelay: 60, generation: 'current' };

/** Starts the simulated internet: one HTTPS server on loopback that answers for the real host names, and with a plain 404 for all others. */
export async function startWorld(options: Partial<WorldSettings> = {}): Promise<World> {
  const settings: WorldSettings = { ...defaults, ...options };
  const running = new Map(Object.entries(sites).map(([name, site]) => [name, { serves: site.serves, ...site.start(settings) }]));
  const requests: WorldRequest[] = [];
  const app = new Hono();
  app.all('*', (context) => {
    const url = new URL(context.req.url);
    const host = hostOf(context.req.header('host') ?? url.host);
    requests.push({ method: context.req.method, host, path: url.pathname + url.search });
    for (const site of running.values()) if (site.serves(host)) return site.app.fetch(context.req.raw);
    return context.text(`The simulated world has no site for ${host}.\n`, 404);
  });
  const server = createAdaptorServer({ fetch: app.fetch, createServer, serverOptions: await makeCertificate() });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const handles = Object.fromEntries([...running].map(([name, site]) => [name, site.handle])) as Handles;
  return {
    ...handles,
    port: (server.address() as AddressInfo).port,
    requests,
    contacted: () => contacted(requests),
    close: () => closeServer(server),
  };
}

/** What Chromium and Firefox ask for without being told to (sign-in state, updates, autofill, portal detection; seen 2026-11). */
const browserHosts: readonly RegExp[] = [
  /^(accounts|clients\d?|update|edgedl\.me)\.(google|gvt1)\.com$/,
  /^(update|content-autofill|optimizationguide-pa|safebrowsing|android\.clients)\.googleapis\.com$/,
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com)$/,
];

function contacted(requests: readonly WorldRequest[]): string[] {
  return [...new Set(requests.map(({ host }) => host))].filter((host) => !browserHosts.some((pattern) => pattern.test(host)));
}

function hostOf(header: string): string {
  return header.toLowerCase().replace(/:\d+$/, '');
}

function closeServer(server: ReturnType<typeof createAdaptorServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
