import type { Stored } from '../store.ts';

/**
 * Access to a stored thing that keeps private windows apart: what they add is held in memory, seen by private windows only, never written, and
 * gone when the background is stopped. `unseen` = for a private window.
 */
export interface PerWindow<T> {
  get(unseen: boolean): Promise<T>;
  update(unseen: boolean, change: (value: T) => T): Promise<T>;
}

/** Changes of private windows that are remembered, the latest. */
const mostChanges = 300;

/** Makes such access. One for each stored thing, in the background. */
export function perWindow<T>(stored: Stored<T>): PerWindow<T> {
  const changes: ((value: T) => T)[] = [];
  const get = async (unseen: boolean): Promise<T> => {
    let value: T = await stored.get();
    // On top of what the other windows have by now.
    if (unseen) for (const change of changes) value = change(value);
    return value;
  };
  return {
    get,
    async update(unseen, change) {
      if (!unseen) return await stored.update(change);
      changes.push(change);
      if (changes.length > mostChanges) changes.shift();
      return await get(true);
    },
  };
}
