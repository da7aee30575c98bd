import { hostRole } from '../text/host.ts';
import { linkTable } from './facts/links.ts';
import type { MailMessage } from './message.ts';

/** Most hosts taken from one mail. */
const maxHosts = 50;

/**
 * The hosts that a mail judged fake links to, for the watch on sign-in pages. Amazon's own are left out, and so are hosts that hide a target
 * or carry everybody's pages: what one stranger put there says nothing about the next.
 */
export function fakeHostsOf(message: MailMessage): readonly string[] {
  const hosts = new Set<string>();
  for (const link of linkTable(message.body.links)) {
    if (!link.host || hosts.size >= maxHosts || hostRole(link.host.host) || link.shortener || link.unknownTarget) continue;
    hosts.add(link.host.host);
  }
  return [...hosts];
}
