import type { Sender } from '../../../utils/browser/messaging.ts';
import { storedPortal } from '../../../utils/browser/stored/items.ts';
import { calendarOf } from '../../../utils/core/portal/remind/calendar.ts';
import type { Request } from '../../../utils/core/protocol.ts';
import { format } from '../../../utils/i18n/format.ts';
import { popupMessagesFor } from '../../../utils/i18n/popup/registry.ts';
import { isOwnPage } from '../own-sender.ts';
import { uiLanguage } from '../toolbar.ts';

/** Makes a calendar file for the popup; titles leave only by the user's own click, and only to our own page. */
export async function makeCalendar({ ids }: Request<'portal.calendar'>, sender: Sender): Promise<string | null> {
  if (!isOwnPage(sender)) return null;
  const [{ list }, language] = await Promise.all([storedPortal.get(), uiLanguage()]);
  const texts = popupMessagesFor(language).calendar;
  const wanted = new Set(ids);
  const words = {
    summary: (title: string, approximate: boolean) => format(approximate ? texts.summaryAbout : texts.summary, { title }),
    calendar: texts.name,
  };
  const { text, count } = calendarOf(
    list.filter(({ id }) => wanted.has(id)),
    words,
    new Date(),
  );
  return count === 0 ? null : text;
}
