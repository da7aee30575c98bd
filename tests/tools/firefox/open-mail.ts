import type { Marionette } from './marionette.ts';
import { waitFor } from './wait-for.ts';

/** Opens a delivered mail in any webmail of the world and waits until the page, with the frames in it, has drawn it. */
export async function openFirefoxMail(marionette: Marionette, url: string): Promise<void> {
  await marionette.navigate(url);
  const { hash, pathname } = new URL(url);
  // Pages say themselves what they have drawn: their fragment, or, where they have none, their path.
  const place = hash || pathname;
  await waitFor(`${place} to be drawn`, () => marionette.findElement(`html[data-rendered="${place}"]`));
}

/** Makes the Gmail world draw the opened mail once more, with new nodes in place of the old ones. */
export async function redrawFirefoxMail(marionette: Marionette): Promise<void> {
  await marionette.executeScript(`document.querySelector('[role=main][data-world-thread] *')?.setAttribute('data-old', '');
    return window.__rerender();`);
  await waitFor('the old nodes to go', async () => ((await marionette.findElement('[data-old]')) ? null : true));
}
