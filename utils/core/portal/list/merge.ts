import { z } from 'zod';
import type { Moment } from '../../dates/moment.ts';
import { dateAt, day } from '../../dates/zone.ts';
import { linkPattern } from '../read/items/link-pattern.ts';
import { type Activity, activitySchema, maxActivities } from './activity.ts';
import { linkKey } from './id.ts';
import { pairsOf } from './same-activity.ts';

/** What the user decided about one activity. Instants in milliseconds since 1970; `null` = not. */
export const markSchema = z.object({ done: z.number().nullable(), hidden: z.number().nullable(), snoozedUntil: z.number().nullable() });

/** An activity with what this extension knows besides: when it was first and last seen (ms), since when the portal no longer lists it, the user's marks. */
export const knownActivitySchema = activitySchema.extend({
  firstSeen: z.number(),
  lastSeen: z.number(),
  goneSince: z.number().nullable(),
  mark: markSchema,
});

export type Mark = z.infer<typeof markSchema>;
export type KnownActivity = z.infer<typeof knownActivitySchema>;

/** Nothing decided yet. */
export const noMark: Mark = { done: null, hidden: null, snoozedUntil: null };

/** How long an activity is kept that the portal no longer lists: its marks and reminders must survive a page that showed a part only. */
const keepGone = 30 * day;

/** The list after a reading, and what is new in it. */
export interface Merged {
  readonly list: readonly KnownActivity[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** What is known of a reading besides its activities. */
export interface ReadingNotes {
  /** It showed the whole list: what is missing is gone. Default `true`. */
  readonly complete?: boolean;
  /** It is the very first one, of which nothing is new. Default: nothing is known yet. */
  readonly first?: boolean;
  /** Addresses of the lists themselves, where activities lead that have no link of their own. */
  readonly pages?: readonly string[];
  /** IANA zone of the user, for days without an hour. Default UTC. */
  readonly timeZone?: string;
}

/**
 * Merges a reading into what is known. An activity is the same by id, else by link, else by title, and keeps its first id, so that marks,
 * reminders and calendar entries survive a redesign. What has no link of its own keeps the one that was known. Merging the same reading twice changes nothing but `lastSeen`.
 */
export function mergeActivities(known: readonly KnownActivity[], read: readonly Activity[], now: Date, notes: ReadingNotes = {}): Merged {
  const { complete = true, first = known.length === 0, pages = [], timeZone = 'UTC' } = notes;
  const at = now.getTime();
  const pairs = pairsOf(known, read, pages, 'over time');
  const added: string[] = [];
  const list: KnownActivity[] = [];
  const ids = new Set(known.map(({ id }) => id));
  const lists = new Set(pages.map(linkKey));
  const withOwnLink = known.filter(({ link }) => !lists.has(linkKey(link)));
  const made =
    withOwnLink.length < known.length || read.some(({ link }) => lists.has(linkKey(link))) ? linkPattern(withOwnLink) : () => null;
  const linkFor = (activity: Activity, old: KnownActivity | null): string =>
    lists.has(linkKey(activity.link)) ? (old?.link ?? made(activity.id) ?? activity.link) : activity.link;
  for (const [place, activity] of read.entries()) {
    const old = pairs.get(place);
    if (old === undefined) {
      const id = freeId(activity.id, ids);
      ids.add(id);
      list.push({
        ...activity,
        id,
        link: linkFor(activity, null),
        isNew: !first,
        firstSeen: at,
        lastSeen: at,
        goneSince: null,
        mark: noMark,
      });
      if (!first) added.push(id);
      continue;
    }
    list.push({
      ...activity,
      id: old.id,
      link: linkFor(activity, old),
      isNew: old.isNew,
      closesOn: steadier(old.closesOn, activity.closesOn, timeZone),
      firstSeen: old.firstSeen,
      lastSeen: at,
      goneSince: null,
      mark: old.mark,
    });
  }
  const gone: string[] = [];
  const here = new Set([...pairs.values()].map(({ id }) => id));
  for (const old of known) {
    if (here.has(old.id)) continue;
    const goneSince = complete ? (old.goneSince ?? at) : old.goneSince;
    if (goneSince !== null && old.goneSince === null) gone.push(old.id);
    if (goneSince === null || Math.abs(at - goneSince) <= keepGone) list.push({ ...old, goneSince });
  }
  return { list: list.slice(0, maxActivities), added, gone };
}

function freeId(id: string, ids: ReadonlySet<string>): string {
  if (!ids.has(id)) return id;
  for (let count = 2; ; count += 1) {
    const made = `${id.slice(0, 190)}~${count}`;
    if (!ids.has(made)) return made;
  }
}

/**
 * A deadline counted from "3 days left" moves a little with every reading: the earlier one stays unless it moved by more than a day.
 * A page that shows the day only does not take back the hour that another one has named.
 */
function steadier(old: Moment, read: Moment, timeZone: string): Moment {
  if (read.kind === 'unknown' || old.kind === 'unknown') return read;
  if (!read.approximate) {
    const sameDay = read.kind === 'date' && old.kind === 'instant' && !old.approximate && dateAt(old.at - 1, timeZone) === read.date;
    return sameDay ? old : read;
  }
  const difference = roughly(read) - roughly(old);
  if (old.kind === 'date' && read.kind === 'instant') return read;
  return Math.abs(difference) <= day ? (old.approximate && difference < 0 ? read : old) : read;
}

function roughly(moment: Exclude<Moment, { kind: 'unknown' }>): number {
  return moment.kind === 'instant' ? moment.at : Date.parse(`${moment.date}T12:00:00Z`);
}

/** Changes the user's mark of one activity; an unknown id changes nothing. Undo is the old mark again. */
export function withMark(list: readonly KnownActivity[], id: string, change: Partial<Mark>): readonly KnownActivity[] {
  return list.map((one) => (one.id === id ? { ...one, isNew: false, mark: { ...one.mark, ...change } } : one));
}

/** Takes the new marks away, after the user has looked. */
export function asSeen(list: readonly KnownActivity[]): readonly KnownActivity[] {
  return list.map((one) => (one.isNew ? { ...one, isNew: false } : one));
}
