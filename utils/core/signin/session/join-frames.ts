import { advertisers } from '../../data/advertisers.ts';
import { signinLimits } from '../../limits.ts';
import { organizationalDomain, parseHostOf } from '../../text/host.ts';
import { placeOf } from '../facts/place.ts';
import type { SigninPage } from '../page.ts';

/** Whether what a frame says or asks belongs to the page around it: Amazon's own frames speak for Amazon, and advertisements for who paid. */
export function belongsToPage(url: string): boolean {
  const host = parseHostOf(url)?.host;
  return !placeOf(url).genuine && !(host && advertisers.has(organizationalDomain(host)));
}

/**
 * One page out of what the frames of a tab are, the top one first: its user sees one page, whoever serves the parts. Address, language and title are
 * those of the first. Frames that one script could read together have the same snapshot, which counts once.
 */
export function joinFrames(frames: readonly SigninPage[]): SigninPage | null {
  const known = new Set<string>();
  const parts = frames.filter((page) => {
    const key = JSON.stringify([page.url, page.text, page.forms]);
    return !known.has(key) && known.add(key);
  });
  const [top] = parts;
  if (!top) return null;
  const all = <Item>(of: (page: SigninPage) => readonly Item[], most: number): Item[] => parts.flatMap(of).slice(0, most);
  return {
    ...top,
    text: parts
      .map(({ text }) => text)
      .join('\n')
      .slice(0, signinLimits.text),
    headings: all(({ headings }) => headings, signinLimits.headings),
    forms: all(({ forms }) => forms, signinLimits.forms),
    marks: [...new Set(all(({ marks }) => marks, signinLimits.marks))],
    images: all(({ images }) => images, signinLimits.images),
    resourceHosts: all(({ resourceHosts }) => resourceHosts, signinLimits.hosts),
    linkHosts: all(({ linkHosts }) => linkHosts, signinLimits.hosts),
    copyright: parts.find(({ copyright }) => copyright !== '')?.copyright ?? '',
    cut: [...new Set(parts.flatMap(({ cut }) => cut))],
  };
}
