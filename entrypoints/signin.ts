import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '../utils/browser/messaging.ts';
import { gateOf } from '../utils/page/signin/gate-of.ts';
import { watchLate } from '../utils/page/signin/late-watch.ts';
import { takeSnapshot } from '../utils/page/signin/snapshot.ts';
import { topReadable } from '../utils/page/signin/top-readable.ts';

/**
 * Injected on demand into the frame whose gate reported: takes the snapshot of the whole readable page and has it judged. Runs anew each time;
 * the first time it stays to see whether the page becomes another one.
 */
export default defineUnlistedScript(async () => {
  const page = topReadable(document);
  const gate = gateOf(globalThis);
  if (gate && !Object.hasOwn(globalThis, 'previewGuardLate')) {
    Object.assign(globalThis, { previewGuardLate: true });
    watchLate(document, page, gate);
  }
  await sendMessage('signin.judge', { page: takeSnapshot(page) });
});
