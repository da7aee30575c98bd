import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { NothingPending } from '../../components/popup/nothing-pending.tsx';
import { PendingList } from '../../components/popup/pending-list.tsx';
import { PopupFoot } from '../../components/popup/popup-foot.tsx';
import { UndoLine } from '../../components/popup/undo-line.tsx';
import { useSource } from '../../components/use-source.ts';
import { sendMessage } from '../../utils/browser/messaging.ts';
import { tidyProgress } from '../../utils/browser/portal-lock.ts';
import { storedPortal, storedSettings, storedSyncProgress } from '../../utils/browser/stored/items.ts';
import type { PortalState } from '../../utils/core/memory/portal.ts';
import { asSeen } from '../../utils/core/portal/list/merge.ts';
import { defaultSettings, type Settings } from '../../utils/core/settings/settings.ts';
import type { PendingFilter, PendingOrder, PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { popupMessagesFor } from '../../utils/i18n/popup/registry.ts';
import { currentTab } from './current-tab.ts';
import { CurrentProtection } from './protection.tsx';
import { rowsOf } from './rows.ts';
import { type Refusal, syncView } from './sync-words.ts';
import { useDecisions } from './use-decisions.ts';

/** New titles count as seen once the window has stood for this long, in milliseconds. */
const seenAfter = 1_500;

/** The window of the toolbar. Nothing is drawn before settings and list are known. */
export function PopupPage({ page }: { page: Document }) {
  const settings = useSource(storedSettings, defaultSettings);
  const state = useSource(storedPortal, 'unreadable' as const);
  const tag = settings === null || settings.language === 'browser' ? browser.i18n.getUILanguage() : settings.language;
  const texts = popupMessagesFor(tag);
  const ready = settings !== null && state !== null;
  useLayoutEffect(() => {
    const root = page.documentElement;
    root.lang = texts.language;
    root.style.colorScheme = settings === null || settings.look === 'system' ? 'light dark' : settings.look;
    if (ready) root.dataset['ready'] = '';
  }, [page, settings, texts, ready]);
  if (!ready) return null;
  return (
    <main>
      <h1 class="visually-hidden">{texts.name}</h1>
      <CurrentProtection settings={settings} texts={texts} tag={tag} />
      {state === 'unreadable' ? (
        <div class="empty">
          <p role="alert">{texts.sync.failed}</p>
          <button type="button" onClick={() => page.location.reload()}>
            {texts.sync.now}
          </button>
        </div>
      ) : (
        <Pending settings={settings} state={state} texts={texts} />
      )}
    </main>
  );
}

function Pending({ settings, state, texts }: { settings: Settings; state: PortalState; texts: PopupMessages }) {
  const progress = useSource(storedSyncProgress);
  const [filter, setFilter] = useState<PendingFilter>('all');
  const [chosen, setChosen] = useState<PendingOrder | null>(null);
  const order = chosen ?? settings.portal.order;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [asking, setAsking] = useState(false);
  // A worker that is stopped while it reads leaves its progress behind.
  const reading = progress !== null;
  useEffect(() => void (reading && tidyProgress()), [reading]);
  const now = useMinute();
  const { said, act, save, undo, onward } = useDecisions(texts, state.list);
  const newIds = useNewIds(state.list);
  const here = useMemo(() => ({ now, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }), [now]);
  const { list } = state;
  const { count, gone, savable, ids, take } = useMemo(
    () => rowsOf({ list, filter, order, newIds, here, texts }),
    [list, filter, order, newIds, here, texts],
  );
  const sync = () => {
    setAsking(true);
    sendMessage('portal.sync', {})
      .then((answer) => setRefusal(answer.kind === 'done' ? null : answer))
      .catch(() => setRefusal({ kind: 'failed' }))
      .finally(() => {
        setAsking(false);
        void tidyProgress();
      });
  };
  const setOrder = (wanted: PendingOrder) => {
    setChosen(wanted);
    void storedSettings.update((old) => ({ ...old, portal: { ...old.portal, order: wanted } }));
  };
  const view = syncView(state, settings, refusal, progress ?? (asking ? 0 : null), here, texts);
  const nothing = count + gone === 0 && filter === 'all' && !state.list.some(({ mark }) => mark.done ?? mark.hidden ?? mark.snoozedUntil);
  return (
    <>
      {nothing ? (
        <NothingPending settings={settings} texts={texts} known={state.sources.length > 0} goodAt={state.goodAt} now={now} />
      ) : (
        <PendingList {...{ texts, count, gone, take, filter, order, setFilter, setOrder, act }} total={ids.length} />
      )}
      <UndoLine texts={texts} said={said?.text ?? null} undo={said?.undo ? undo : null} onward={onward} />
      <PopupFoot texts={texts} view={view} portal={settings.portal.address} sync={sync} saveAll={savable ? () => save(null) : null} />
    </>
  );
}

/** Ids that are or were new since the window opened; in storage they are seen a moment later. */
function useNewIds(list: readonly { readonly id: string; readonly isNew: boolean }[]): ReadonlySet<string> {
  const ids = useRef<ReadonlySet<string>>(new Set());
  const fresh = list.filter(({ id, isNew }) => isNew && !ids.current.has(id));
  if (fresh.length > 0) ids.current = new Set([...ids.current, ...fresh.map(({ id }) => id)]);
  const { size } = ids.current;
  useEffect(() => {
    if (size === 0) return undefined;
    const timer = setTimeout(() => void noteSeen(), seenAfter);
    return () => clearTimeout(timer);
  }, [size]);
  return ids.current;
}

/** Opened over a private window the popup leaves no trace. */
async function noteSeen(): Promise<void> {
  if ((await currentTab(location.search))?.incognito) return;
  await storedPortal.update((state) => ({ ...state, list: [...asSeen(state.list)] }));
}

/** The clock, moved on every half minute so that words stay true. */
function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
