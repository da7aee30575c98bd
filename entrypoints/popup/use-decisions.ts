import { useState } from 'preact/hooks';
import type { PendingAction, PendingView } from '../../components/popup/view.ts';
import { sendMessage } from '../../utils/browser/messaging.ts';
import { storedPortal } from '../../utils/browser/stored/items.ts';
import { type Mark, noMark, withMark } from '../../utils/core/portal/merge.ts';
import { format } from '../../utils/i18n/format.ts';
import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { momentWords } from '../../utils/i18n/popup/when.ts';

/** What was done last, in words, and how to take it back. */
export interface Said {
  readonly text: string;
  readonly undo: { readonly id: string; readonly mark: Mark } | null;
}

/** Carries out what the user decides about titles. Every decision can be taken back while the window stands. */
export function useDecisions(texts: PopupMessages) {
  const [said, setSaid] = useState<Said | null>(null);

  function change(id: string, mark: Partial<Mark>, text: string | null): void {
    let before: Mark = noMark;
    storedPortal
      .update((state) => {
        before = state.list.find((one) => one.id === id)?.mark ?? noMark;
        return { ...state, list: [...withMark(state.list, id, mark)] };
      })
      .then(
        () => setSaid(text === null ? null : { text, undo: { id, mark: before } }),
        () => setSaid({ text: texts.list.failed, undo: null }),
      );
  }

  function act({ id }: PendingView, action: PendingAction): void {
    const now = Date.now();
    const until = tomorrowMorning(now);
    if (action === 'open') change(id, {}, null);
    else if (action === 'done') change(id, { done: now }, texts.list.wasDone);
    else if (action === 'hide') change(id, { hidden: now }, texts.list.wasHidden);
    else if (action === 'restore') change(id, noMark, null);
    else if (action === 'snooze') {
      const here = { now, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
      change(id, { snoozedUntil: until }, format(texts.list.wasSnoozed, { time: momentWords(until, here, texts.language) }));
    } else void saveCalendar([id]).then((saved) => setSaid({ text: saved ? texts.calendar.saved : texts.calendar.nothing, undo: null }));
  }

  return {
    said,
    act,
    say: (text: string) => setSaid({ text, undo: null }),
    undo() {
      if (said?.undo) change(said.undo.id, said.undo.mark, null);
    },
  };
}

/** Nine in the morning of the next day, by the user's clock. */
function tomorrowMorning(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1, 9).getTime();
}

/** Saves the deadlines of these titles as a calendar file; `false` if none has one. */
export async function saveCalendar(ids: readonly string[]): Promise<boolean> {
  const text = await sendMessage('portal.calendar', { ids: [...ids] });
  if (text === null) return false;
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'preview.ics';
  link.click();
  // The browser has taken the address over once the click is done; a minute is more than it needs to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}
