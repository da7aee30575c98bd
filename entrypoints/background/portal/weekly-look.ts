import { mayNotify } from '../../../utils/browser/notify.ts';
import { storedHistory, storedNoted } from '../../../utils/browser/stored/items.ts';
import { settingsHere } from '../../../utils/browser/stored/settings-here.ts';
import { day } from '../../../utils/core/dates/zone.ts';
import type { Judged } from '../../../utils/core/memory/history.ts';
import { pauseEnd } from '../../../utils/core/portal/remind/pause.ts';
import { quietStretch } from '../../../utils/core/portal/remind/quiet-hours.ts';
import { userZone } from '../clock.ts';
import { notifyOfOwn } from '../own-notices.ts';
import { wishesOf } from './reminders.ts';

const week = 7 * day;

/** Tells once a week what was judged, if the user asked for that; the first week begins with the wish. */
export async function lookBack(): Promise<void> {
  await navigator.locks.request('weekly-look', async () => {
    const [settings, { look }] = await Promise.all([settingsHere.get(), storedNoted.get()]);
    const now = Date.now();
    if (!settings.notifications.weeklyLook) {
      if (look !== null) await storedNoted.update((noted) => ({ ...noted, look: null }));
      return;
    }
    // A clock that ran ahead begins anew.
    if (look === null || look > now) await storedNoted.update((noted) => ({ ...noted, look: now }));
    else if (now - look >= week && (await mayNotify()) && !isQuiet(settings, now)) {
      await storedNoted.update((noted) => ({ ...noted, look: now }));
      await notifyOfOwn('look', countsOf(await storedHistory.get(), now - week));
    }
  });
}

function isQuiet(settings: Awaited<ReturnType<typeof settingsHere.get>>, now: number): boolean {
  const zone = userZone();
  return (
    pauseEnd(settings.portal.pausedUntil, new Date(now), zone) !== null || quietStretch(now, wishesOf(settings).quietHours, zone) !== null
  );
}

function countsOf(history: readonly Judged[], since: number): Record<'fake' | 'suspicious', string> {
  const count = (wanted: Judged['level']) =>
    String(history.filter(({ kind, level, at }) => kind === 'mail' && level === wanted && at >= since).length);
  return { fake: count('fake'), suspicious: count('suspicious') };
}
