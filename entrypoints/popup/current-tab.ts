import { browser } from 'wxt/browser';
import type { ProtectionView } from '../../components/popup/view.ts';
import type { Health } from '../../utils/core/memory/health.ts';
import { stillShows, type TabState, worstMail } from '../../utils/core/memory/tabs.ts';
import type { Verdict } from '../../utils/core/verdict/verdict.ts';
import { webmailClients } from '../../utils/page/webmail/clients.ts';
import { matchesAny } from '../../utils/page/webmail/match.ts';

/** The tab that the popup speaks of. `url` is known only where the browser lets us read it. */
export interface CurrentTab {
  readonly id: number;
  readonly url: string | null;
  /** A private window. */
  readonly incognito: boolean;
}

/** The tab in front; `?tab=ID` names another one, for a popup that stands in a tab itself. */
export async function currentTab(search: string): Promise<CurrentTab | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const [tab] = Number.isInteger(named)
    ? [await browser.tabs.get(named).catch(() => undefined)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, incognito: tab.incognito };
}

/** Whether the tab shows a page of the web, as far as we can tell. */
export function isWebPage({ url }: CurrentTab): boolean {
  return url === null || /^https?:/.test(url);
}

/** What the popup says of a tab: a blind webmail first, then the verdict on the open mail or page, then what would be checked there. */
export function protectionOf(
  tab: CurrentTab | null,
  judged: TabState | null,
  health: Health,
  clientsOff: readonly string[],
  /** Whether the browser lets us read this tab's page, or mail pages at all where the tab's address is not known. */
  access: boolean,
  /** The client at the host of this tab, where it is one of the user's own; `seen` = whether its page looks like it. */
  own: { readonly client: string; readonly host: string; readonly seen: boolean } | null = null,
  /** Origin of the portal. */
  portal: string | null = null,
): ProtectionView {
  const url = tab?.url ?? null;
  const mail = worstMail(judged?.mails.filter((one) => speaksFor(one, url)) ?? []);
  // In the place of a page that was stopped stands our own, which has another address.
  const shown = url !== null && ownWarning.test(url) ? null : url;
  const page = judged?.page && speaksFor(judged.page, shown) ? judged.page : null;
  const address = tab?.url ? URL.parse(tab.url) : null;
  const client =
    address === null ? undefined : webmailClients.find(({ id, matches }) => (own ? id === own.client : matchesAny(matches, address)));
  if (client) {
    const known = health[client.id];
    const off = clientsOff.includes(client.id);
    if (!off && !access) return { kind: 'no-access' };
    if (!off && known?.blindSince) return { kind: 'blind', client: client.name, report: known.report };
    if (own && !own.seen && !mail) return { kind: 'own-other', client: client.name, host: own.host };
    if (!off && mail) return { kind: 'verdict', of: 'mail', who: mail.who, verdict: mail.verdict, toldThere: true };
    return { kind: 'client', client: client.name, off };
  }
  if (mail) return { kind: 'verdict', of: 'mail', who: mail.who, verdict: mail.verdict, toldThere: true };
  const isPortal = address !== null && address.origin === portal;
  if (page && (warns(page.verdict) || !isPortal))
    return { kind: 'verdict', of: 'page', who: page.host, verdict: page.verdict, toldThere: true };
  if (isPortal) return { kind: 'portal', host: address.host };
  if (address !== null && address.origin === portal) return { kind: 'portal', host: address.host };
  return url === null && !access ? { kind: 'no-access' } : { kind: 'page' };
}

const ownWarning = /^[a-z]+-extension:\/\/[^/]+\/warning\.html#/;

/** Whether a judgement is of what the tab shows. Where that is in doubt a warning stays, and what found nothing is not said of something else. */
function speaksFor({ address, verdict }: { readonly address: string | null; readonly verdict: Verdict }, url: string | null): boolean {
  return stillShows(address, url) && (warns(verdict) || (address !== null && url !== null));
}

function warns({ level }: Verdict): boolean {
  return level === 'fake' || level === 'suspicious';
}
