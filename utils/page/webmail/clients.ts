import type { WebmailAdapter } from './adapter.ts';
import { webmailAdapters } from './adapters/registry.ts';

/** What pages say about a webmail client: facts only. */
export type WebmailClient = Pick<WebmailAdapter, 'id' | 'name' | 'matches' | 'evidence' | 'lastSeen'> & {
  /** Match patterns of everything that must be readable: the client and the frames of its bodies. */
  readonly origins: readonly string[];
};

/**
 * The facts of every registered client, in the registry's order. The build writes this list out (`tests/tools/build/written-out.ts`):
 * pages that name the clients then do not carry the readers.
 */
export const webmailClients: readonly WebmailClient[] = webmailAdapters.map(({ id, name, matches, evidence, lastSeen, bodyFrame }) => ({
  id,
  name,
  matches,
  evidence,
  lastSeen,
  origins: [...matches, ...(bodyFrame?.matches ?? [])],
}));
