import { z } from 'zod';
import { activityKinds } from '../list/activity.ts';

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** What the user wants to be told and when. Lead times in minutes before a deadline; hours as `HH:MM` on the user's clock. */
export const reminderSettingsSchema = z.object({
  leadTimes: z.array(z.number().int().min(5).max(43_200)).max(8),
  /** Whether a new title is told. */
  newTitles: z.boolean(),
  /** No notification between these hours, over midnight too; what fell due meanwhile follows afterwards. `null` = none. */
  quietHours: z.object({ from: clock, to: clock }).nullable(),
  /** Kinds of titles that are told; one that is missing is told. */
  perKind: z.partialRecord(z.enum(activityKinds), z.boolean()),
  /** One notification a day at this hour instead of single ones; `null` = single ones. */
  digest: z.object({ at: clock }).nullable(),
  /** Leaves titles out of notifications: they may be confidential, and notifications are seen by others. */
  hideTitles: z.boolean(),
});

export type ReminderSettings = z.infer<typeof reminderSettingsSchema>;

/** Three days, one day and three hours before a deadline, new titles too, titles hidden, no quiet hours. */
export const defaultReminders: ReminderSettings = {
  leadTimes: [4_320, 1_440, 180],
  newTitles: true,
  quietHours: null,
  perKind: {},
  digest: null,
  hideTitles: true,
};
