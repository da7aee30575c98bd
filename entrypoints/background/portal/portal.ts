import { browser } from 'wxt/browser';
import { onRequest } from '../../../utils/browser/on-request.ts';
import { tidyProgress } from '../../../utils/browser/portal-lock.ts';
import { storedPortal } from '../../../utils/browser/stored/items.ts';
import { settingsHere } from '../../../utils/browser/stored/settings-here.ts';
import { keepAlarms, watchAlarms } from '../alarms.ts';
import { showBadge } from '../badge.ts';
import { later } from '../later.ts';
import { makeCalendar } from './calendar.ts';
import { registerCustomPortal } from './custom.ts';
import { startPortal, takeSeen } from './learn.ts';
import { remind, watchReminders } from './reminders.ts';
import { syncPortal } from './sync.ts';
import { lookBack } from './weekly-look.ts';

/** Everything of the portal that the background listens to. Badge and reminders follow storage. */
export function registerPortal(): void {
  onRequest('portal.start', startPortal);
  onRequest('portal.seen', takeSeen);
  onRequest('portal.sync', () => syncPortal('user'));
  onRequest('portal.calendar', makeCalendar);
  watchAlarms({ 'portal-sync': () => syncPortal('clock'), 'portal-remind': remind, 'portal-badge': follow, 'portal-turn': showBadge });
  watchReminders();
  registerCustomPortal();
  storedPortal.watch(() => void follow());
  settingsHere.watch(() => void follow());
  browser.permissions.onAdded.addListener(() => void follow());
  later(keepAlarms);
  later(follow);
  later(tidyProgress);
}

async function follow(): Promise<void> {
  await Promise.all([showBadge(), remind(), lookBack()]);
}
