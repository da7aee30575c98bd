import type { PendingView } from '../../components/popup/view.ts';
import type { Moment } from '../../utils/core/dates/moment.ts';
import { dateAt, day } from '../../utils/core/dates/zone.ts';
import type { KnownActivity } from '../../utils/core/portal/list/merge.ts';
import { byUrgency, deadlineOf, standingOf, urgencyOf } from '../../utils/core/portal/remind/deadlines.ts';
import { snoozeChoices } from '../../utils/core/portal/remind/snooze.ts';
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
  /** How many the portal has taken off its list within a day. */
  readonly gone: number;
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
    if (state === 'snoozed' || state === 'hidden' || (state === 'done' && activity.mark.done !== null)) return true;
    // Set aside, and closed meanwhile: it stays to be found for a while.
    return state === 'closed' && activity.mark.snoozedUntil !== null && here.now - activity.mark.snoozedUntil < 30 * day;
  });
  // What the portal has taken off its list is said for a day.
  const gone = list.filter(({ id, goneSince, status }) => {
    const recent = goneSince !== null && here.now - goneSince < day;
    return recent && standing.get(id) === 'gone' && (status === 'open' || status === 'started');
  });
  const chosen = [...byUrgency(filter === 'aside' ? aside : fits, zone), ...(filter === 'all' ? byUrgency(gone, zone) : [])];
  const rows = ordered(chosen, order, texts.language);
  const views: PendingView[] = [];
  return {
    count: open.length,
    gone: gone.length,
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
  const { id, title, description, kind, link, reward, status, openedOn, closesOn } = activity;
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
    isGone: activity.goneSince !== null && activity.mark.hidden === null && activity.mark.done === null,
    opened,
    urgency: urgencyOf(closesOn, new Date(here.now), here.timeZone),
    deadline: deadlineWords(closesOn, here, texts),
    aside: asideWords(activity, here, texts),
    ...snoozesOf(closesOn, here, texts),
  };
}

function snoozesOf(closesOn: Moment, here: Here, texts: PopupMessages): Pick<PendingView, 'snoozes' | 'snoozeLatest'> {
  const words = texts.list;
  const labels = { evening: words.snoozeEvening, tomorrow: words.snooze, 'day-before': words.snoozeDayBefore, week: words.snoozeWeek };
  const deadline = deadlineOf(closesOn, here.timeZone);
  return {
    snoozes: snoozeChoices(closesOn, new Date(here.now), here.timeZone).map(({ kind, at }) => ({
      kind,
      at,
      label: labels[kind],
      hint: format(words.snoozeHint, { time: momentWords(at, here, texts.language) }),
    })),
    snoozeLatest: deadline === null ? null : `${dateAt(deadline - 1, here.timeZone)}T23:59`,
  };
}

function asideWords({ mark, goneSince, closesOn }: KnownActivity, here: Here, texts: PopupMessages): string | null {
  const { done, hidden, snoozedUntil } = mark;
  if (hidden !== null) return texts.list.isHidden;
  if (done !== null) return texts.list.isDone;
  if (goneSince !== null) return format(texts.list.isGone, { time: momentWords(goneSince, here, texts.language) });
  if (snoozedUntil === null) return null;
  const deadline = deadlineOf(closesOn, here.timeZone);
  if (deadline !== null && deadline <= here.now) return texts.list.isClosed;
  if (snoozedUntil <= here.now) return null;
  return format(texts.list.snoozedUntil, { time: momentWords(snoozedUntil, here, texts.language) });
}
