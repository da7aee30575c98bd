import { z } from 'zod';
import { ledgerSchema } from '../portal/ledger.ts';
import type { Reminder } from '../portal/reminders.ts';

const reminderSchema = z.object({
  key: z.string().max(400),
  kind: z.enum(['new', 'deadline', 'missed', 'snooze-over', 'digest', 'signed-out', 'changed']),
  ids: z.array(z.string().max(200)).max(5_000),
  titles: z.array(z.string().max(300)).max(5_000),
  deadline: z.number().nullable(),
});

/** A notification to show: a reminder, or word that the portal cannot be read any more. */
export type Notice = z.infer<typeof reminderSchema>;

/**
 * What was told. `waiting` goes into storage together with the ledger, before anything is shown, and is emptied as notices are shown:
 * a worker stopped in between neither loses one nor shows it twice.
 */
export const toldSchema = z.object({ ledger: ledgerSchema, waiting: z.array(reminderSchema).max(5_000) });

export type Told = z.infer<typeof toldSchema>;

export const nothingTold: Told = { ledger: {}, waiting: [] };

/** Most notices of one kind shown one by one; more become one. */
const single = 3;

/** Puts many reminders of one kind that fall due together into one, so that twenty new titles are one notification. */
export function bundled(reminders: readonly Reminder[]): Notice[] {
  const notices: Notice[] = [];
  for (const kind of ['missed', 'deadline', 'snooze-over', 'new', 'digest'] as const) {
    const same = reminders.filter((reminder) => reminder.kind === kind);
    const [first] = same;
    if (first === undefined) continue;
    if (same.length <= single) notices.push(...same.map((one) => ({ ...one, ids: [...one.ids], titles: [...one.titles] })));
    else {
      const deadlines = same.flatMap(({ deadline }) => (deadline === null ? [] : [deadline]));
      notices.push({
        key: first.key,
        kind,
        ids: same.flatMap(({ ids }) => ids),
        titles: same.flatMap(({ titles }) => titles),
        deadline: deadlines.length === 0 ? null : Math.min(...deadlines),
      });
    }
  }
  return notices;
}
