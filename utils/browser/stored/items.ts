import { z } from 'zod';
import { clientLimits } from '../../core/limits.ts';
import { healthSchema } from '../../core/memory/health.ts';
import { historySchema } from '../../core/memory/history.ts';
import { type PersonalMark, personalMarkSchema } from '../../core/memory/mark.ts';
import { notedSchema, nothingNoted } from '../../core/memory/noted.ts';
import { ownWebmailSchema } from '../../core/memory/own-webmail.ts';
import { portalStateSchema, unknownPortal } from '../../core/memory/portal.ts';
import { emptyReminderState, reminderStateSchema } from '../../core/memory/reminder-state.ts';
import { tabsSchema } from '../../core/memory/tabs.ts';
import { tallySchema } from '../../core/memory/tally.ts';
import { nothingTrusted, trustedSchema } from '../../core/memory/trusted.ts';
import { defaultSettings, settingsSchema } from '../../core/settings/settings.ts';
import { warningsSchema } from '../../core/signin/session/warnings.ts';
import { lazy } from '../../core/verdict/lazy.ts';
import { defineStored } from '../store.ts';

/** The user's choices; they travel with the browser's own sync. */
export const storedSettings = defineStored({
  area: 'sync',
  key: 'settings',
  version: 1,
  schema: () => settingsSchema,
  fallback: defaultSettings,
});

/** The personal mark; `null` until one is picked. */
export const storedMark = defineStored<PersonalMark | null>({
  area: 'local',
  key: 'mark',
  version: 1,
  schema: lazy(() => personalMarkSchema.nullable()),
  fallback: null,
});

export const storedTrusted = defineStored({
  area: 'local',
  key: 'trusted',
  version: 1,
  schema: () => trustedSchema,
  fallback: nothingTrusted,
});

export const storedHealth = defineStored({ area: 'local', key: 'health', version: 1, schema: healthSchema, fallback: {} });

export const storedHistory = defineStored({ area: 'local', key: 'history', version: 1, schema: () => historySchema, fallback: [] });

/** How much was judged in which month: numbers alone. */
export const storedTally = defineStored({ area: 'local', key: 'tally', version: 1, schema: () => tallySchema, fallback: [] });

/** What is said once and not again. */
export const storedNoted = defineStored({ area: 'local', key: 'noted', version: 1, schema: () => notedSchema, fallback: nothingNoted });

/** Wishes about notifications that hold on this device instead of those that travel; `null` = those that travel hold here too. */
export const storedRemindersHere = defineStored({
  area: 'local',
  key: 'reminders-here',
  version: 1,
  schema: () => settingsSchema.shape.notifications.nullable(),
  fallback: null,
});

/** Hosts of the user's own at which mails are checked. */
export const storedOwnWebmail = defineStored({ area: 'local', key: 'own-webmail', version: 1, schema: ownWebmailSchema, fallback: [] });

/** What the user wished to add while the browser still asks: its question closes the popup in some browsers. */
export const storedOwnWish = defineStored<{ readonly tab: number; readonly client: string } | null>({
  area: 'session',
  key: 'own-wish',
  version: 1,
  schema: lazy(() => z.object({ tab: z.number().int(), client: z.string().max(clientLimits.id) }).nullable()),
  fallback: null,
});

/** Hosts that mails judged fake link to, for this browser session only. */
export const storedFakeHosts = defineStored({
  area: 'session',
  key: 'fake-hosts',
  version: 1,
  schema: lazy(() => z.array(z.string().max(253)).max(2_000)),
  fallback: [],
});

/** Hosts on which the user went on past a warning, for this browser session only. */
export const storedAllowedHosts = defineStored({
  area: 'session',
  key: 'allowed-hosts',
  version: 1,
  schema: lazy(() => z.array(z.string().max(253)).max(500)),
  fallback: [],
});

/** What the warning pages of this browser session stand for. */
export const storedWarnings = defineStored({ area: 'session', key: 'warnings', version: 1, schema: warningsSchema, fallback: [] });

/** Everything known of the portal. Titles may be confidential: on this device only. */
export const storedPortal = defineStored({
  area: 'local',
  key: 'portal',
  version: 1,
  schema: () => portalStateSchema,
  fallback: unknownPortal,
});

/** Which notifications were shown, and which are about to be. */
export const storedReminderState = defineStored({
  area: 'local',
  key: 'told',
  version: 1,
  schema: reminderStateSchema,
  fallback: emptyReminderState,
});

/** What was judged last in each tab, for this browser session only. */
export const storedTabs = defineStored({ area: 'session', key: 'tabs', version: 1, schema: tabsSchema, fallback: {} });

/** How far a reading of the portal is: requests answered so far, `null` while none is under way. */
export const storedSyncProgress = defineStored<number | null>({
  area: 'session',
  key: 'sync-progress',
  version: 1,
  schema: lazy(() => z.number().nullable()),
  fallback: null,
});
