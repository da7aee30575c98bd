import { defineContentScript } from 'wxt/utils/define-content-script';
import { webmailMatches } from '../../utils/page/webmail/adapters/matches.ts';
import { webmailAdapters } from '../../utils/page/webmail/adapters/registry.ts';
import { watchMessages } from '../../utils/page/webmail/watch.ts';
import { createMailSession } from './session.ts';

/** Senses opened mails in webmail and shows verdicts; the background judges. */
export default defineContentScript({
  matches: [...webmailMatches],
  runAt: 'document_idle',
  main(context) {
    const adapter = webmailAdapters.find((candidate) => candidate.matches.some((pattern) => matchesHost(pattern, location.hostname)));
    if (!adapter) return;
    watchMessages(document, adapter, createMailSession(adapter), context.signal);
  },
});

/** The patterns of adapters name one host each, or `*.` and a host. */
function matchesHost(pattern: string, hostname: string): boolean {
  const host = pattern.replace('https://', '').replace('/*', '');
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}
