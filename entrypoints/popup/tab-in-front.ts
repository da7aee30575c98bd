import { type CurrentTab, currentTab } from './current-tab.ts';

const asked = currentTab(location.search);

/** The tab that the popup speaks of, asked for before anything is drawn. It stays the same while the window stands. */
export const tabInFront = {
  get: async (): Promise<{ readonly tab: CurrentTab | null }> => ({ tab: await asked }),
  watch: () => () => undefined,
};
