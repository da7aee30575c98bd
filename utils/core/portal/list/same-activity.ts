import type { Moment } from '../../dates/moment.ts';
import type { Activity } from './activity.ts';
import { linkKey, titleKey } from './id.ts';

/** What tells an activity from others. */
type Named = Pick<Activity, 'id' | 'title' | 'link' | 'kind'>;

/** How sure a pairing by title alone may be: over time a redesign changes links; at one time another link is another activity. */
export type When = 'over time' | 'at one time';

/**
 * Pairs the activities of two lists that are the same: by id, else by link and title, else by link, else by title. The sure signs are
 * looked at for all before the weak ones for any, so that a newcomer of the same name takes nobody's place. What several share identifies
 * nothing. `pages` = addresses of lists, where activities lead that have no link of their own. Answers by the place in `read`.
 */
export function pairsOf<Old extends Named>(
  known: readonly Old[],
  read: readonly Named[],
  pages: readonly string[],
  when: When,
): ReadonlyMap<number, Old> {
  const lists = new Set(pages.map(linkKey));
  const [before, now] = [known.map(keysOf), read.map(keysOf)];
  const pairs = new Map<number, Old>();
  const taken = new Set<number>();
  const pair = (place: number, old: number | null | undefined): void => {
    const one = typeof old === 'number' ? known[old] : undefined;
    if (typeof old !== 'number' || one === undefined || taken.has(old) || pairs.has(place)) return;
    taken.add(old);
    pairs.set(place, one);
  };

  const byId = new Map(known.map(({ id }, place) => [id, place]));
  for (const [place, { id }] of read.entries()) {
    const old = byId.get(id);
    const [a, b] = [before[old ?? -1], now[place]];
    // An id that now stands over another link and another title was given anew: numbers by position do that.
    if (a && b && ((a.link === b.link && !lists.has(a.link)) || a.title === b.title)) pair(place, old);
  }

  const signs: readonly { readonly key: (keys: Keys) => string; readonly fits: (a: Keys, b: Keys) => boolean }[] = [
    { key: ({ link, title }) => `${link} ${title}`, fits: () => true },
    { key: ({ link }) => link, fits: (a) => !lists.has(a.link) },
    {
      key: ({ title }) => title,
      fits: (a, b) =>
        (a.kind === b.kind || a.kind === 'other' || b.kind === 'other') && (when === 'over time' || lists.has(a.link) || lists.has(b.link)),
    },
  ];
  for (const { key, fits } of signs) {
    const [olds, news] = [unique(before, key), unique(now, key)];
    for (const [sign, place] of news) {
      const old = olds.get(sign);
      const [a, b] = [before[old ?? -1], now[place ?? -1]];
      if (place !== null && a && b && fits(a, b)) pair(place, old);
    }
  }
  return pairs;
}

interface Keys {
  readonly link: string;
  readonly title: string;
  readonly kind: Activity['kind'];
}

function keysOf({ link, title, kind }: Named): Keys {
  return { link: linkKey(link), title: titleKey(title), kind };
}

/** Where each key stands; `null` for what stands there more than once. */
function unique(all: readonly Keys[], key: (keys: Keys) => string): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  for (const [place, keys] of all.entries()) found.set(key(keys), found.has(key(keys)) ? null : place);
  return found;
}

/** Joins lists that stand on several pages of a portal at one time: each activity once, with the most exact deadline that any page names. */
export function joinedLists(lists: readonly (readonly Activity[])[], pages: readonly string[]): readonly Activity[] {
  let joined: readonly Activity[] = [];
  for (const list of lists) {
    const pairs = pairsOf(joined, list, pages, 'at one time');
    const more = new Map([...pairs].map(([place, old]) => [old.id, list[place]]));
    joined = [
      ...joined.map((one) => {
        const other = more.get(one.id);
        return other === undefined ? one : fuller(one, other);
      }),
      ...list.filter((_, place) => !pairs.has(place)),
    ];
  }
  return joined;
}

function fuller(one: Activity, other: Activity): Activity {
  return {
    ...one,
    status: one.status === 'open' ? other.status : one.status,
    closesOn: precision(other.closesOn) > precision(one.closesOn) ? other.closesOn : one.closesOn,
    description: one.description === '' ? other.description : one.description,
    reward: one.reward ?? other.reward,
  };
}

function precision(moment: Moment): number {
  if (moment.kind === 'unknown') return 0;
  if (moment.approximate) return 1;
  return moment.kind === 'date' ? 2 : 3;
}
