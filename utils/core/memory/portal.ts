import { z } from 'zod';
import { type Activity, maxActivities } from '../portal/list/activity.ts';
import { knownActivitySchema, mergeActivities } from '../portal/list/merge.ts';
import { type SyncOutcome, syncOutcomeSchema } from '../portal/list/outcome.ts';
import { nextSyncAt, type Random } from '../portal/remind/schedule.ts';

const address = z.string().max(2_000);

/**
 * Where a list was seen and how it can be read again: `data` = at addresses its page asks, `page` = in the page's own markup,
 * `visit` = only while the user looks at it.
 */
export const portalSourceSchema = z.object({
  page: address,
  how: z.enum(['data', 'page', 'visit']),
  /** BCP 47 tag of the page: data and fragments name none, and dates in words need one. */
  language: z.string().max(40),
  /** First address of the data; the page itself unless `how` is `data`. */
  start: address,
  /** Validators of RFC 9110 of the last reading, if it took one request; empty where there are none. */
  etag: z.string().max(500),
  lastModified: z.string().max(100),
  /** The page offers to show more than could be read: titles may be missing. */
  partial: z.literal(true).optional(),
});

export type PortalSource = z.infer<typeof portalSourceSchema>;

/** Most pages of the portal that are read again. */
export const maxSources = 3;

/** Everything known of the portal. One record, so that a reading is stored as a whole or not at all. Instants in ms since 1970, 0 = never. */
export const portalStateSchema = z.object({
  list: z.array(knownActivitySchema).max(maxActivities),
  sources: z.array(portalSourceSchema).max(maxSources),
  /** How the last attempt ended, `null` before the first. */
  outcome: syncOutcomeSchema.nullable(),
  triedAt: z.number(),
  goodAt: z.number(),
  /** Since when attempts have ended as `outcome` does; names a problem for good. */
  outcomeSince: z.number(),
  failures: z.number().int().min(0),
  /** When to read again by ourselves; `null` until a source is known. */
  nextAt: z.number().nullable(),
});

export type PortalState = z.infer<typeof portalStateSchema>;

export const unknownPortal: PortalState = {
  list: [],
  sources: [],
  outcome: null,
  triedAt: 0,
  goodAt: 0,
  outcomeSince: 0,
  failures: 0,
  nextAt: null,
};

/** What a successful reading brings: the activities, and the sources with their new validators. */
export interface GoodReading {
  readonly activities: readonly Activity[];
  /** Whether that is the whole list, so that what is missing is gone. */
  readonly complete: boolean;
  readonly sources: readonly PortalSource[];
  /** IANA zone in which it was read. */
  readonly timeZone: string;
}

/** The record after a successful reading. Marks that the user set meanwhile stay. Only of the very first reading nothing is new: an empty list was one. */
export function afterReading(state: PortalState, reading: GoodReading, now: Date, random: Random, intervalHours: number): PortalState {
  const { activities, complete, sources, timeZone } = reading;
  // A page that is drawn bit by bit may say that nothing is pending before it shows its list.
  const first = state.list.length === 0 && (state.goodAt === 0 || Math.abs(now.getTime() - state.goodAt) < 5 * 60_000);
  const pages = sources.flatMap(({ page, start }) => [page, start]);
  const { list } = mergeActivities(state.list, activities, now, { complete, first, pages, timeZone });
  return {
    ...afterOutcome(state, { kind: 'ok', unchanged: false }, now, random, intervalHours),
    list: [...list],
    sources: [...sources],
  };
}

/** The record after an attempt that brought no list: the last good list stays. */
export function afterOutcome(state: PortalState, outcome: SyncOutcome, now: Date, random: Random, intervalHours: number): PortalState {
  const at = now.getTime();
  const good = outcome.kind === 'ok';
  const failures = good ? 0 : state.failures + 1;
  return {
    ...state,
    outcome,
    triedAt: at,
    goodAt: good ? at : state.goodAt,
    outcomeSince: state.outcome?.kind === outcome.kind ? state.outcomeSince : at,
    failures,
    nextAt: nextAt(outcome, failures, now, random, intervalHours),
  };
}

/** The plan of the schedule, stretched to the pace the user chose where that pace is what counts. */
function nextAt(outcome: SyncOutcome, failures: number, now: Date, random: Random, intervalHours: number): number {
  const planned = nextSyncAt(outcome, failures, now, random);
  if (outcome.kind === 'rate-limited' || outcome.kind === 'offline' || outcome.kind === 'server-error') return planned;
  return Math.round(now.getTime() + ((planned - now.getTime()) * intervalHours) / defaultHours);
}

/** The pace the schedule is written for, in hours. */
const defaultHours = 6;

/** Adds a source or replaces the one of the same page; the oldest goes when there are too many. */
export function withSource(sources: readonly PortalSource[], source: PortalSource): PortalSource[] {
  return [...sources.filter(({ page }) => page !== source.page), source].slice(-maxSources);
}

/** Titles and links that the portal lists, as the judge of mails wants them. */
export function listedOf({ list }: PortalState): { readonly knownTitles: readonly string[]; readonly knownLinks: readonly string[] } {
  const listed = list.filter(({ goneSince, status }) => goneSince === null && (status === 'open' || status === 'started'));
  return { knownTitles: listed.map(({ title }) => title), knownLinks: listed.map(({ link }) => link) };
}
