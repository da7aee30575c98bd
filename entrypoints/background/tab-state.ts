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
    void keep(tab, verdict, (kept) => ({
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

/** The same for a page that was judged. */
export function rememberPage(verdict: Promise<Verdict>, sender: Sender): Promise<Verdict> {
  const tab = sender.tab?.id;
  const host = URL.parse(sender.tab?.url ?? sender.url ?? '')?.hostname ?? '';
  if (tab !== undefined)
    void keep(tab, verdict, (kept) => ({ page: { address: keptAddress(sender.tab?.url), host, verdict: kept, at: Date.now() } }));
  return verdict;
}

async function keep(
  tab: number,
  pending: Promise<Verdict>,
  change: (verdict: KeptVerdict) => Parameters<typeof withTab>[2],
): Promise<void> {
  try {
    const verdict = keptVerdictSchema.safeParse(await pending);
    if (!verdict.success) return;
    await storedTabs.update((tabs) => withTab(tabs, tab, change(verdict.data)));
    await warnInBadge(tab, verdict.data.level);
  } catch {
    // Nothing was judged.
  }
}
