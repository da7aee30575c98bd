import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Protection } from '../../components/popup/protection.tsx';
import type { ProtectionView } from '../../components/popup/view.ts';
import { useSource } from '../../components/use-source.ts';
import { sendMessage } from '../../utils/browser/messaging.ts';
import { allSites, permissionState, requestPermission, requiredHosts, watchPermissions } from '../../utils/browser/permissions.ts';
import { storedHealth, storedSettings, storedTabs } from '../../utils/browser/stored/items.ts';
import type { TabState } from '../../utils/core/memory/tabs.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';
import { type CurrentTab, currentTab, isWebPage, protectionOf } from './current-tab.ts';
import { useOwnWebmail } from './use-own-webmail.ts';

const signinPermission = permissionState(allSites);

interface Props {
  readonly settings: Settings;
  readonly texts: PopupMessages;
  /** BCP 47 tag of the language to speak. */
  readonly tag: string;
}

/** The protection of the current tab, wired to what is stored and to what the browser allows. */
export function CurrentProtection({ settings, texts, tag }: Props) {
  const tabs = useSource(storedTabs);
  const health = useSource(storedHealth);
  const allowed = useSource(signinPermission);
  const [tab, setTab] = useState<CurrentTab | null>(null);
  const [checked, setChecked] = useState<ProtectionView | null>(null);
  const [checking, setChecking] = useState(false);
  const access = useAccess(tab);
  useEffect(() => void currentTab(location.search).then(setTab), []);
  const known = usePrivate(tab) ?? (tab === null ? null : (tabs?.[tab.id] ?? null));
  const own = useOwnWebmail(tab);
  const view = checked ?? protectionOf(tab, known, health ?? {}, settings.mail.clientsOff, access, own.here);

  function check(id: number): void {
    setChecking(true);
    sendMessage('page.check', { tab: id })
      .then(
        (found): ProtectionView =>
          found === null ? { kind: 'cannot-check' } : { kind: 'verdict', of: 'page', who: found.place.unicode, verdict: found.verdict },
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
      messages={messagesFor(tag)}
      signinOff={allowed === false || !settings.signin.enabled}
      check={tab !== null && isWebPage(tab) ? { running: checking, start: () => check(tab.id) } : null}
      own={own.offer}
      checkHere={own.checkHere}
      turnOn={() => void turnOn()}
      allowMail={() => void requestPermission(requiredHosts())}
      copy={(report) => navigator.clipboard.writeText(report)}
    />
  );
}

/** What is known of a tab in a private window, which is written nowhere. */
function usePrivate(tab: CurrentTab | null): TabState | null {
  const [state, setState] = useState<TabState | null>(null);
  useEffect(() => {
    if (tab?.incognito) sendMessage('tab.state', { tab: tab.id }).then(setState, () => undefined);
  }, [tab]);
  return state;
}

/** Whether the browser lets us read the page of a tab, or mail pages at all where it does not even name the page. Given until it is known. */
function useAccess(tab: CurrentTab | null): boolean {
  const [given, setGiven] = useState(true);
  useEffect(() => {
    if (tab === null) return undefined;
    const origin = tab.url === null ? null : URL.parse(tab.url)?.origin;
    const wanted = origin ? { origins: [`${origin}/*`] } : requiredHosts();
    const look = () => void browser.permissions.contains(wanted).then(setGiven, () => setGiven(true));
    look();
    return watchPermissions(look);
  }, [tab]);
  return given;
}
