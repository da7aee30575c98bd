import { browser } from 'wxt/browser';

/** How many titles are open, as the badge shows it: known long before a long list is read. Not watched: the list itself follows at once. */
export const openCount = {
  async get(): Promise<number> {
    return Number.parseInt(await browser.action.getBadgeText({}), 10) || 0;
  },
  watch: () => () => undefined,
};

/** Room in pixels for a list of so many titles, as `popup.css` draws it: its head, with what narrows it from eight titles on, and its rows. */
export function roomFor(count: number): number {
  return (count < 8 ? 41 : 76) + count * 50;
}
