import { browser } from 'wxt/browser';
import { storedPortal, storedSettings } from '../../utils/browser/stored/items.ts';
import { pauseEnd } from '../../utils/core/portal/remind/pause.ts';
import { alarmToSet, isFromFastClock, syncAfterStart } from '../../utils/core/portal/remind/schedule.ts';
import { userZone } from './clock.ts';

/** `portal-turn` rings when the badge has to change, `portal-badge` every half hour whatever happens. */
export type AlarmName = 'portal-sync' | 'portal-remind' | 'portal-badge' | 'portal-turn';

/** Browsers ring no alarm sooner than in half a minute. */
const soonest = 31_000;
/** An alarm that rings this late slept with the computer, as did those of all its neighbours in the morning. */
const slept = 5 * 60_000;
/** So it is put off by up to this long, by chance. */
const wakeSpread = 10 * 60_000;

/** Minutes between two looks at the badge and what is to be told. */
const badgePace = 30;

/** Rings for what has to be done by the clock. Alarms survive the worker; one is made only where none is. */
export function watchAlarms(work: Readonly<Record<AlarmName, () => Promise<unknown>>>): void {
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name === 'portal-sync' && Date.now() - scheduledTime > slept) {
      void ring('portal-sync', Date.now() + Math.random() * wakeSpread);
    } else if (Object.hasOwn(work, name)) void work[name as AlarmName]().catch(() => undefined);
  });
  browser.runtime.onStartup.addListener(() => void planAfterStart());
  storedSettings.watch(() => void planAnew());
}

/** Sets when an alarm rings, in ms since 1970; `null` = not at all. */
export async function ring(name: AlarmName, at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when: Math.max(at, Date.now() + soonest) });
}

/** Plans the next reading; none where the user wants none or nothing can be read. */
export async function planSync(at: number | null): Promise<void> {
  const { portal } = await storedSettings.get();
  if (!portal.enabled || portal.onlyWhatIOpen || at === null) return await ring('portal-sync', null);
  const now = new Date();
  const paused = pauseEnd(portal.pausedUntil, now, userZone());
  await ring('portal-sync', paused === null ? Math.min(at, now.getTime() + 8 * 86_400_000) : Math.max(at, paused));
}

/** Settings have changed: a shorter interval counts from the last reading on, a longer one from the next. */
async function planAnew(): Promise<void> {
  const [{ portal }, { nextAt, triedAt, outcome }] = await Promise.all([storedSettings.get(), storedPortal.get()]);
  const sooner = triedAt + portal.intervalHours * 3_600_000;
  await planSync(nextAt !== null && outcome?.kind === 'ok' ? Math.min(nextAt, sooner) : nextAt);
}

/** After a start of the browser the list is read soon, but not by everybody at once. */
async function planAfterStart(): Promise<void> {
  const { sources, nextAt, triedAt, outcome } = await storedPortal.get();
  if (sources.length === 0) return;
  // Whatever was planned is brought forward, except for patience that the portal asked for.
  const now = new Date();
  const due = outcome?.kind === 'rate-limited' && !isFromFastClock({ triedAt }, now) ? nextAt : now.getTime();
  await planSync(syncAfterStart(due, now, Math.random));
}

/** Makes the alarms that are missing, as at the first start or where a browser has lost them, and those that a wrong clock has put far off. */
export async function keepAlarms(): Promise<void> {
  const [badge, sync, plan] = await Promise.all([
    browser.alarms.get('portal-badge'),
    browser.alarms.get('portal-sync'),
    storedPortal.get(),
  ]);
  const now = new Date();
  if (badge === undefined || badge.scheduledTime > now.getTime() + 2 * badgePace * 60_000)
    browser.alarms.create('portal-badge', { delayInMinutes: badgePace, periodInMinutes: badgePace });
  const at = alarmToSet(plan, sync?.scheduledTime ?? null, now, Math.random);
  if (at !== null) await planSync(at);
}
