import type { Activity } from '../../utils/core/portal/activity.ts';
import { titleKey } from '../../utils/core/portal/id.ts';
import { isForeignPath } from '../../utils/core/portal/judge-groups.ts';
import type { PortalReading } from '../../utils/core/portal/reading.ts';

/** The data of one page is asked for at most this often, in milliseconds, while it is not understood. */
const pause = 600_000;
/** Most pages remembered; a worker that is stopped forgets them all. */
const maxPages = 200;
const askedAt = new Map<string, number>();

/** Whether a page that was not understood may be a list all the same: it shows something repeated, asked for data, and was not looked into just now. */
export function isWorthAsking(shown: PortalReading, endpoints: readonly string[]): boolean {
  if (endpoints.length === 0 || shown.signIn || isForeignPath(shown.url) || !shown.groups.some(({ items }) => items.length > 0))
    return false;
  const key = [shown.url, ...endpoints].join(' ');
  const now = Date.now();
  const last = askedAt.get(key);
  if (last !== undefined && Math.abs(now - last) < pause) return false;
  if (askedAt.size >= maxPages) askedAt.clear();
  askedAt.set(key, now);
  return true;
}

/** So many titles must stand in the page, or half of those that are read: long lists are drawn in part. */
const enough = 3;

/** Whether activities that were read stand in the page. */
export function showing({ groups, notes }: PortalReading): (read: readonly Activity[]) => boolean {
  const texts = new Set(notes.map(titleKey));
  for (const { items } of groups) for (const { titles } of items) for (const title of titles) texts.add(titleKey(title));
  return (read) => {
    const found = read.filter(({ title }) => texts.has(titleKey(title))).length;
    return found > 0 && found >= Math.min(enough, read.length / 2);
  };
}
