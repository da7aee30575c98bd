import { z } from 'zod';
import { lazy } from '../verdict/lazy.ts';
import { adviceIds, levels, type Verdict } from '../verdict/verdict.ts';

const line = z.string().max(2_000);

/** A verdict as kept for the session, so that the popup shows the same reasons as the banner. */
export const keptVerdictSchema = lazy(
  () =>
    z.object({
      level: z.enum(levels),
      score: z.number(),
      reasons: z.array(z.object({ id: line, points: z.number(), evidence: z.record(z.string(), z.string().max(2_000)) })).max(200),
      told: z.number().int().min(0).optional(),
      advice: z.array(z.enum(adviceIds)).max(20),
      marketplace: line,
      failedRules: z.array(line).max(200),
      cut: z.array(line).max(20),
    }) satisfies z.ZodType<Verdict>,
);

export type KeptVerdict = z.infer<ReturnType<typeof keptVerdictSchema>>;

/** What stood in the address bar, without its fragment; `null` where the browser does not say. */
const address = line.nullable();

/** A judged mail, by its sender. `open` = it stands open in the page; one that was closed may be opened again without being judged again. */
const mailSchema = lazy(() => z.object({ address, id: line, who: line, verdict: keptVerdictSchema(), at: z.number(), open: z.boolean() }));

export type KeptMail = z.infer<ReturnType<typeof mailSchema>>;

/** Most mails kept of one tab. */
const maxMails = 50;

/**
 * What was judged in one tab: mails, the latest last, and the last page by its host. Instants in ms since 1970. Nobody takes it away when the
 * tab goes elsewhere, for that would wake the worker with every page that is opened: whoever reads it compares the address.
 */
export const tabStateSchema = lazy(() =>
  z.object({
    mails: z.array(mailSchema()).max(maxMails),
    page: z.object({ address, host: line, verdict: keptVerdictSchema(), at: z.number() }).nullable(),
  }),
);

export type TabState = z.infer<ReturnType<typeof tabStateSchema>>;

/** By the browser's id of the tab, written in digits. */
export const tabsSchema = lazy(() => z.record(z.string().max(20), tabStateSchema()));

export type Tabs = z.infer<ReturnType<typeof tabsSchema>>;

const maxTabs = 100;

/** Changes what is known of one tab; the one that was changed longest ago goes when there are too many. */
export function withTab(tabs: Tabs, id: number, change: (old: TabState) => Partial<TabState>): Tabs {
  const old = tabs[id] ?? { mails: [], page: null };
  const others = Object.entries(tabs).filter(([key]) => key !== String(id));
  return Object.fromEntries([...others, [String(id), { ...old, ...change(old) }] as const].slice(-maxTabs));
}

/** Adds a mail that was judged; a newer judgement of the same mail replaces the older. */
export function withMail({ mails }: TabState, mail: KeptMail): Pick<TabState, 'mails'> {
  return { mails: [...mails.filter(({ id }) => id !== mail.id), mail].slice(-maxMails) };
}

/** Notes which mails stand open; all others do not. */
export function withOpenMails({ mails }: TabState, ids: ReadonlySet<string>): Pick<TabState, 'mails'> {
  return { mails: mails.map((mail) => ({ ...mail, open: ids.has(mail.id) })) };
}

/** Of the mails that stand open the one to be shown: the worst, of equals the latest. `null` if none does. */
export function worstMail(mails: readonly KeptMail[]): KeptMail | null {
  const weight = ({ verdict }: KeptMail) => levels.indexOf(verdict.level);
  return mails
    .filter(({ open }) => open)
    .reduce<KeptMail | null>((found, mail) => (found && weight(found) > weight(mail) ? found : mail), null);
}

/** The part of an address that is kept: a fragment is the page's own affair. `null` for none, or one that is too long to be compared. */
export function keptAddress(url: string | undefined): string | null {
  const kept = url?.split('#')[0] ?? '';
  return kept === '' || kept.length > 2_000 ? null : kept;
}

/** Whether what was judged at `address` is what a tab at `url` shows; where one of both is not known, the doubt speaks for it. */
export function stillShows(judgedAt: string | null, url: string | null): boolean {
  return judgedAt === null || url === null || judgedAt === keptAddress(url);
}
