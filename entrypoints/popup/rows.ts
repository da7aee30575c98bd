import type { PendingView } from '../../components/popup/view.ts';
import type { KnownActivity } from '../../utils/core/portal/list/merge.ts';
import { byUrgency, standingOf, urgencyOf } from '../../utils/core/portal/remind/deadlines.ts';
import { format } from '../../utils/i18n/format.ts';
import type { PendingFilter, PendingOrder, PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { dayWords, deadlineWords, type Here, momentWords } from '../../utils/i18n/popup/when.ts';

/** What the list is drawn from. */
export interface RowsInput {
  readonly list: readonly KnownActivity[];
  readonly filter: PendingFilter;
  readonly order: PendingOrder;
  /** Ids that were new when the window opened: they keep the mark while it stands. */
  readonly newIds: ReadonlySet<string>;
  readonly here: Here;
  readonly texts: PopupMessages;
}

/** The rows to show, narrowed and ordered. They are put into words as they are taken, once each. */
export interface Rows {
  /** How many are open in all. */
  readonly count: number;
  /** Whether anything is neither done nor hidden: a calendar can hold it. */
  readonly savable: boolean;
  readonly ids: readonly string[];
  take(count: number): readonly PendingView[];
}

/** Chooses and orders the rows. */
export function rowsOf({ list, filter, order, newIds, here, texts }: RowsInput): Rows {
  const now = new Date(here.now);
  const zone = here.timeZone;
  const standing = new Map(list.map((activity) => [activity.id, standingOf(activity, now, zone)] as const));
  const open = list.filter(({ id }) => standing.get(id) === 'pending');
  const fits = open.filter((activity) => {
    if (filter === 'new') return newIds.has(activity.id);
    if (filter === 'started') return activity.status === 'started';
    return filter !== 'soon' || !['later', 'unknown'].includes(urgencyOf(activity.closesOn, now, zone));
  });
  const aside = list.filter((activity) => {
    const state = standing.get(activity.id);
    // What the portal itself calls done is no decision of the user's.
    return state === 'snoozed' || state === 'hidden' || (state === 'done' && activity.mark.done !== null);
  });
  const chosen = byUrgency(filter === 'aside' ? aside : fits, zone);
  const rows = ordered(chosen, order, texts.language);
  const views: PendingView[] = [];
  return {
    count: open.length,
    savable: [...standing.values()].some((state) => state === 'pending' || state === 'snoozed'),
    ids: rows.map(({ id }) => id),
    take(count) {
      for (const activity of rows.slice(views.length, count)) views.push(viewOf(activity, newIds, here, texts));
      return views.slice(0, count);
    },
  };
}

function ordered(list: readonly KnownActivity[], order: PendingOrder, language: string): readonly KnownActivity[] {
  if (order === 'newest') return list.toSorted((a, b) => b.firstSeen - a.firstSeen);
  if (order === 'urgency') return list;
  const { compare } = new Intl.Collator(language, { numeric: true });
  return list.toSorted((a, b) => compare(a.title, b.title));
}

function viewOf(activity: KnownActivity, newIds: ReadonlySet<string>, here: Here, texts: PopupMessages): PendingView {
  const { id, title, description, kind, link, reward, status, openedOn, closesOn, mark } = activity;
  const opened =
    openedOn === null || openedOn.kind === 'unknown'
      ? null
      : format(texts.list.opens, {
          time:
            openedOn.kind === 'instant'
              ? dayWords(openedOn.at, here, texts.language)
              : dayWords(Date.parse(`${openedOn.date}T12:00:00Z`), { ...here, timeZone: 'UTC' }, texts.language),
        });
  return {
    id,
    title,
    description,
    kind,
    link,
    reward,
    isNew: newIds.has(id),
    isStarted: status === 'started',
    opened,
    urgency: urgencyOf(closesOn, new Date(here.now), here.timeZone),
    deadline: deadlineWords(closesOn, here, texts),
    aside: asideWords(mark, here, texts),
  };
}

function asideWords({ done, hidden, snoozedUntil }: KnownActivity['mark'], here: Here, texts: PopupMessages): string | null {
  if (hidden !== null) return texts.list.isHidden;
  if (done !== null) return texts.list.isDone;
  if (snoozedUntil === null || snoozedUntil <= here.now) return null;
  return format(texts.list.snoozedUntil, { time: momentWords(snoozedUntil, here, texts.language) });
}
