import type { PendingCounts, PendingStub, PendingView } from '../../components/popup/view.ts';
import type { Moment } from '../../utils/core/dates/moment.ts';
import { dateAt, day } from '../../utils/core/dates/zone.ts';
import type { KnownActivity } from '../../utils/core/portal/list/merge.ts';
import { calendarCode } from '../../utils/core/portal/remind/calendar-code.ts';
import { byUrgency, deadlineOf, type Standing, standingOf, urgencyOf } from '../../utils/core/portal/remind/deadlines.ts';
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

/** The rows to show, narrowed and ordered. Each is put into words when it is asked for them, once. */
export interface Rows {
  readonly counts: PendingCounts;
  /** Whether anything is neither done nor hidden: a calendar can hold it. */
  readonly savable: boolean;
  readonly rows: readonly PendingStub[];
}

/** Chooses and orders the rows. */
export function rowsOf({ list, filter, order, newIds, here, texts }: RowsInput): Rows {
  const now = new Date(here.now);
  const zone = here.timeZone;
  const standing = new Map(list.map((activity) => [activity.id, standingOf(activity, now, zone)] as const));
  const of = (state: Standing) => list.filter(({ id }) => standing.get(id) === state);
  const open = of('pending');
  const fits = open.filter((activity) => {
    if (filter === 'new') return newIds.has(activity.id);
    if (filter === 'started') return activity.status === 'started';
    return filter !== 'soon' || !['later', 'unknown'].includes(urgencyOf(activity.closesOn, now, zone));
  });
  const aside = list.filter((activity) => isAside(activity, standing.get(activity.id), here.now));
  // What has gone without the user's doing is said for a day: off the portal's list, or closed while it was set aside.
  const gone = of('gone').filter(
    ({ goneSince, status }) => goneSince !== null && here.now - goneSince < day && (status === 'open' || status === 'started'),
  );
  const closed = of('closed').filter(({ closesOn, mark }) => {
    const deadline = deadlineOf(closesOn, zone);
    return mark.snoozedUntil !== null && deadline !== null && here.now - deadline < day;
  });
  const chosen = filter === 'aside' ? byUrgency(aside, zone) : byUrgency(fits, zone);
  const rest = filter === 'all' ? [...byUrgency(closed, zone), ...byUrgency(gone, zone)] : [];
  return {
    counts: { open: open.length, gone: gone.length, closed: closed.length, aside: aside.length },
    savable: open.length > 0 || [...standing.values()].includes('snoozed'),
    rows: ordered([...chosen, ...rest], order, texts.language).map((activity) => stubOf(activity, newIds, here, texts)),
  };
}

/** What the user set aside. What the portal itself calls done is no decision of the user's; what closed meanwhile stays to be found for a while. */
function isAside({ mark }: KnownActivity, state: Standing | undefined, now: number): boolean {
  if (state === 'snoozed' || state === 'hidden' || (state === 'done' && mark.done !== null)) return true;
  return state === 'closed' && mark.snoozedUntil !== null && now - mark.snoozedUntil < 30 * day;
}

function stubOf(activity: KnownActivity, newIds: ReadonlySet<string>, here: Here, texts: PopupMessages): PendingStub {
  let view: PendingView | undefined;
  return {
    id: activity.id,
    title: activity.title,
    words() {
      view ??= viewOf(activity, newIds, here, texts);
      return view;
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
    code: calendarCode(closesOn, format(isApproximate(closesOn) ? texts.calendar.summaryAbout : texts.calendar.summary, { title })),
    aside: asideWords(activity, here, texts),
    ...snoozesOf(closesOn, here, texts),
  };
}

function snoozesOf(closesOn: Moment, here: Here, texts: PopupMessages): Pick<PendingView, 'snoozes' | 'snoozeLatest'> {
  const words = texts.list;
  const labels = { evening: words.snoozeEvening, tomorrow: words.snooze, 'day-before': words.snoozeDayBefore, week: words.snoozeWeek };
  const deadline = deadlineOf(closesOn, here.timeZone);
  return {
    snoozes: snoozeChoices(closesOn, new Date(here.now), here.timeZone).map(({ kind, at }) => {
      const time = momentWords(at, here, texts.language);
      return { kind, at, label: labels[kind], time, hint: format(words.snoozeHint, { time }) };
    }),
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

function isApproximate(moment: Moment): boolean {
  return moment.kind !== 'unknown' && moment.approximate === true;
}
