import { z } from 'zod';
import { clientLimits } from '../limits.ts';
import { lazy } from '../verdict/lazy.ts';

/** What became of the reading in one webmail client. Times in milliseconds since 1970, 0 = never. */
export const clientHealthSchema = lazy(() =>
  z.object({
    pagesOpened: z.number().int().min(0),
    messagesRead: z.number().int().min(0),
    unreadable: z.number().int().min(0),
    lastRead: z.number(),
    /** Since when an open message could not be read, `null` while all is well. */
    blindSince: z.number().nullable(),
    /** Structure of the page that could not be read: tags, roles, ids, classes; no text, no addresses. */
    report: z.string().max(clientLimits.structure).nullable(),
  }),
);

export type ClientHealth = z.infer<ReturnType<typeof clientHealthSchema>>;

/** By client id. */
export const healthSchema = lazy(() => z.record(z.string().max(clientLimits.id), clientHealthSchema()));

export type Health = z.infer<ReturnType<typeof healthSchema>>;
export const unknownHealth: ClientHealth = { pagesOpened: 0, messagesRead: 0, unreadable: 0, lastRead: 0, blindSince: null, report: null };

/** What a page reports since its last report. */
export interface HealthReport {
  readonly client: string;
  readonly read: number;
  readonly unreadable: number;
  readonly blind: boolean;
  readonly structure: string | null;
}

/** Adds a report to the record of its client. A page that reads again is no longer blind. */
export function addReport(health: Health, report: HealthReport, now: number): Health {
  const old = health[report.client] ?? unknownHealth;
  const sees = report.read > 0;
  return {
    ...health,
    [report.client]: {
      pagesOpened: old.pagesOpened + (report.read + report.unreadable === 0 && !report.blind ? 1 : 0),
      messagesRead: old.messagesRead + report.read,
      unreadable: old.unreadable + report.unreadable,
      lastRead: sees ? now : old.lastRead,
      blindSince: report.blind ? (old.blindSince ?? now) : sees ? null : old.blindSince,
      report: report.blind ? (report.structure ?? old.report) : sees ? null : old.report,
    },
  };
}
