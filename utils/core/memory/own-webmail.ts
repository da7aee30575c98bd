import { z } from 'zod';
import { clientLimits } from '../limits.ts';
import { lazy } from '../verdict/lazy.ts';

/** Hosts at which the user lets mails be checked: which client stands there, and since when (ms since 1970), newest last. */
export const ownWebmailSchema = lazy(() =>
  z.array(z.object({ host: z.string().max(253), client: z.string().max(clientLimits.id), at: z.number() })).max(100),
);

export type OwnWebmail = z.infer<ReturnType<typeof ownWebmailSchema>>;

const maxKept = 100;

/** Adds a host; one that was there before gets the new client and moves to the end. */
export function withOwnHost(known: OwnWebmail, host: string, client: string, at: number): OwnWebmail {
  return [...withoutOwnHosts(known, new Set([host])), { host, client, at }].slice(-maxKept);
}

/** Takes hosts away. */
export function withoutOwnHosts(known: OwnWebmail, hosts: ReadonlySet<string>): OwnWebmail {
  return known.filter(({ host }) => !hosts.has(host));
}

/** The host of a page that may be added: https only, and a name, for which the browser can be asked alone. `null` for all others. */
export function ownHostOf(url: string): string | null {
  const address = URL.parse(url);
  return address?.protocol === 'https:' && address.hostname !== '' ? address.hostname : null;
}

/** The match pattern of exactly this host. */
export function ownPattern(host: string): string {
  return `https://${host}/*`;
}
