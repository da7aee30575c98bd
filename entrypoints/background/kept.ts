import type { Sender } from '../../utils/browser/messaging.ts';
import { storedAllowedHosts, storedFakeHosts, storedTabs, storedTrusted, storedWarnings } from '../../utils/browser/stored/items.ts';
import { perWindow } from '../../utils/browser/stored/per-window.ts';

// Everything that pages cause to be kept, private windows apart. What is not here is kept of normal windows only, or at the user's word in our own pages.

export const keptTrusted = perWindow(storedTrusted);
export const keptFakeHosts = perWindow(storedFakeHosts);
export const keptAllowedHosts = perWindow(storedAllowedHosts);
export const keptWarnings = perWindow(storedWarnings);
export const keptTabs = perWindow(storedTabs);

/** Whether a message comes from a private window, of which nothing is written down. */
export function isUnseen({ tab }: Sender): boolean {
  return tab?.incognito ?? false;
}
