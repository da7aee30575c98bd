import type { Marionette } from './marionette.ts';
import { waitFor } from './wait-for.ts';

const findButton = `return [...document.querySelectorAll('button')].find((button) => button.innerText.trim() === arguments[0] && button.checkVisibility())`;

/** The visible text of the page. */
export async function textOf(marionette: Marionette): Promise<string> {
  return String(await marionette.executeScript('return document.body.innerText'));
}

/** Whether a button with that text is visible. */
export async function hasButton(marionette: Marionette, name: string): Promise<boolean> {
  return (await marionette.executeScript(`${findButton} !== undefined`, [name])) === true;
}

/** Clicks, with the mouse, the button with that text, once it is there. */
export async function clickButton(marionette: Marionette, name: string): Promise<void> {
  await waitFor(`the button "${name}"`, async () => ((await hasButton(marionette, name)) ? true : null));
  await marionette.executeScript(
    `document.querySelector('[data-to-click]')?.removeAttribute('data-to-click');
     [...document.querySelectorAll('button')].find((button) => button.innerText.trim() === arguments[0])?.setAttribute('data-to-click', '');`,
    [name],
  );
  const button = await waitFor(`the button "${name}"`, () => marionette.findElement('[data-to-click]'));
  await marionette.click(button);
}
