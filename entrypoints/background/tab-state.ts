import type { Sender } from '../../utils/browser/messaging.ts';
import { storedTabs } from '../../utils/browser/stored/items.ts';
import { type KeptVerdict, keptAddress, keptVerdictSchema, withTab } from '../../utils/core/memory/tabs.ts';
import type { Request } from '../../utils/core/protocol.ts';
import type { Verdict } from '../../utils/core/verdict/verdict.ts';
import { warnInBadge } from './badge.ts';

/** Remembers the verdict on a mail for the popup of its tab, after the answer, so that it delays no banner. Sender and verdict, no text. */
export function rememberMail({ message }: Request<'mail.judge'>, verdict: Promise<Verdict>, sender: Sender): Promise<Verdict> {
  const tab = sender.tab?.id;
  if (tab !== undefined) {
    const { name, address } = message.from;
    const judged = verdict.then((own) => ({ verdict: own }));
    void keep(tab, judged, (kept) => ({
      mail: {
        address: keptAddress(sender.tab?.url),
        id: message.id.slice(0, 2_000),
        who: (name || address).slice(0, 200),
        verdict: kept,
        at: Date.now(),
      },
    }));
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
    tab,
    verdict.then((own) => said(tab) ?? { verdict: own, url: sender.tab?.url ?? sender.url ?? '' }),
    (kept, { url }) => ({
      page: { address: keptAddress(sender.tab?.url), host: URL.parse(url)?.hostname ?? '', verdict: kept, at: Date.now() },
    }),
  );
  return verdict;
}

async function keep<Found extends { readonly verdict: Verdict }>(
  tab: number,
  pending: Promise<Found>,
  change: (verdict: KeptVerdict, found: Found) => Parameters<typeof withTab>[2],
): Promise<void> {
  try {
    const found = await pending;
    const verdict = keptVerdictSchema.safeParse(found.verdict);
    if (!verdict.success) return;
    await storedTabs.update((tabs) => withTab(tabs, tab, change(verdict.data, found)));
    await warnInBadge(tab, verdict.data.level);
  } catch {
    // Nothing was judged.
  }
}
