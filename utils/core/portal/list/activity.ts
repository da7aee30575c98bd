import { z } from 'zod';
import { momentSchema } from '../../dates/moment.ts';
import { isPortalLink } from './link.ts';

/**
 * What the portal asks its members to do: one title with its survey. Names follow the activity model that the vendor of such portals
 * publishes for a data connector (id, name, title, description, type, status, link, opened_on, closed_on, is_hidden; seen 2026-11).
 * The schema guards reads from storage and what comes from the portal; the limits keep every later step bounded.
 */

/** Most activities kept of one portal. */
export const maxActivities = 5_000;
/** Longest title, in UTF-16 units; longer ones are cut by the reader. */
export const maxTitle = 300;
/** Longest description, in UTF-16 units; longer ones are cut by the reader. */
export const maxDescription = 2_000;

export const activityKinds = ['film', 'series', 'pilot', 'storyboard', 'script', 'concept', 'test-footage', 'survey', 'other'] as const;
export const activityStatuses = ['open', 'started', 'done', 'closed'] as const;
export const activitySources = ['json', 'state', 'json-ld', 'microdata', 'page'] as const;

export const activitySchema = z.object({
  /** Stable across readings: the portal's own id, else a hash of link or title. */
  id: z.string().min(1).max(200),
  title: z.string().min(1).max(maxTitle),
  description: z.string().max(maxDescription),
  kind: z.enum(activityKinds),
  /** https, on the portal's own hosts; the address of the list itself where the portal shows no link. */
  link: z.string().max(2_000).refine(isPortalLink),
  status: z.enum(activityStatuses),
  openedOn: momentSchema.nullable(),
  closesOn: momentSchema,
  /** What is promised for taking part, in the portal's words. */
  reward: z.string().max(200).nullable(),
  /** Whether the user has not seen it in this extension yet. */
  isNew: z.boolean(),
  source: z.enum(activitySources),
});

export type Activity = z.infer<typeof activitySchema>;
export type ActivityKind = Activity['kind'];
export type ActivityStatus = Activity['status'];
export type ActivitySource = Activity['source'];

/** What passed the schema, and how many items did not. `cut` counts those beyond `maxActivities`. */
export interface CheckedActivities {
  readonly activities: readonly Activity[];
  readonly dropped: number;
  readonly cut: number;
}

/** Checks a list item by item: a hostile or broken item is dropped and counted, the others stay. Anything but a list gives none, dropped once. */
export function checkActivities(list: unknown): CheckedActivities {
  if (!Array.isArray(list)) return { activities: [], dropped: 1, cut: 0 };
  const activities: Activity[] = [];
  let dropped = 0;
  const ids = new Set<string>();
  for (const item of list.slice(0, maxActivities)) {
    const checked = activitySchema.safeParse(item);
    if (checked.success && !ids.has(checked.data.id)) {
      ids.add(checked.data.id);
      activities.push(checked.data);
    } else dropped += 1;
  }
  return { activities, dropped, cut: Math.max(0, list.length - maxActivities) };
}
