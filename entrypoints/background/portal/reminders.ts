import { browser } from 'wxt/browser';
import { closeNotification, mayNotify, notify, shownNotifications, watchNotifications } from '../../../utils/browser/notify.ts';
import { storedPortal, storedReminderState, storedSettings } from '../../../utils/browser/stored/items.ts';
import { settingsHere } from '../../../utils/browser/stored/settings-here.ts';
import type { PortalState } from '../../../utils/core/memory/portal.ts';
import { groupReminders, type Notice, queueNotices, type ReminderState, refreshNotice } from '../../../utils/core/memory/reminder-state.ts';
import { withMark } from '../../../utils/core/portal/list/merge.ts';
import { pauseEnd } from '../../../utils/core/portal/remind/pause.ts';
import { quietStretch } from '../../../utils/core/portal/remind/quiet-hours.ts';
import type { ReminderLog } from '../../../utils/core/portal/remind/reminder-log.ts';
import type { ReminderSettings } from '../../../utils/core/portal/remind/reminder-settings.ts';
import { dueReminders } from '../../../utils/core/portal/remind/reminders.ts';
import { snoozeWithin, tomorrow } from '../../../utils/core/portal/remind/snooze.ts';
import type { Settings } from '../../../utils/core/settings/settings.ts';
import { popupMessagesFor } from '../../../utils/i18n/popup/registry.ts';
import { ring } from '../alarms.ts';
import { userZone } from '../clock.ts';
import { openOwnNotice } from '../own-notices.ts';
import { uiLanguage } from '../toolbar.ts';
import { noticeWords } from './notice-words.ts';

/**
 * Shows what is due. What is decided is stored before anything is shown, together with what is still to be shown, and taken out of there as
 * it is shown: stopped anywhere, the next run goes on, and finds by its name what already stands on the screen.
 */
export async function remind(): Promise<void> {
  await navigator.locks.request('reminders', async () => {
    const [state, settings, told, allowed] = await Promise.all([
      storedPortal.get(),
      settingsHere.get(),
      storedReminderState.get(),
      mayNotify(),
    ]);
    const now = new Date();
    const at = now.getTime();
    const timeZone = userZone();
    const paused = pauseEnd(settings.portal.pausedUntil, now, timeZone);
    // What closes meanwhile is told afterwards, as after a night.
    if (paused !== null) return await ring('portal-remind', paused);
    const wishes = wishesOf(settings);
    const watches = allowed && settings.portal.enabled && wishes.leadTimes.length > 0;
    const since = watches ? Math.min(told.since ?? at, at) : null;
    if (!allowed) {
      if (told.since !== null) await storedReminderState.set({ ...told, since });
      return;
    }
    const due = settings.portal.enabled
      ? dueReminders({ activities: state.list, settings: wishes, log: told.ledger, now, timeZone, since })
      : { reminders: [], log: told.ledger, nextAt: null };
    const problem = settings.notifications.problems ? problemOf(state, due.log) : null;
    const quietUntil = quietStretch(at, wishes.quietHours, timeZone)?.to ?? null;
    const word = quietUntil === null ? problem : null;
    const notices = [...groupReminders(due.reminders), ...(word === null ? [] : [word])];
    const log = word === null ? due.log : { ...due.log, [word.key]: { at, how: 'told' as const } };
    const next: ReminderState = { ledger: notices.length > 0 ? log : told.ledger, waiting: queueNotices(told.waiting, notices), since };
    // Where no list is known there is nothing to miss: after everything was erased, nothing is written.
    const begun = since !== told.since && (since === null || state.list.length > 0);
    if (notices.length > 0 || begun) await storedReminderState.set(next);
    const held = quietUntil !== null && (problem !== null || next.waiting.length > 0);
    const times = [due.nextAt, held ? quietUntil : null].filter((time) => time !== null);
    await ring('portal-remind', times.length === 0 ? null : Math.min(...times));
    if (quietUntil === null) await showWaiting(next.waiting, state.list, wishes.hideTitles);
  });
}

/** Shows one after the other. One that the browser refuses holds up no other, and is tried again at the next look. */
async function showWaiting(waiting: readonly Notice[], list: PortalState['list'], hideTitles: boolean): Promise<void> {
  if (waiting.length === 0) return;
  const shown = await shownNotifications();
  const texts = popupMessagesFor(await uiLanguage());
  const timeZone = userZone();
  for (const decided of waiting) {
    const notice = shown.has(decided.key) ? null : refreshNotice(decided, list, hideTitles, new Date(), timeZone);
    try {
      if (notice !== null) await notify(notice.key, noticeWords(notice, texts, { now: Date.now(), timeZone }));
    } catch {
      continue;
    }
    await storedReminderState.update((told) => ({ ...told, waiting: told.waiting.filter(({ key }) => key !== decided.key) }));
  }
}

/** Word that the list cannot be refreshed: once since it last could be, whatever lies between. */
function problemOf({ outcome, goodAt, sources }: PortalState, log: ReminderLog): Notice | null {
  if (sources.length === 0 || (outcome?.kind !== 'signed-out' && outcome?.kind !== 'changed')) return null;
  const key = `problem:${outcome.kind}:${goodAt}`;
  return key in log ? null : { key, kind: outcome.kind, ids: [], titles: [], deadline: null };
}

/** What the user wants to be told, in the words of the reminders. */
export function wishesOf({ notifications }: Settings): ReminderSettings {
  const { leadMinutes, deadlines, newTitles, kindsOff, quietHours, digest, digestAt, showTitles } = notifications;
  return {
    leadTimes: deadlines ? leadMinutes : [],
    newTitles,
    quietHours: quietHours.enabled ? { from: clock(quietHours.from), to: clock(quietHours.to) } : null,
    perKind: Object.fromEntries(kindsOff.map((kind) => [kind, false])),
    digest: digest ? { at: clock(digestAt) } : null,
    hideTitles: !showTitles,
  };
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A click opens the survey, or the portal where there are several; a button may put it off until tomorrow. */
export function watchReminders(): void {
  watchNotifications(
    (name) => void open(name),
    (name, button) => void (button === 0 ? open(name) : putOff(name)),
  );
}

async function open(name: string): Promise<void> {
  if (await openOwnNotice(name)) return;
  const [activity, { portal }] = await Promise.all([activityOf(name), storedSettings.get()]);
  await closeNotification(name);
  await browser.tabs.create({ url: activity?.link ?? portal.address });
}

async function putOff(name: string): Promise<void> {
  const activity = await activityOf(name);
  await closeNotification(name);
  if (activity === null) return;
  const now = new Date();
  const zone = userZone();
  const until = snoozeWithin(tomorrow(now, zone), activity.closesOn, now, zone);
  if (until !== null)
    await storedPortal.update((state) => ({ ...state, list: [...withMark(state.list, activity.id, { snoozedUntil: until })] }));
}

/** The activity that a notification of one is about: its name is the fact, which holds the id. */
async function activityOf(name: string): Promise<PortalState['list'][number] | null> {
  const rest = /^(?:new|snooze|lead|missed):(.+)$/.exec(name)?.[1];
  if (rest === undefined) return null;
  const { list } = await storedPortal.get();
  const fits = list.filter(({ id }) => rest === id || rest.startsWith(`${id}:`));
  return fits.toSorted((a, b) => b.id.length - a.id.length)[0] ?? null;
}
