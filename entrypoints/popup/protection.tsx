import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Protection } from '../../components/popup/protection.tsx';
import type { ProtectionView } from '../../components/popup/view.ts';
import { useSource } from '../../components/use-source.ts';
import { sendMessage } from '../../utils/browser/messaging.ts';
import { allSites, requestPermission, requiredHosts, watchPermissions } from '../../utils/browser/permissions.ts';
import { storedHealth, storedSettings, storedTabs } from '../../utils/browser/stored/items.ts';
import type { Health } from '../../utils/core/memory/health.ts';
import type { TabState } from '../../utils/core/memory/tabs.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { type CurrentTab, isWebPage, protectionOf } from './current-tab.ts';
import { useMessages } from './use-messages.ts';
import { useOwnWebmail } from './use-own-webmail.ts';

/** What is known where the storage cannot be read. */
const noTabs: Awaited<ReturnType<typeof storedTabs.get>> = {};
const noHealth: Health = {};

interface Props {
  readonly settings: Settings;
  readonly texts: PopupMessages;
  /** BCP 47 tag of the language to speak. */
  readonly tag: string;
  /** `null` where there is none. */
  readonly tab: CurrentTab | null;
  /** Whether the browser lets us look at all sites. */
  readonly allowed: boolean;
}

/** The protection of the current tab, wired to what is stored and to what the browser allows. */
export function CurrentProtection({ settings, texts, tag, tab, allowed }: Props) {
  const tabs = useSource(storedTabs, noTabs);
  const health = useSource(storedHealth, noHealth);
  const [checked, setChecked] = useState<ProtectionView | null>(null);
  const [checking, setChecking] = useState(false);
  const access = useAccess(tab);
  const unstored = usePrivate(tab);
  const own = useOwnWebmail(tab);
  const known = tabs === null || health === null || access === null ? null : { tabs, health, access };
  const view =
    checked ??
    (known &&
      protectionOf(
        tab,
        unstored ?? (tab === null ? null : (known.tabs[tab.id] ?? null)),
        known.health,
        settings.mail.clientsOff,
        known.access,
        own.here,
        settings.portal.address,
      ));

  const messages = useMessages(view?.kind === 'verdict', tag);

  function check(id: number): void {
    setChecking(true);
    sendMessage('page.check', { tab: id })
      .then(
        (found): ProtectionView =>
          found === null
            ? { kind: 'cannot-check' }
            : { kind: 'verdict', of: 'page', who: found.place.unicode, verdict: found.verdict, toldThere: false },
      )
      .catch((): ProtectionView => ({ kind: 'cannot-check' }))
      .then((found) => {
        setChecked(found);
        setChecking(false);
      });
  }

  /** The click that asks the browser must not wait for anything first. */
  async function turnOn(): Promise<void> {
    if (!(await requestPermission(allSites))) return;
    await storedSettings.update((old) => ({ ...old, signin: { ...old.signin, enabled: true } }));
  }

  return (
    <Protection
      view={view}
      texts={texts}
      messages={messages}
      signinOff={!allowed || !settings.signin.enabled}
      check={tab !== null && view !== null && canCheck(tab, view) ? { running: checking, start: () => check(tab.id) } : null}
      own={own.offer}
      mayOffer={own.mayOffer}
      checkHere={own.checkHere}
      turnOn={() => void turnOn()}
      allowMail={() => void requestPermission(requiredHosts())}
      copy={(report) => navigator.clipboard.writeText(report)}
    />
  );
}

/** Whether looking at the page by itself could tell anything: mails are judged one by one, and what was judged is told. */
function canCheck(tab: CurrentTab, view: ProtectionView): boolean {
  return isWebPage(tab) && view.kind === 'page';
}

/** What is known of a tab in a private window, which is written nowhere. */
function usePrivate(tab: CurrentTab | null): TabState | null {
  const [state, setState] = useState<TabState | null>(null);
  useEffect(() => {
    if (tab?.incognito) sendMessage('tab.state', { tab: tab.id }).then(setState, () => undefined);
  }, [tab]);
  return state;
}

/** Whether the browser lets us read the page of a tab, or mail pages at all where it does not even name the page. `null` until it is known. */
function useAccess(tab: CurrentTab | null): boolean | null {
  const [given, setGiven] = useState<boolean | null>(null);
  useEffect(() => {
    const origin = tab?.url ? URL.parse(tab.url)?.origin : null;
    const wanted = origin ? { origins: [`${origin}/*`] } : requiredHosts();
    const look = () => void browser.permissions.contains(wanted).then(setGiven, () => setGiven(true));
    look();
    return watchPermissions(look);
  }, [tab]);
  return given;
}
