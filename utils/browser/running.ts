import { browser } from 'wxt/browser';

/** Notes, in the world that our scripts share and no page sees, that one of them runs here until `signal` ends it. */
export function noteRunning(name: string, signal: AbortSignal): void {
  Object.assign(globalThis, { [keyOf(name)]: signal });
}

/** Whether that script runs in the page of a tab, and can still reach us. Rejects where the browser lets nobody look. */
export async function isRunning(tabId: number, name: string): Promise<boolean> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    args: [keyOf(name)],
    func: (key: string): boolean => {
      const signal: unknown = Reflect.get(globalThis, key);
      return signal instanceof AbortSignal && !signal.aborted;
    },
  });
  return frame?.result === true;
}

function keyOf(name: string): string {
  return `preview-guard ${name}`;
}
