import type { Sender } from '../../../utils/browser/messaging.ts';
import { storedPortal } from '../../../utils/browser/stored/items.ts';
import { settingsHere } from '../../../utils/browser/stored/settings-here.ts';
import type { KnownActivity } from '../../../utils/core/portal/list/merge.ts';
import { calendarOf } from '../../../utils/core/portal/remind/calendar.ts';
import { deadlineOf, type Standing, standingOf } from '../../../utils/core/portal/remind/deadlines.ts';
import type { CalendarAnswer, Request } from '../../../utils/core/protocol.ts';
import { format } from '../../../utils/i18n/format.ts';
import { popupMessagesFor } from '../../../utils/i18n/popup/registry.ts';
import { userZone } from '../clock.ts';
import { isOwnPage } from '../own-sender.ts';
import { uiLanguage } from '../toolbar.ts';

/**
 * Makes a calendar file for the popup: of these titles, or (`null`) of all that is neither done nor hidden, with an end to the entries of what
 * is. Titles leave only by the user's own click, and only to our own page; `null` for any other.
 */
export async function makeCalendar({ ids }: Request<'portal.calendar'>, sender: Sender): Promise<CalendarAnswer | null> {
  if (!isOwnPage(sender)) return null;
  const [{ list }, { notifications }, language] = await Promise.all([storedPortal.get(), settingsHere.get(), uiLanguage()]);
  const texts = popupMessagesFor(language).calendar;
  const now = new Date();
  const wanted = new Set(ids);
  const words = {
    summary: (title: string, approximate: boolean) => format(approximate ? texts.summaryAbout : texts.summary, { title }),
    calendar: texts.name,
  };
  const standing = (activity: KnownActivity) => standingOf(activity, now, userZone());
  const chosen = list.filter((activity) => (ids === null ? open.has(standing(activity)) : wanted.has(activity.id)));
  const over = ids === null ? list.filter((activity) => ended.has(standing(activity)) && isAhead(activity, now)) : [];
  const { text, count, left } = calendarOf(chosen, words, now, {
    leadTimes: notifications.deadlines ? notifications.leadMinutes : [],
    over,
  });
  return { text: count + over.length === 0 ? null : text, count, left: left.length };
}

const open: ReadonlySet<Standing> = new Set(['pending', 'snoozed']);
/** What an entry may have been made of, and needs none any more. */
const ended: ReadonlySet<Standing> = new Set(['done', 'hidden', 'gone']);

function isAhead({ closesOn }: KnownActivity, now: Date): boolean {
  const deadline = deadlineOf(closesOn, userZone());
  return deadline !== null && deadline > now.getTime();
}
