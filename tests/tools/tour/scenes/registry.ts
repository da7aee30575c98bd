import type { Scene } from '../scene.ts';
import { calendarScenes } from './calendar.ts';
import { checkScenes } from './check.ts';
import { clientScenes } from './clients.ts';
import { mailScenes } from './mails.ts';
import { pageScenes } from './pages.ts';
import { popupScenes } from './popup.ts';
import { portalScenes } from './portal.ts';
import { reminderScenes } from './reminders.ts';
import { signinScenes } from './signin.ts';

/** Every scene of `npm start` without a display that needs nothing but this project. */
export const scenes: readonly Scene[] = [
  ...mailScenes,
  ...clientScenes,
  ...signinScenes,
  ...portalScenes,
  ...popupScenes,
  ...calendarScenes,
  ...reminderScenes,
  ...pageScenes,
  ...checkScenes,
];
