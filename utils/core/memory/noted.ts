import { z } from 'zod';

/** What was said once and is not to be said again, in ms since 1970; `null` = not yet. */
export const notedSchema = z.object({
  /** The user was reminded that the symbol is hidden. */
  pin: z.number().nullable(),
  /** From when on the next weekly look counts its seven days. */
  look: z.number().nullable(),
});

export type Noted = z.infer<typeof notedSchema>;
export const nothingNoted: Noted = { pin: null, look: null };
