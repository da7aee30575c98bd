import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '../../utils/browser/messaging.ts';
import { noteRunning } from '../../utils/browser/running.ts';
import type { WebmailAdapter } from '../../utils/page/webmail/adapter.ts';
import { webmailAdapters } from '../../utils/page/webmail/adapters/registry.ts';
import { webmailMatches } from '../../utils/page/webmail/clients.ts';
import { matchesAny } from '../../utils/page/webmail/match.ts';
import { watchMessages } from '../../utils/page/webmail/watch.ts';
import { windowHost } from '../../utils/page/window-host.ts';
import { reportBody } from './body-frame.tsx';
import { createMailSession } from './session.ts';

/**
 * Senses opened mails in webmail and shows verdicts; the background judges. `script-entries.ts` says in the built manifest where it runs in frames,
 * and where in windows that their opener fills.
 */
export default defineContentScript({
  matches: [...webmailMatches],
  allFrames: true,
  runAt: 'document_idle',
  async main(context) {
    noteRunning('webmail', context.signal);
    const place = windowHost(window);
    const bodyOf = webmailAdapters.find(({ bodies = [] }) => matchesAny(bodies, place));
    if (bodyOf?.bodyFrame) return reportBody(document, bodyOf.id, bodyOf.bodyFrame, context.signal);
    const known = webmailAdapters.find(({ matches }) => matchesAny(matches, place));
    if (known) {
      if (known.framed || window.top === window) await watchPage(known, context.signal);
    } else if (window.top === window) await watchOwnPage(context.signal);
  },
});

/** At a host of the user's own: the background knows which client stands there, until the user takes the host away. */
async function watchOwnPage(signal: AbortSignal): Promise<void> {
  const client = await sendMessage('own.client', {}).catch(() => sendMessage('own.client', {}));
  const adapter = webmailAdapters.find(({ id }) => id === client);
  if (!adapter) return;
  const removed = new AbortController();
  onMessage('tab.own-removed', ({ data }) => {
    if (data.host === location.hostname) removed.abort();
  });
  const own = AbortSignal.any([signal, removed.signal]);
  noteRunning('webmail', own);
  await watchPage(adapter, own);
}

async function watchPage(adapter: WebmailAdapter, signal: AbortSignal): Promise<void> {
  // A worker that was just being stopped gets one more chance.
  const preferences = await sendMessage('page.start', { reads: true }).catch(() => sendMessage('page.start', { reads: true }));
  const session = createMailSession(document, adapter, preferences, signal);
  onMessage('tab.preferences', ({ data }) => session.prefer(data));
  onMessage('tab.body', ({ data }) => session.remoteBody(data));
  watchMessages(document, adapter, session, signal);
}
