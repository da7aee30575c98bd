import { z } from 'zod';

/** Mail addresses (lower case) and hosts the user marked as fine, each with the time in milliseconds since 1970, newest last. */
export const trustedSchema = z.object({
  senders: z.array(z.object({ address: z.string().max(320), at: z.number() })).max(2_000),
  hosts: z.array(z.object({ host: z.string().max(253), at: z.number() })).max(2_000),
});

export type Trusted = z.infer<typeof trustedSchema>;
export const nothingTrusted: Trusted = { senders: [], hosts: [] };

const maxKept = 2_000;

/** Adds an address (lower case) or takes it away; what is added again moves to the end. */
export function trustAddress(known: Trusted, address: string, trusted: boolean, at: number): Trusted {
  const others = known.senders.filter((sender) => sender.address !== address);
  return { ...known, senders: trusted ? [...others, { address, at }].slice(-maxKept) : others };
}

/** The same for a host. It covers this host alone: a look-alike of it is another host. */
export function trustHost(known: Trusted, host: string, trusted: boolean, at: number): Trusted {
  const others = known.hosts.filter((entry) => entry.host !== host);
  return { ...known, hosts: trusted ? [...others, { host, at }].slice(-maxKept) : others };
}
