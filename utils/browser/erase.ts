import { browser } from 'wxt/browser';
import { eraseStorage } from './storage-use.ts';
import { undisturbed } from './store.ts';

/**
 * Erases everything that the extension keeps: storage in all areas, what was planned for a later hour, and notifications that still stand
 * there with a title. What the browser lets us do stays; only the user takes that back. Throws when the browser keeps something stored.
 */
export async function eraseEverything(): Promise<void> {
  // A change that has read and not yet written would bring everything back.
  await undisturbed(eraseStorage);
  await Promise.all([eraseAlarms(), closeNotifications()]);
}

/** Alarms with a period beat as long as the extension runs and are about nothing in particular. */
async function eraseAlarms(): Promise<void> {
  const planned = (await browser.alarms.getAll()).filter(({ periodInMinutes }) => periodInMinutes === undefined);
  await Promise.all(planned.map(({ name }) => browser.alarms.clear(name)));
}

/** Closes every notification that still stands there; they cannot be reached any more once their permission is given back. */
export async function closeNotifications(): Promise<void> {
  // Without the permission there are none and no way to ask; one just given back may leave the object behind, which then never answers.
  if (!browser.notifications || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const shown = Object.keys(await browser.notifications.getAll());
  await Promise.all(shown.map((name) => browser.notifications.clear(name)));
}
