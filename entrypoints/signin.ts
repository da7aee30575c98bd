import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '../utils/browser/messaging.ts';
import { takeSnapshot } from '../utils/page/signin/snapshot.ts';
import { topReadable } from '../utils/page/signin/top-readable.ts';

/** Injected on demand into the frame whose gate reported: takes the snapshot of the whole readable page and has it judged. Runs anew each time. */
export default defineUnlistedScript(async () => {
  await sendMessage('signin.judge', { page: takeSnapshot(topReadable(document)) });
});
