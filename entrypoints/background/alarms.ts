import { browser } from 'wxt/browser';
import { storedPortal, storedSettings } from '../../utils/browser/stored/items.ts';
import { syncAfterStart } from '../../utils/core/portal/schedule.ts';

export type AlarmName = 'portal-sync' | 'portal-remind' | 'portal-badge';

/** Browsers ring no alarm sooner than in half a minute. */
const soonest = 31_000;
/** An alarm that rings this late slept with the computer, as did those of all its neighbours in the morning. */
const slept = 5 * 60_000;
/** So it is put off by up to this long, by chance. */
const wakeSpread = 10 * 60_000;

/** Rings for what has to be done by the clock. Alarms survive the worker; one is made only where none is. */
export function watchAlarms(work: Readonly<Record<AlarmName, () => Promise<unknown>>>): void {
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name === 'portal-sync' && Date.now() - scheduledTime > slept) {
      void ring('portal-sync', Date.now() + Math.random() * wakeSpread);
    } else if (Object.hasOwn(work, name)) void work[name as AlarmName]();
  });
  browser.runtime.onStartup.addListener(() => void planAfterStart());
  storedSettings.watch(() => void planAnew());
  void keepAlarms();
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
  await ring('portal-sync', Math.min(at, Date.now() + 8 * 86_400_000));
}

/** Settings have changed: a shorter interval counts from the last reading on, a longer one from the next. */
async function planAnew(): Promise<void> {
  const [{ portal }, { nextAt, triedAt, outcome }] = await Promise.all([storedSettings.get(), storedPortal.get()]);
  const sooner = triedAt + portal.intervalHours * 3_600_000;
  await planSync(nextAt !== null && outcome?.kind === 'ok' ? Math.min(nextAt, sooner) : nextAt);
}

/** After a start of the browser the list is read soon, but not by everybody at once. */
async function planAfterStart(): Promise<void> {
  const { sources, nextAt, outcome } = await storedPortal.get();
  if (sources.length === 0) return;
  // Whatever was planned is brought forward, except for patience that the portal asked for.
  const due = outcome?.kind === 'rate-limited' ? nextAt : Date.now();
  await planSync(syncAfterStart(due, new Date(), Math.random));
}

/** Makes the alarms that are missing: a browser may have lost them, or this is the first start. */
async function keepAlarms(): Promise<void> {
  if ((await browser.alarms.get('portal-badge')) === undefined) browser.alarms.create('portal-badge', { periodInMinutes: 30 });
  const { nextAt } = await storedPortal.get();
  if (nextAt !== null && (await browser.alarms.get('portal-sync')) === undefined) await planSync(nextAt);
}
