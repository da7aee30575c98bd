import { storedSyncProgress } from './stored/items.ts';

/**
 * Runs work under the one lock that readings of the portal share across worker and pages; a lock dies with its holder. `ifFree`: does not
 * wait for another holder and answers `null` instead. Whatever happens, no progress is left behind.
 */
export async function alone<Result>(ifFree: boolean, work: () => Promise<Result>): Promise<Result | null> {
  return await navigator.locks.request('portal sync', { ifAvailable: ifFree }, async (lock) => {
    if (lock === null) return null;
    try {
      return await work();
    } finally {
      await storedSyncProgress.set(null);
    }
  });
}

/** Takes away the progress of a reading whose worker was stopped, once its lock is free: nobody else would. Waits for one that is under way. */
export async function tidyProgress(): Promise<void> {
  if ((await storedSyncProgress.get()) !== null) await alone(false, async () => undefined);
}
