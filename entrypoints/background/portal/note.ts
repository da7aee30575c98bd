import { storedPortal, storedSettings } from '../../../utils/browser/stored/items.ts';
import { afterOutcome, afterReading, type GoodReading, type PortalState } from '../../../utils/core/memory/portal.ts';
import type { SyncOutcome } from '../../../utils/core/portal/list/outcome.ts';
import { interval } from '../../../utils/core/portal/remind/schedule.ts';
import { planSync } from '../alarms.ts';
import { userZone } from '../clock.ts';

/** How things stood when a reading began. */
export interface Start {
  readonly state: PortalState;
  readonly address: string;
}

/** Takes a reading in; one that began with `start`. */
export async function keep(start: Start, reading: Omit<GoodReading, 'timeZone'>): Promise<void> {
  const read = { ...reading, timeZone: userZone() };
  await note(start, (old, hours) => afterReading(old, read, new Date(), Math.random, hours));
}

/** The same for one that brought no list. */
export async function fail(start: Start, outcome: SyncOutcome): Promise<void> {
  await note(start, (old, hours) => afterOutcome(old, outcome, new Date(), Math.random, hours));
}

/** Writes down how a reading ended, unless the user has meanwhile erased everything, switched the portal off, or named another. */
async function note(start: Start, change: (old: PortalState, intervalHours: number) => PortalState): Promise<void> {
  const { portal } = await storedSettings.get();
  if (!portal.enabled || portal.address !== start.address) return;
  try {
    const isErased = (old: PortalState) =>
      (old.goodAt === 0 && start.state.goodAt !== 0) || (old.sources.length === 0 && start.state.sources.length > 0);
    // What was erased is not written again, not even as nothing.
    if (isErased(await storedPortal.get())) return;
    const { nextAt } = await storedPortal.update((old) => (isErased(old) ? old : change(old, portal.intervalHours)));
    await planSync(nextAt);
  } catch (error) {
    // The storage is full, or broken: the next try is not due at once.
    await planSync(Date.now() + interval);
    throw error;
  }
}
