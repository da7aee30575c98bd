import type { Notification } from '../../../utils/browser/notify.ts';
import type { Moment } from '../../../utils/core/dates/moment.ts';
import type { Notice } from '../../../utils/core/memory/reminder-state.ts';
import { snoozeChoices } from '../../../utils/core/portal/remind/snooze.ts';
import { format } from '../../../utils/i18n/format.ts';
import type { PopupMessages } from '../../../utils/i18n/popup/messages.ts';
import { deadlineWords, type Here } from '../../../utils/i18n/popup/when.ts';

/** Most titles named in one notification. */
const named = 3;

/** A notice in words. Titles are named only if the notice holds them, which it does only if the user wants it. */
export function noticeWords(notice: Notice, texts: PopupMessages, here: Here): Notification {
  const words = texts.notifications;
  if (notice.kind === 'signed-out') return { title: words.signedOut, text: words.signedOutText, buttons: [] };
  if (notice.kind === 'changed') return { title: words.changed, text: words.changedText, buttons: [] };
  const one = notice.ids.length === 1;
  const time = notice.deadline === null ? null : deadlineWords({ kind: 'instant', at: notice.deadline - 1 }, here, texts).short;
  const when = time === null ? words.noDeadline : format(one ? words.closes : words.nearest, { time });
  const titles = notice.titles.slice(0, named).join('\n');
  const text = notice.kind === 'missed' ? titles : [titles, when].filter((line) => line !== '').join('\n');
  const count = String(notice.ids.length);
  return {
    title: format(headline(notice.kind, one, words), { count }),
    text,
    // "Tomorrow" is offered only where that is before the end.
    buttons: !one || notice.kind === 'missed' ? [] : comesBack(notice, here) ? [words.openButton, words.snoozeButton] : [words.openButton],
  };
}

function comesBack({ deadline }: Notice, { now, timeZone }: Here): boolean {
  const closesOn: Moment = deadline === null ? { kind: 'unknown', words: '' } : { kind: 'instant', at: deadline };
  return snoozeChoices(closesOn, new Date(now), timeZone).some(({ kind }) => kind === 'tomorrow');
}

function headline(kind: Exclude<Notice['kind'], 'signed-out' | 'changed'>, one: boolean, words: PopupMessages['notifications']): string {
  switch (kind) {
    case 'new':
      return one ? words.newOne : words.newMany;
    case 'deadline':
      return one ? words.deadlineOne : words.deadlineMany;
    case 'missed':
      return one ? words.missedOne : words.missedMany;
    case 'snooze-over':
      return one ? words.snoozeOver : words.snoozeOverMany;
    case 'digest':
      return words.digest;
  }
}
