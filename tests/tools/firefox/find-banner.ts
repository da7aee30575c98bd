import { type FirefoxErrorName, isNamed } from './errors.ts';
import type { ElementReference, Marionette } from './marionette.ts';
import { waitFor } from './wait-for.ts';

/** The banner or its frame was taken down or drawn anew while it was being looked at. */
const changed: readonly FirefoxErrorName[] = [
  'WebDriver: stale element reference',
  'WebDriver: detached shadow root',
  'WebDriver: no such element',
  'WebDriver: no such frame',
  'WebDriver: no such window',
];

/** Hosts of banners and frames of one document, through all open shadow roots. */
const lookAround = `const roots = [document];
  for (const root of roots) for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  return { hosts: all('preview-guard-banner'), frames: all('iframe, frame') };`;

/**
 * Runs `work` in the frame that holds the page's first banner, with the banner's element, or `null` if there is none, in which case it runs
 * in the page. Afterwards commands go to the page again, whatever happened. Banners are found in every frame and in open shadow roots.
 */
export async function atFirefoxBanner<Result>(
  marionette: Marionette,
  work: (host: ElementReference | null) => Promise<Result>,
): Promise<Result> {
  try {
    const found = await inFrames(marionette, [], work);
    return found ? found.result : await work(null);
  } finally {
    await marionette.switchToFrame(null);
  }
}

/** How many banners stand in the page and its frames. */
export function countFirefoxBanners(marionette: Marionette): Promise<number> {
  return steadily(async () => {
    let count = 0;
    const visit = async (path: readonly ElementReference[]): Promise<void> => {
      const { hosts, frames } = await look(marionette, path);
      count += hosts.length;
      for (const frame of frames) await visit([...path, frame]);
    };
    try {
      await visit([]);
    } finally {
      await marionette.switchToFrame(null);
    }
    return { result: count };
  });
}

/** Repeats `work` while it answers `null`, or the banner changes under it. */
export async function steadily<Result>(work: () => Promise<{ readonly result: Result } | null>): Promise<Result> {
  const answer = await waitFor('a banner that stands still', async () => {
    try {
      return await work();
    } catch (error) {
      if (isNamed(error, changed)) return null;
      throw error;
    }
  });
  return answer.result;
}

async function inFrames<Result>(
  marionette: Marionette,
  path: readonly ElementReference[],
  work: (host: ElementReference) => Promise<Result>,
): Promise<{ readonly result: Result } | null> {
  const { hosts, frames } = await look(marionette, path);
  if (hosts[0]) return { result: await work(hosts[0]) };
  for (const frame of frames) {
    const found = await inFrames(marionette, [...path, frame], work);
    if (found) return found;
  }
  return null;
}

/** Goes from the page down the path of frames and looks around there. */
async function look(marionette: Marionette, path: readonly ElementReference[]) {
  for (const frame of [null, ...path]) await marionette.switchToFrame(frame);
  return (await marionette.executeScript(lookAround)) as { hosts: readonly ElementReference[]; frames: readonly ElementReference[] };
}
