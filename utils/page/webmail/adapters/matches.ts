import { webmailAdapters } from './registry.ts';

/** Match patterns of every registered webmail client: the content script's `matches` and the required host permissions, from one list. */
export const webmailMatches: readonly string[] = [
  ...new Set(webmailAdapters.flatMap((adapter) => [...adapter.matches, ...(adapter.bodyFrame?.matches ?? [])])),
];
