import type { Marionette } from './marionette.ts';
import { waitFor } from './wait-for.ts';

/** Opens a delivered mail in the Gmail world and waits until the page has drawn it. */
export async function openFirefoxMail(marionette: Marionette, url: string): Promise<void> {
  await marionette.navigate(url);
  const { hash } = new URL(url);
  await waitFor(`${hash} to be drawn`, () => marionette.findElement(`html[data-rendered="${hash}"]`));
}

/** Makes the Gmail world draw the opened mail once more, with new nodes in place of the old ones. */
export async function redrawFirefoxMail(marionette: Marionette): Promise<void> {
  await marionette.executeScript(`document.querySelector('[data-world-thread] *')?.setAttribute('data-old', '');
    return window.__rerender();`);
  await waitFor('the old nodes to go', async () => ((await marionette.findElement('[data-old]')) ? null : true));
}
