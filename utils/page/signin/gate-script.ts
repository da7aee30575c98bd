import { type GateAnswer, startGate } from './gate.ts';

/**
 * Runs at document start on all sites once the user allowed it, in all frames. Imports nothing that weighs: it speaks to the background
 * directly, in the envelope of the messaging library, so that `handle('signin.gate', …)` receives it like any other request:
 *
 * gate -> background: `{ id, type: 'signin.gate', timestamp, data: { held } }` (`signinGateSchema`)
 * background -> gate: `{ res: { level } }`, `{ res: null }` or `{ err }`. The answer may come late: the background first injects `signin.js`
 * into the sender's frame, which sends `signin.judge` with the snapshot. `fake` keeps the keys held; anything else, an error and
 * 500 ms without an answer let them go.
 *
 * Built by itself (`tests/tools/build/stand-alone.ts`): WXT's frame around a script that stands alone would be a twentieth of it.
 */
interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

start();

function start(): void {
  // Firefox has it under this name too, promises included.
  const { chrome } = globalThis as { chrome?: { runtime?: Runtime } };
  const runtime = chrome?.runtime;
  // Our own world, not the page's: injected into an open tab and registered for it, the gate still starts once. Asked as an own property,
  // because an element of that id would be found on the window too.
  if (!runtime || Object.hasOwn(globalThis, 'previewGuardGate')) return;
  const previewGuardGate = startGate(document, async (data) => {
    const answer = await runtime.sendMessage({ id: 1, type: 'signin.gate', timestamp: 1, data });
    return (answer as { res?: GateAnswer } | undefined)?.res;
  });
  // For the scripts that are put beside it.
  Object.assign(globalThis, { previewGuardGate });
}
