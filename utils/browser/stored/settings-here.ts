import type { Settings } from '../../core/settings/settings.ts';
import { storedRemindersHere, storedSettings } from './items.ts';

/**
 * The settings as they hold on this device: what the user wants to be told may be chosen for this device alone, everything else travels.
 * What is changed here goes to where it holds.
 */
export const settingsHere = {
  async get(): Promise<Settings> {
    const [settings, own] = await Promise.all([storedSettings.get(), storedRemindersHere.get()]);
    return own === null ? settings : { ...settings, notifications: own };
  },
  /** Calls back with every later value; returns the way to stop. */
  watch(changed: (settings: Settings) => void): () => void {
    const look = () => void settingsHere.get().then(changed);
    const stops = [storedSettings.watch(look), storedRemindersHere.watch(look)];
    return () => {
      for (const stop of stops) stop();
    };
  },
  async update(change: (settings: Settings) => Settings): Promise<void> {
    const own = await storedRemindersHere.get();
    if (own === null) {
      await storedSettings.update(change);
      return;
    }
    const settings = await storedSettings.update((old) => ({
      ...change({ ...old, notifications: own }),
      notifications: old.notifications,
    }));
    // Each half is changed on what is stored there by then: two quick changes both count.
    await storedRemindersHere.update((now) => now && change({ ...settings, notifications: now }).notifications);
  },
};

/** Keeps the wishes about notifications for this device alone, beginning with those that hold now, or lets them travel again. */
export async function keepRemindersHere(here: boolean): Promise<void> {
  const { notifications } = await settingsHere.get();
  await storedRemindersHere.set(here ? notifications : null);
}
