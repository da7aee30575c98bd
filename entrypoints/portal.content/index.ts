import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../../utils/browser/messaging.ts';
import { noteRunning } from '../../utils/browser/running.ts';
import { watchPortal } from './watch-portal.ts';

/** Reads the list of titles in the page of the portal that the user is looking at. */
export default defineContentScript({
  matches: ['https://*.amazonpreview.com/*'],
  runAt: 'document_idle',
  async main(context) {
    noteRunning('portal', context.signal);
    const { enabled } = await sendMessage('portal.start', {});
    if (enabled) watchPortal(document, (seen) => sendMessage('portal.seen', seen), context.signal);
  },
});
