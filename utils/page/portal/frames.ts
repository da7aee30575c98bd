import { portalLimits } from '../../core/limits.ts';
import type { PortalReading, RawGroup } from '../../core/portal/read/reading.ts';

/** Most frames looked into. */
const maxFrames = 10;

/** The documents in the frames of a page that are of its own origin; others, and those of a page that is only parsed, keep theirs to themselves. */
export function framesIn(document: Document): Document[] {
  const found: Document[] = [];
  for (const frame of document.querySelectorAll('iframe')) {
    if (found.length >= maxFrames) break;
    try {
      const inner = frame.contentDocument;
      if (inner?.URL.startsWith('https:') && inner.body !== null) found.push(inner);
    } catch {
      // A frame of another origin that says so by throwing.
    }
  }
  return found;
}

/** A reading of a page with that of a frame in it: links are told from where the frame stands. */
export function withFrame(page: PortalReading, frame: PortalReading): PortalReading {
  const base = page.groups.length;
  const groups = frame.groups.map(
    (group): RawGroup => ({
      ...group,
      within: group.within === null ? null : group.within + base,
      items: group.items.map((item) => ({
        ...item,
        links: item.links.map((link) => ({
          ...link,
          href: (URL.parse(link.href, frame.url)?.href ?? link.href).slice(0, portalLimits.url),
        })),
      })),
    }),
  );
  return {
    ...page,
    language: page.language === '' ? frame.language : page.language,
    data: [...page.data, ...frame.data].slice(0, portalLimits.data),
    groups: [...page.groups, ...groups].slice(0, portalLimits.groups),
    notes: [...page.notes, ...frame.notes].slice(0, portalLimits.notes),
    more: {
      next: page.more.next,
      button: page.more.button ?? frame.more.button ?? frame.more.next?.slice(0, portalLimits.text) ?? null,
      pages: page.more.pages ?? frame.more.pages,
    },
  };
}
