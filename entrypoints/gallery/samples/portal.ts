import type { Moment } from '../../../utils/core/dates/moment.ts';
import { day, hour } from '../../../utils/core/dates/zone.ts';
import { type PortalState, unknownPortal } from '../../../utils/core/memory/portal.ts';
import { type KnownActivity, type Mark, noMark } from '../../../utils/core/portal/list/merge.ts';
import type { SyncOutcome } from '../../../utils/core/portal/list/outcome.ts';
import { now } from './clock.ts';

// Invented titles.

function activity(id: string, closesOn: Moment, more: Partial<KnownActivity> = {}): KnownActivity {
  return {
    id,
    title: 'The harbour',
    description: 'What happens to the boat that comes home, told in pictures and sounds for a first impression.',
    kind: 'film',
    link: `https://www.amazonpreview.com/c/a/${id}`,
    status: 'open',
    openedOn: { kind: 'instant', at: now - 3 * day },
    closesOn,
    reward: null,
    isNew: false,
    source: 'json',
    firstSeen: now - 3 * day,
    lastSeen: now,
    goneSince: null,
    mark: noMark,
    ...more,
  };
}

function marked(mark: Partial<Mark>): Partial<KnownActivity> {
  return { mark: { ...noMark, ...mark } };
}

/** One title for every nearness of a deadline, every kind among them. */
export const pendingList: readonly KnownActivity[] = [
  activity('hours', { kind: 'instant', at: now + 2 * hour }, { title: 'Night ferry', kind: 'pilot', isNew: true, reward: '€ 10' }),
  activity('today', { kind: 'instant', at: now + 11 * hour + 3_540_000 }, { title: 'Story of the lighthouse', kind: 'storyboard' }),
  activity('today-all-day', { kind: 'date', date: '2026-11-24' }, { title: 'Salt', kind: 'script', status: 'started' }),
  activity(
    'tomorrow',
    { kind: 'instant', at: now + day },
    { title: 'The long title of a series about a harbour town and the people who stayed there', kind: 'series' },
  ),
  activity('soon', { kind: 'instant', at: now + 2.5 * day }, { title: 'Low tide', kind: 'concept' }),
  activity('later', { kind: 'date', date: '2026-12-08', approximate: true }, { title: 'Archive of winds', kind: 'test-footage' }),
  activity('unknown', { kind: 'unknown', words: 'soon' }, { title: 'What do you watch on Sundays?', kind: 'survey' }),
];

/** A list that is longer than the window. */
export const manyList: readonly KnownActivity[] = [
  ...pendingList,
  ...pendingList.slice(3).map((one, place) => ({ ...one, id: `${one.id}-more`, title: `${one.title} (${place + 2})`, isNew: false })),
];

/** Titles that were set aside, one of them overdue. */
export const asideList: readonly KnownActivity[] = [
  activity('done', { kind: 'instant', at: now - hour }, { title: 'Night ferry', ...marked({ done: now - 2 * hour }) }),
  activity('hidden', { kind: 'instant', at: now + 9 * day }, { title: 'Low tide', ...marked({ hidden: now - hour }) }),
  activity('snoozed', { kind: 'instant', at: now + 4 * day }, { title: 'Salt', ...marked({ snoozedUntil: now + 21 * hour }) }),
];

/** What is known of the portal after it was read, with that list and that outcome of the last attempt. */
export function portalState(list: readonly KnownActivity[], outcome: SyncOutcome = { kind: 'ok', unchanged: false }): PortalState {
  const page = 'https://www.amazonpreview.com/home';
  return {
    ...unknownPortal,
    list: [...list],
    sources: [{ page, how: 'page', language: 'en', start: page, etag: '', lastModified: '' }],
    outcome,
    triedAt: now - 120_000,
    goodAt: outcome.kind === 'ok' ? now - 2 * hour : now - 12 * day,
    outcomeSince: now - 12 * day,
    nextAt: now + hour,
  };
}
