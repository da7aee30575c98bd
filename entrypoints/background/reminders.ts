import { browser } from 'wxt/browser';
import { closeNotification, mayNotify, notify, shownNotifications, watchNotifications } from '../../utils/browser/notify.ts';
import { storedPortal, storedSettings, storedTold } from '../../utils/browser/stored/items.ts';
import type { PortalState } from '../../utils/core/memory/portal.ts';
import { bundled, type Notice, type Told } from '../../utils/core/memory/told.ts';
import { withMark } from '../../utils/core/portal/merge.ts';
import { quietStretch } from '../../utils/core/portal/quiet-hours.ts';
import type { ReminderSettings } from '../../utils/core/portal/reminder-settings.ts';
import { dueReminders } from '../../utils/core/portal/reminders.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import { popupMessagesFor } from '../../utils/i18n/popup/registry.ts';
import { ring } from './alarms.ts';
import { noticeWords } from './notice-words.ts';
import { userZone } from './portal-read.ts';
import { uiLanguage } from './toolbar.ts';

/** How long a snooze from a notification lasts, in milliseconds. */
const snooze = 24 * 3_600_000;

/**
 * Shows what is due. What is decided is stored before anything is shown, together with what is still to be shown, and taken out of there as
 * it is shown: stopped anywhere, the next run goes on, and finds by its name what already stands on the screen.
 */
export async function remind(): Promise<void> {
  await navigator.locks.request('reminders', async () => {
    if (!(await mayNotify())) return;
    await showWaiting(await storedTold.get());
    const [state, settings, told] = await Promise.all([storedPortal.get(), storedSettings.get(), storedTold.get()]);
    const now = new Date();
    const timeZone = userZone();
    const wishes = wishesOf(settings);
    const due = settings.portal.enabled
      ? dueReminders({ activities: state.list, settings: wishes, ledger: told.ledger, now, timeZone })
      : { reminders: [], ledger: told.ledger, nextAt: null };
    const problem = settings.notifications.problems ? problemOf(state, due.ledger) : null;
    const quietUntil = quietStretch(now.getTime(), wishes.quietHours, timeZone)?.to ?? null;
    const notices = [...bundled(due.reminders), ...(problem !== null && quietUntil === null ? [problem] : [])];
    if (notices.length > 0) {
      const ledger =
        problem !== null && quietUntil === null
          ? { ...due.ledger, [problem.key]: { at: now.getTime(), how: 'told' as const } }
          : due.ledger;
      const next: Told = { ledger, waiting: notices };
      await storedTold.set(next);
      await showWaiting(next);
    }
    const times = [due.nextAt, problem === null ? null : quietUntil].filter((at) => at !== null);
    await ring('portal-remind', times.length === 0 ? null : Math.min(...times));
  });
}

async function showWaiting({ waiting }: Told): Promise<void> {
  if (waiting.length === 0) return;
  const shown = await shownNotifications();
  const texts = popupMessagesFor(await uiLanguage());
  for (const notice of waiting) {
    if (!shown.has(notice.key)) await notify(notice.key, noticeWords(notice, texts, { now: Date.now(), timeZone: userZone() }));
    await storedTold.update((told) => ({ ...told, waiting: told.waiting.filter(({ key }) => key !== notice.key) }));
  }
}

/** Word that the list cannot be refreshed: once for each time that it began. */
function problemOf({ outcome, outcomeSince, sources }: PortalState, ledger: Told['ledger']): Notice | null {
  if (sources.length === 0 || (outcome?.kind !== 'signed-out' && outcome?.kind !== 'changed')) return null;
  const key = `problem:${outcome.kind}:${outcomeSince}`;
  return key in ledger ? null : { key, kind: outcome.kind, ids: [], titles: [], deadline: null };
}

function wishesOf({ notifications }: Settings): ReminderSettings {
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
  const [activity, { portal }] = await Promise.all([activityOf(name), storedSettings.get()]);
  await closeNotification(name);
  await browser.tabs.create({ url: activity?.link ?? portal.address });
}

async function putOff(name: string): Promise<void> {
  const activity = await activityOf(name);
  await closeNotification(name);
  if (activity === null) return;
  await storedPortal.update((state) => ({ ...state, list: [...withMark(state.list, activity.id, { snoozedUntil: Date.now() + snooze })] }));
}

/** The activity that a notification of one is about: its name is the fact, which holds the id. */
async function activityOf(name: string): Promise<PortalState['list'][number] | null> {
  const rest = /^(?:new|snooze|lead|missed):(.+)$/.exec(name)?.[1];
  if (rest === undefined) return null;
  const { list } = await storedPortal.get();
  const fits = list.filter(({ id }) => rest === id || rest.startsWith(`${id}:`));
  return fits.toSorted((a, b) => b.id.length - a.id.length)[0] ?? null;
}
