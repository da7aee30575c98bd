import { useLayoutEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useSource } from '../../components/use-source.ts';
import { allSites, permissionState } from '../../utils/browser/permissions.ts';
import { storedPortal, storedSettings } from '../../utils/browser/stored/items.ts';
import { defaultSettings } from '../../utils/core/settings/settings.ts';
import { Pending } from './pending.tsx';
import { CurrentProtection } from './protection.tsx';
import { openCount } from './room.ts';
import { NoMember, Unreadable, Waiting } from './states.tsx';
import { tabInFront } from './tab-in-front.ts';
import { useTexts } from './use-texts.ts';

const noTab = { tab: null };
const signinPermission = permissionState(allSites);

/**
 * The window of the toolbar. It is drawn as soon as language, look and height are known: a long list takes longer, and comes into the room that
 * is kept for it.
 */
export function PopupPage({ page }: { page: Document }) {
  const settings = useSource(storedSettings, defaultSettings);
  const allowed = useSource(signinPermission, true);
  const count = useSource(openCount, 0);
  const state = useSource(storedPortal, 'unreadable' as const);
  const front = useSource(tabInFront, noTab);
  const tag = settings === null ? null : settings.language === 'browser' ? browser.i18n.getUILanguage() : settings.language;
  const texts = useTexts(tag);
  const ready = settings !== null && texts !== null && allowed !== null && front !== null && state !== null;
  useLayoutEffect(() => {
    const root = page.documentElement;
    if (texts !== null) root.lang = texts.language;
    root.style.colorScheme = settings === null || settings.look === 'system' ? 'light dark' : settings.look;
    if (ready) root.dataset['ready'] = '';
  }, [page, settings, texts, ready]);
  if (settings === null || tag === null || texts === null || allowed === null || front === null || (state === null && !count)) return null;
  const { tab } = front;
  const here = tab?.url != null && URL.parse(tab.url)?.origin === settings.portal.address;
  return (
    <main>
      <h1 class="visually-hidden">{texts.name}</h1>
      <CurrentProtection settings={settings} texts={texts} tag={tag} tab={tab} allowed={allowed} />
      {settings.portal.membership === 'none' ? (
        <NoMember settings={settings} texts={texts} />
      ) : state === null ? (
        <Waiting settings={settings} texts={texts} count={count ?? 0} />
      ) : state === 'unreadable' ? (
        <Unreadable texts={texts} again={() => page.location.reload()} />
      ) : (
        <Pending settings={settings} state={state} texts={texts} here={here} />
      )}
    </main>
  );
}
