import { skins } from '../world/sites/portal/skins/registry.ts';

// Every look is read in `tests/page/portal/skins.test.ts`. In a browser the ways are taken on which a list reaches the reader.

/** Looks that reach the reader in different ways, with the way. */
const inBothBrowsers: Readonly<Record<string, string>> = {
  cards: 'markup of the server',
  paged: 'further pages, which are asked for',
  late: 'fragments that arrive after the page',
  'json-app': 'data that the page asks for, and we again',
  'post-json': 'data that only the page can ask for',
  'state-in-script': 'state in a script',
  'shadow-cards': 'shadow roots',
};

const inChromium: Readonly<Record<string, string>> = {
  ...inBothBrowsers,
  'hash-app': 'data and page together',
  'infinite-scroll': 'what arrives while the reader scrolls',
  tabs: 'parts that are folded away, buttons in place of links',
  'relative-only': 'remaining times, which depend on the clock',
  'japanese-list': 'another script, days without a year',
};

const chosen = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([name, way]) => {
    const skin = skins.find((one) => one.name === name);
    if (!skin) throw new Error(`No look is called ${name}`);
    return { name, way, posts: skin.posts === true };
  });

/** What Chromium reads. */
export const chromiumSkins = chosen(inChromium);
/** What Firefox reads, whose background parses pages itself. */
export const firefoxSkins = chosen(inBothBrowsers);
