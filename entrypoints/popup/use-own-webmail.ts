import { useEffect, useState } from 'preact/hooks';
import type { OwnOffer } from '../../components/popup/view.ts';
import { useSource } from '../../components/use-source.ts';
import { sendMessage } from '../../utils/browser/messaging.ts';
import { requestPermission } from '../../utils/browser/permissions.ts';
import { storedOwnWebmail } from '../../utils/browser/stored/items.ts';
import { ownHostOf, ownPattern } from '../../utils/core/memory/own-webmail.ts';
import { webmailClients } from '../../utils/page/webmail/clients.ts';
import { matchesAny } from '../../utils/page/webmail/match.ts';
import type { CurrentTab } from './current-tab.ts';

/** What the popup knows of the host of a tab as webmail of the user's own. */
export interface OwnWebmailHere {
  /** The client that is checked here; `seen` = the page looks like it, which is also assumed until the page was looked at. */
  readonly here: { readonly client: string; readonly host: string; readonly seen: boolean } | null;
  readonly offer: OwnOffer | null;
  /** Whether this tab is such that something may be offered, also where it turns out that nothing is. */
  readonly mayOffer: boolean;
  checkHere(): void;
}

/** Looks at the page of the tab, which the click on the toolbar symbol allows, and offers to check mails there if it looks like webmail. */
export function useOwnWebmail(tab: CurrentTab | null): OwnWebmailHere {
  const known = useSource(storedOwnWebmail);
  const [looks, setLooks] = useState<{ readonly client: string | null } | null>(null);
  const [state, setState] = useState<OwnOffer['state']>('offered');
  const host = hostOf(tab);
  useEffect(() => {
    if (tab === null || host === null) return;
    sendMessage('own.probe', { tab: tab.id }).then(
      (client) => setLooks({ client }),
      () => undefined,
    );
  }, [tab, host]);
  const added = host === null ? undefined : known?.find((own) => own.host === host);
  const client = webmailClients.find(({ id }) => id === looks?.client);
  const offered = host !== null && known !== null && client !== undefined && tab?.incognito === false && (!added || state === 'added');

  /** The click that asks the browser must not wait for anything first. */
  async function ask(id: number, wanted: string, at: string): Promise<OwnOffer['state']> {
    const wish = sendMessage('own.wish', { tab: id, client: wanted });
    const given = await requestPermission({ origins: [ownPattern(at)] });
    await wish;
    return given ? await sendMessage('own.add', { tab: id, client: wanted }) : 'denied';
  }

  return {
    here: added && host !== null ? { client: added.client, host, seen: looks === null || looks.client === added.client } : null,
    mayOffer: host !== null && tab?.incognito === false,
    offer: offered ? { client: client.name, host, state } : null,
    checkHere() {
      if (tab === null || host === null || client === undefined) return;
      setState('asking');
      ask(tab.id, client.id, host).then(setState, () => setState('denied'));
    },
  };
}

/** The host of a page that could be the user's own webmail; `null` for the hosts that are known anyway. */
function hostOf(tab: CurrentTab | null): string | null {
  const address = tab?.url ? URL.parse(tab.url) : null;
  const known = address !== null && webmailClients.some(({ matches }) => matchesAny(matches, address));
  return address === null || known ? null : ownHostOf(address.href);
}
