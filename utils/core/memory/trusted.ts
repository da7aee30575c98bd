import { z } from 'zod';

/** Mail addresses (lower case) and hosts the user marked as fine, each with the time in milliseconds since 1970, newest last. */
export const trustedSchema = z.object({
  senders: z.array(z.object({ address: z.string().max(320), at: z.number() })).max(2_000),
  hosts: z.array(z.object({ host: z.string().max(253), at: z.number() })).max(2_000),
});

export type Trusted = z.infer<typeof trustedSchema>;
export const nothingTrusted: Trusted = { senders: [], hosts: [] };
