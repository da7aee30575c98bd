import { z } from 'zod';

/** A day of the calendar, `YYYY-MM-DD`, without a time zone: what a portal means that shows a day and no hour. */
const calendarDateSchema = z.iso.date();

/**
 * When something opens or closes.
 * - `instant`: milliseconds since 1970 (UTC), to the second or better where the page is.
 * - `date`: a day without an hour. It ends when that day ends for the user.
 * - `unknown`: the portal's own words, empty if it says nothing. Never a guess.
 *
 * `approximate` marks what was counted from a remaining time ("3 days left"), which moves a little with every reading.
 */
export const momentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('instant'), at: z.number().int().min(0).max(4_102_444_800_000), approximate: z.literal(true).optional() }),
  z.object({ kind: z.literal('date'), date: calendarDateSchema, approximate: z.literal(true).optional() }),
  z.object({ kind: z.literal('unknown'), words: z.string().max(200) }),
]);

export type Moment = z.infer<typeof momentSchema>;
