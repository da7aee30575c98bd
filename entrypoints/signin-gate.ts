import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type GateAnswer, startGate } from '../utils/page/signin/gate.ts';

/**
 * Runs at document start on all sites once the user allowed it, in all frames. Imports nothing that weighs: it speaks to the background
 * directly, in the envelope of the messaging library, so that `handle('signin.gate', …)` receives it like any other request:
 *
 * gate -> background: `{ id, type: 'signin.gate', timestamp, data: { kinds, cues, held } }` (`signinGateSchema`)
 * background -> gate: `{ res: { level } }`, `{ res: null }` or `{ err }`. The answer may come late: the background first injects `signin.js`
 * into the sender's frame, which sends `signin.judge` with the snapshot. `fake` keeps the keys held; anything else, an error and
 * 500 ms without an answer let them go.
 */
interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

export default defineUnlistedScript(() => {
  const { browser, chrome } = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  const runtime = (browser ?? chrome)?.runtime;
  // Our own world, not the page's: injected into an open tab and registered for it, the gate still starts once. Asked as an own property,
  // because an element of that id would be found on the window too.
  if (!runtime || Object.hasOwn(globalThis, 'previewGuardGate')) return;
  Object.assign(globalThis, { previewGuardGate: true });
  let id = 0;
  startGate(document, async (data) => {
    id += 1;
    const answer = await runtime.sendMessage({ id, type: 'signin.gate', timestamp: Date.now(), data });
    return (answer as { res?: GateAnswer } | undefined)?.res ?? null;
  });
});
