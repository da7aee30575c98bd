import { z } from 'zod';
import { type Activity, activitySchema, type Moment, maxActivities } from './activity.ts';
import { day } from './dates/zone.ts';
import { linkKey, titleKey } from './id.ts';

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

/**
 * Merges a reading into what is known. An activity is the same by id, else by link, else by title, and keeps its first id, so that marks,
 * reminders and calendar entries survive a redesign. `complete` = the reading showed the whole list: what is missing is gone; else it stays.
 * On the very first reading nothing is new. Merging the same reading twice changes nothing but `lastSeen`.
 */
export function mergeActivities(known: readonly KnownActivity[], read: readonly Activity[], now: Date, complete = true): Merged {
  const at = now.getTime();
  const taken = new Set<string>();
  const find = finder(known);
  const first = known.length === 0;
  const added: string[] = [];
  const list: KnownActivity[] = [];
  const ids = new Set(known.map(({ id }) => id));
  for (const activity of read) {
    const old = find(activity, taken);
    if (old === null) {
      const id = freeId(activity.id, ids);
      ids.add(id);
      list.push({ ...activity, id, isNew: !first, firstSeen: at, lastSeen: at, goneSince: null, mark: noMark });
      if (!first) added.push(id);
      continue;
    }
    taken.add(old.id);
    list.push({
      ...activity,
      id: old.id,
      isNew: old.isNew,
      closesOn: steadier(old.closesOn, activity.closesOn),
      firstSeen: old.firstSeen,
      lastSeen: at,
      goneSince: null,
      mark: old.mark,
    });
  }
  const gone: string[] = [];
  for (const old of known) {
    if (taken.has(old.id)) continue;
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

/** Looks an activity up among those not taken yet. Links and titles that several share identify nothing. */
function finder(known: readonly KnownActivity[]): (activity: Activity, taken: ReadonlySet<string>) => KnownActivity | null {
  const byId = new Map(known.map((one) => [one.id, one]));
  const byLink = unique(known, ({ link }) => linkKey(link));
  const byTitle = unique(known, ({ title }) => titleKey(title));
  const byBoth = unique(known, ({ link, title }) => `${linkKey(link)} ${titleKey(title)}`);
  return (activity, taken) => {
    const link = linkKey(activity.link);
    const title = titleKey(activity.title);
    const same = byId.get(activity.id);
    // An id that now stands over another link and another title was given anew: numbers by position do that.
    if (same !== undefined && !taken.has(same.id) && (linkKey(same.link) === link || titleKey(same.title) === title)) return same;
    for (const found of [byBoth.get(`${link} ${title}`), byLink.get(link), byTitle.get(title)])
      if (found && !taken.has(found.id)) return found;
    return null;
  };
}

function unique(known: readonly KnownActivity[], key: (one: KnownActivity) => string): Map<string, KnownActivity | null> {
  const found = new Map<string, KnownActivity | null>();
  for (const one of known) found.set(key(one), found.has(key(one)) ? null : one);
  return found;
}

/** A deadline counted from "3 days left" moves a little with every reading: the earlier one stays unless it moved by more than a day. */
function steadier(old: Moment, read: Moment): Moment {
  if (read.kind === 'unknown' || old.kind === 'unknown' || !read.approximate) return read;
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
