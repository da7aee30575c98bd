import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageView } from '../../components/own-page.tsx';
import { useSource } from '../../components/use-source.ts';
import { NoWarning, WarningView } from '../../components/warning/warning-view.tsx';
import { sendMessage } from '../../utils/browser/messaging.ts';
import { storedMark } from '../../utils/browser/stored/items.ts';
import type { PlacedVerdict } from '../../utils/core/protocol.ts';
import { isOpenable } from '../../utils/core/signin/session/address.ts';

/** How long going back may take before the tab is closed instead, in milliseconds. */
const patience = 800;

/** The warning that the address names by its id: a key to what the background keeps, never contents. */
export function WarningPage({ messages }: PageView) {
  const [warning, setWarning] = useState<PlacedVerdict | null | undefined>(undefined);
  const mark = useSource(storedMark);
  const id = idOf(location);
  useEffect(() => {
    ask(id).then(setWarning);
    // Gone by the browser's own ways: the background leads a way back past the page.
    const gone = () => void sendMessage('warning.hidden', { id }).catch(() => undefined);
    const changed = () => location.reload();
    addEventListener('pagehide', gone);
    addEventListener('hashchange', changed);
    return () => {
      removeEventListener('pagehide', gone);
      removeEventListener('hashchange', changed);
    };
  }, [id]);
  if (warning === undefined) return null;
  if (warning === null) return <NoWarning messages={messages} />;
  return <WarningView {...warning} messages={messages} mark={mark} onLeave={() => void leave(id)} onContinue={() => void goOn(id)} />;
}

function idOf({ hash }: Location): string {
  return hash.slice(1, 61);
}

/** A worker that was just being stopped gets one more chance. */
async function ask(id: string): Promise<PlacedVerdict | null> {
  return await sendMessage('warning.get', { id }).catch(() => sendMessage('warning.get', { id }).catch(() => null));
}

/** Back to where the page was opened; closes the tab if there is no such place. */
async function leave(id: string): Promise<void> {
  const steps = await sendMessage('warning.leave', { id }).catch(() => 0);
  if (steps > 0 && history.length > steps) {
    history.go(-steps);
    await new Promise((resolve) => setTimeout(resolve, patience));
  }
  await closeTab();
}

async function closeTab(): Promise<void> {
  const [tab, tabs] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.query({ currentWindow: true })]);
  // A window must not vanish with its last tab.
  if (tabs.length <= 1) await browser.tabs.create({});
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

async function goOn(id: string): Promise<void> {
  const url = await sendMessage('warning.continue', { id });
  if (url !== null && isOpenable(url)) location.replace(url);
  else await closeTab();
}
