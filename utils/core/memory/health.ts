import { z } from 'zod';

/** What became of the reading in one webmail client. Times in milliseconds since 1970, 0 = never. */
export const clientHealthSchema = z.object({
  pagesOpened: z.number().int().min(0),
  messagesRead: z.number().int().min(0),
  unreadable: z.number().int().min(0),
  lastRead: z.number(),
  /** Since when an open message could not be read, `null` while all is well. */
  blindSince: z.number().nullable(),
  /** Structure of the page that could not be read: tags, roles, ids, classes; no text, no addresses. */
  report: z.string().max(20_000).nullable(),
});

export type ClientHealth = z.infer<typeof clientHealthSchema>;

/** By client id. */
export const healthSchema = z.record(z.string().max(40), clientHealthSchema);

export type Health = z.infer<typeof healthSchema>;
export const unknownHealth: ClientHealth = { pagesOpened: 0, messagesRead: 0, unreadable: 0, lastRead: 0, blindSince: null, report: null };
