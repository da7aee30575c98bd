import type { WindowHost } from '../window-host.ts';

/**
 * Whether an address is covered by one of the match patterns that adapters use: `https://host/*` or `https://*.host/*`,
 * the latter with the host itself, as the WebExtension API has it.
 */
export function matchesAny(patterns: readonly string[], { protocol, hostname }: WindowHost): boolean {
  return (
    protocol === 'https:' &&
    patterns.some((pattern) => {
      const host = pattern.slice('https://'.length, pattern.indexOf('/', 'https://'.length));
      return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
    })
  );
}
