import type { Sender } from '../../utils/browser/messaging.ts';
import { openMailLimits } from '../../utils/core/limits.ts';
import {
  type KeptVerdict,
  keptAddress,
  keptVerdictSchema,
  type TabState,
  withMail,
  withOpenMails,
  withTab,
  worstMail,
} from '../../utils/core/memory/tabs.ts';
import type { Request } from '../../utils/core/protocol.ts';
import type { Level, Verdict } from '../../utils/core/verdict/verdict.ts';
import { warnInBadge } from './badge.ts';
import { isUnseen, keptTabs } from './kept.ts';
import { isOwnPage } from './own-sender.ts';

/** Remembers the verdict on a mail for the popup of its tab, after the answer, so that it delays no banner. Sender and verdict, no text. */
export function rememberMail({ message }: Request<'mail.judge'>, verdict: Promise<Verdict>, sender: Sender): Promise<Verdict> {
  const tab = sender.tab?.id;
  if (tab !== undefined) {
    const { name, address } = message.from;
    const judged = verdict.then((own) => ({ verdict: own }));
    void keep(
      { tab, unseen: isUnseen(sender) },
      judged,
      (kept) => (old) =>
        withMail(old, {
          address: keptAddress(sender.tab?.url),
          id: message.id.slice(0, openMailLimits.id),
          who: (name || address).slice(0, 200),
          verdict: kept,
          at: Date.now(),
          open: true,
        }),
      levelOfMails,
    );
  }
  return verdict;
}

/** The same for a page that was judged, or a frame in it: kept is what is `said` of the whole page of a tab, else the verdict itself. */
export function rememberPage(
  verdict: Promise<Verdict>,
  sender: Sender,
  said: (tab: number) => { readonly verdict: Verdict; readonly url: string } | null,
): Promise<Verdict> {
  const tab = sender.tab?.id;
  if (tab === undefined) return verdict;
  void keep(
    { tab, unseen: isUnseen(sender) },
    verdict.then((own) => said(tab) ?? { verdict: own, url: sender.tab?.url ?? sender.url ?? '' }),
    (kept, { url }) =>
      () => ({
        page: { address: keptAddress(sender.tab?.url), host: URL.parse(url)?.hostname ?? '', verdict: kept, at: Date.now() },
      }),
    ({ page }) => page?.verdict.level ?? 'none',
  );
  return verdict;
}

/** Notes which of the mails of a tab stand open: of the others popup and badge do not speak. */
export async function recordOpenMails({ ids }: Request<'mail.open-ids'>, sender: Sender): Promise<undefined> {
  const tab = sender.tab?.id;
  const unseen = isUnseen(sender);
  if (tab === undefined || !(await keptTabs.get(unseen))[tab]) return undefined;
  await change({ tab, unseen }, (old) => withOpenMails(old, new Set(ids)), levelOfMails);
  return undefined;
}

/** Forgets the mails that a tab showed: a page that reads mails was loaded in it. */
export async function forgetMails(sender: Sender): Promise<void> {
  const tab = sender.tab?.id;
  const unseen = isUnseen(sender);
  if (tab !== undefined && (await keptTabs.get(unseen))[tab]?.mails.length)
    await change({ tab, unseen }, () => ({ mails: [] }), levelOfMails);
}

/** What is known of a tab in a private window; `null` if nothing is, or somebody else asks. */
export async function stateOfPrivateTab({ tab }: Request<'tab.state'>, sender: Sender): Promise<TabState | null> {
  return isOwnPage(sender) ? ((await keptTabs.get(true))[tab] ?? null) : null;
}

type Change = (old: TabState) => Partial<TabState>;

/** A tab, and whether it is in a private window. */
interface Place {
  readonly tab: number;
  readonly unseen: boolean;
}

async function keep<Found extends { readonly verdict: Verdict }>(
  place: Place,
  pending: Promise<Found>,
  becomes: (verdict: KeptVerdict, found: Found) => Change,
  levelOf: (state: TabState) => Level,
): Promise<void> {
  try {
    const found = await pending;
    const verdict = keptVerdictSchema().safeParse(found.verdict);
    if (verdict.success) await change(place, becomes(verdict.data, found), levelOf);
  } catch {
    // Nothing was judged.
  }
}

/** Badges are drawn one after the other, each by what is stored then: the last one is right. */
let drawn: Promise<void> = Promise.resolve();

async function change({ tab, unseen }: Place, becomes: Change, levelOf: (state: TabState) => Level): Promise<void> {
  await keptTabs.update(unseen, (tabs) => withTab(tabs, tab, becomes));
  const draw = async () => {
    const state = (await keptTabs.get(unseen))[tab];
    await warnInBadge(tab, state ? levelOf(state) : 'none');
  };
  drawn = drawn.then(draw).catch(() => undefined);
  await drawn;
}

function levelOfMails({ mails }: TabState): Level {
  return worstMail(mails)?.verdict.level ?? 'none';
}
