import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PendingAction } from '../../components/popup/view.ts';
import { sendMessage } from '../../utils/browser/messaging.ts';
import { storedPortal } from '../../utils/browser/stored/items.ts';
import { dateAt } from '../../utils/core/dates/zone.ts';
import { type KnownActivity, type Mark, noMark, withMark } from '../../utils/core/portal/list/merge.ts';
import { snoozeWithin } from '../../utils/core/portal/remind/snooze.ts';
import type { CalendarAnswer } from '../../utils/core/protocol.ts';
import { format } from '../../utils/i18n/format.ts';
import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { momentWords } from '../../utils/i18n/popup/when.ts';
import { focusRow, neighbourOf } from './keyboard-place.ts';

/** What was done last, in words, and how to take it back. */
export interface Said {
  readonly text: string;
  /** A row comes back with its id. */
  readonly undo: { readonly id: string | null; back(): void } | null;
}

/**
 * Carries out what the user decides about titles. Every decision can be taken back while the window stands. A row that leaves takes the
 * keyboard with it, so that goes on at the way back, from there to the row that took the place, and with a row that comes back to that row.
 */
export function useDecisions(texts: PopupMessages, list: readonly KnownActivity[]) {
  const [said, setSaid] = useState<Said | null>(null);
  /** The row next to the last one that left. */
  const next = useRef<string | null>(null);
  /** The row that comes back, until it is there. */
  const returning = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (said?.undo) document.querySelector<HTMLElement>('.said button')?.focus({ preventScroll: true });
  }, [said]);
  useLayoutEffect(() => {
    if (focusRow(document, returning.current)) returning.current = null;
  });

  function change(id: string, mark: Partial<Mark>, text: string | null): void {
    let before: Mark = noMark;
    storedPortal
      .update((state) => {
        before = state.list.find((one) => one.id === id)?.mark ?? noMark;
        return { ...state, list: [...withMark(state.list, id, mark)] };
      })
      .then(
        () => setSaid(text === null ? null : { text, undo: { id, back: () => change(id, before, null) } }),
        () => setSaid({ text: texts.list.failed, undo: null }),
      );
  }

  function act(id: string, action: PendingAction, at?: number): void {
    const now = Date.now();
    next.current = neighbourOf(document, id);
    returning.current = null;
    if (action === 'open') change(id, {}, null);
    else if (action === 'done') change(id, { done: now }, texts.list.wasDone);
    else if (action === 'hide') change(id, { hidden: now }, texts.list.wasHidden);
    else if (action === 'restore') change(id, noMark, texts.list.wasRestored);
    else if (action === 'snooze') setAside(id, at ?? 0);
    else save([id]);
  }

  /** Sets a title aside until then, or until shortly before it closes: it never comes back after its end. */
  function setAside(id: string, wanted: number): void {
    const here = { now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
    const closesOn = list.find((one) => one.id === id)?.closesOn ?? { kind: 'unknown', words: '' };
    const until = snoozeWithin(wanted, closesOn, new Date(here.now), here.timeZone);
    if (until === null) setSaid({ text: texts.list.tooLate, undo: null });
    else change(id, { snoozedUntil: until }, format(texts.list.wasSnoozed, { time: momentWords(until, here, texts.language) }));
  }

  /** Saves the deadlines of these titles, or all (`null`). */
  function save(ids: readonly string[] | null): void {
    saveCalendar(ids).then(
      (saved) => setSaid({ text: savedWords(saved, ids === null, texts), undo: null }),
      () => setSaid({ text: texts.list.failed, undo: null }),
    );
  }

  return {
    said,
    act,
    save,
    say: setSaid,
    undo() {
      if (!said?.undo) return;
      returning.current = said.undo.id;
      said.undo.back();
    },
    onward: () => focusRow(document, next.current),
  };
}

function savedWords(saved: CalendarAnswer | null, all: boolean, { calendar }: PopupMessages): string {
  if (saved === null || saved.text === null) return calendar.nothing;
  if (!all) return calendar.saved;
  return format(saved.left === 0 ? calendar.savedAll : calendar.savedSome, { count: String(saved.count), left: String(saved.left) });
}

/** Saves the deadlines of these titles, or of all (`null`), as a calendar file under a name with the day; what is in it. */
async function saveCalendar(ids: readonly string[] | null): Promise<CalendarAnswer | null> {
  const made = await sendMessage('portal.calendar', { ids: ids === null ? null : [...ids] });
  if (made === null || made.text === null) return made;
  const address = URL.createObjectURL(new Blob([made.text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `preview-${dateAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)}.ics`;
  link.click();
  // The browser has taken the address over once the click is done; a minute is more than it needs to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return made;
}
