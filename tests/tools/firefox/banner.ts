import type { ShownBanner } from '../banner.ts';
import { firefoxError } from './errors.ts';
import { atFirefoxBanner, steadily } from './find-banner.ts';
import type { ElementReference, Marionette } from './marionette.ts';
import { waitFor } from './wait-for.ts';

/** What a banner shows in Firefox: as in Chromium, and its list items one by one. */
export interface ShownFirefoxBanner extends ShownBanner {
  /** The text of every list item, in order: the reasons, then, with the details open, the advice. */
  readonly items: readonly string[];
}

interface Contents {
  readonly level: string;
  readonly text: string;
  readonly items: readonly string[];
  readonly elements: readonly ElementReference[];
}

/** Parts that carry no meaning of their own, as `ShownBanner.roles` leaves them out. */
const meaningless: readonly string[] = ['', 'none', 'generic', 'presentation'];

const readContents = `const root = arguments[0];
  const inside = [...root.querySelectorAll('*')].filter((element) => !element.closest('style, svg'));
  return {
    level: root.querySelector('[data-level]')?.getAttribute('data-level') ?? '',
    text: [...root.children].filter((child) => child.localName !== 'style').map((child) => child.innerText).join(' ').replace(/\\s+/g, ' ').trim(),
    items: [...root.querySelectorAll('li')].map((item) => item.innerText.trim()),
    elements: inside,
  };`;

/** The first banner of the page or of its frames; `null` if there is none. Sees through the closed shadow root as WebDriver may. */
export function readFirefoxBanner(marionette: Marionette): Promise<ShownFirefoxBanner | null> {
  return steadily(() =>
    atFirefoxBanner(marionette, async (host) => {
      const contents = await contentsOf(marionette, host);
      if (!contents) return { result: null };
      const parts = await Promise.all(contents.elements.map((element) => marionette.accessible(element)));
      const roles = parts.map(({ role }) => role).filter((role) => !meaningless.includes(role));
      // The accessibility tree follows a moment after the page; and the banner may have changed while roles and names were asked for.
      if (roles.length === 0 || (await contentsOf(marionette, host))?.text !== contents.text) return null;
      const { level, text, items } = contents;
      return { result: { level, text, items, buttons: parts.filter(({ role }) => role === 'button').map(({ name }) => name), roles } };
    }),
  );
}

/** The computed value of a CSS property of the banner's box, such as `background-color`; empty if there is no banner. */
export function readFirefoxBannerStyle(marionette: Marionette, property: string): Promise<string> {
  return atFirefoxBanner(marionette, async (host) => {
    const root = host && (await marionette.getShadowRoot(host));
    const body = 'return getComputedStyle(arguments[0].querySelector("[data-level]")).getPropertyValue(arguments[1])';
    return root ? String(await marionette.executeScript(body, [root, property])) : '';
  });
}

/** Clicks, with the mouse, the banner's button with that accessible name. Throws if there is none. */
export function clickInFirefoxBanner(marionette: Marionette, buttonName: string): Promise<void> {
  return steadily(() =>
    atFirefoxBanner(marionette, async (host) => {
      for (const element of (await contentsOf(marionette, host))?.elements ?? []) {
        const { role, name } = await marionette.accessible(element);
        if (role === 'button' && name === buttonName) return { result: await marionette.click(element) };
      }
      throw firefoxError('FirefoxWaitError', `No banner has a button "${buttonName}".`);
    }),
  );
}

/** Waits until the banner's level is that one (at most 10 s), and reads it. */
export function waitForFirefoxBanner(marionette: Marionette, level: string): Promise<ShownFirefoxBanner> {
  let seen = 'none at all';
  return waitFor(
    () => `a banner of level "${level}", last seen: ${seen}`,
    async () => {
      const shown = await readFirefoxBanner(marionette);
      seen = shown?.level ?? 'none at all';
      return shown?.level === level ? shown : null;
    },
  );
}

/** Whether no banner comes within that many ms, neither in the page nor in a frame. */
export async function staysWithoutBanner(marionette: Marionette, duration: number): Promise<boolean> {
  const end = performance.now() + duration;
  const outcome = await waitFor('a banner or the end', async () => {
    if (await steadily(() => atFirefoxBanner(marionette, async (host) => ({ result: host !== null })))) return { came: true };
    return performance.now() > end ? { came: false } : null;
  });
  return !outcome.came;
}

async function contentsOf(marionette: Marionette, host: ElementReference | null): Promise<Contents | null> {
  const root = host && (await marionette.getShadowRoot(host));
  return root && ((await marionette.executeScript(readContents, [root])) as Contents);
}
