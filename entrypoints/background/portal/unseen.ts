import type { Activity } from '../../../utils/core/portal/list/activity.ts';
import { titleKey } from '../../../utils/core/portal/list/id.ts';
import { isForeignPath } from '../../../utils/core/portal/read/items/choose-lists.ts';
import type { PortalReading } from '../../../utils/core/portal/read/reading.ts';
import { tagsWithin } from '../../../utils/core/portal/read/words.ts';

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

/** Whether activities that were read stand in the page, some of them are open, and most say by kind or address that they are surveys: a page that was not understood is no help. */
export function showing({ groups, notes }: PortalReading): (read: readonly Activity[]) => boolean {
  const texts = new Set(notes.map(titleKey));
  for (const { items } of groups) for (const { titles } of items) for (const title of titles) texts.add(titleKey(title));
  return (read) => {
    const found = read.filter(({ title }) => texts.has(titleKey(title))).length;
    if (!read.some(({ status }) => status === 'open' || status === 'started')) return false;
    if (read.filter(saysWhat).length < read.length / 2) return false;
    return found > 0 && found >= Math.min(enough, read.length / 2);
  };
}

function saysWhat({ kind, link }: Activity): boolean {
  return kind !== 'other' || tagsWithin((URL.parse(link)?.pathname ?? '').replaceAll(/[/_-]+/g, ' ')).has('programme');
}
