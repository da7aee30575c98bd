import { browser } from 'wxt/browser';

/** One stored thing: its key without the area, and its size in bytes as JSON. */
export interface StorageUse {
  readonly key: string;
  readonly bytes: number;
}

const areas = ['local', 'sync', 'session'] as const;

/** Sizes of everything that is stored, now and after every change. Counted by ourselves: Firefox has no `getBytesInUse` for all areas. */
export const storageSizes = {
  get: sizes,
  /** Returns the way to stop. */
  watch(changed: (use: StorageUse[]) => void): () => void {
    const look = () => void sizes().then(changed);
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  },
};

async function sizes(): Promise<StorageUse[]> {
  const stored = await Promise.all(areas.map(contents));
  const encoder = new TextEncoder();
  return stored.flatMap((entries) =>
    Object.entries(entries).map(([key, value]) => ({ key, bytes: encoder.encode(key + JSON.stringify(value)).length })),
  );
}

/** Everything in an area; nothing where the browser offers no such area, as with a sync that is switched off. */
async function contents(area: (typeof areas)[number]): Promise<Record<string, unknown>> {
  return await browser.storage[area].get(null).catch(() => ({}));
}

/** Erases everything that the extension has stored, in all areas. Throws when the browser keeps something. */
export async function eraseStorage(): Promise<void> {
  await Promise.all(
    areas.map(async (area) => {
      try {
        await browser.storage[area].clear();
      } catch (reason) {
        if (Object.keys(await contents(area)).length > 0) throw reason;
      }
    }),
  );
}
