import { linkKey, titleKey } from '../../list/id.ts';
import { portalLink } from '../../list/link.ts';
import type { PortalReading, RawItem, RawLink } from '../reading.ts';
import { tagsOf } from '../words.ts';
import { linkPattern } from './link-pattern.ts';

/** Finds the link of a title whose data names none; `null` if the page does not show it. `id` is the data's own. */
export type LinkFinder = (title: string, id: string | null) => string | null;

/** An item with more links is a section of the page. */
const maxLinks = 3;

/**
 * Applications often get titles and ids alone, and put the links together when they draw the page. What the page shows beside a title is
 * its link; where several ids stand in their links in the same way, those that the page does not show now are put together like them.
 */
export function linksOfPage(reading: PortalReading, wanted: readonly { readonly title: string; readonly id: string | null }[]): LinkFinder {
  const shown = new Map<string, string>();
  // Outer groups come first: what an inner one says of a title is nearer to it.
  for (const { items } of reading.groups) {
    for (const item of items) {
      const link = linkOf(item, reading.url);
      if (link !== null) for (const title of item.titles) shown.set(titleKey(title), link);
    }
  }
  const known = wanted.map(({ title, id }) => ({ id, link: shown.get(titleKey(title)) ?? null }));
  const made = linkPattern(known);
  return (title, id) => shown.get(titleKey(title)) ?? (id === null ? null : made(id));
}

function linkOf({ links }: RawItem, url: string): string | null {
  const byKey = new Map<string, RawLink & { readonly to: string }>();
  for (const link of links) {
    const to = portalLink(link.href, url);
    if (to !== null && !tagsOf(link.text).has('elsewhere')) byKey.set(linkKey(to), { ...link, to });
  }
  const own = [...byKey.values()];
  if (own.length === 0 || own.length > maxLinks) return null;
  return (own.find(({ text }) => tagsOf(text).has('action')) ?? own[0])?.to ?? null;
}
