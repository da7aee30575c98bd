import { useEffect, useMemo, useState } from 'preact/hooks';
import { NothingPending } from '../../components/popup/nothing-pending.tsx';
import { PendingList } from '../../components/popup/pending-list.tsx';
import { PopupFoot } from '../../components/popup/popup-foot.tsx';
import { UndoLine } from '../../components/popup/undo-line.tsx';
import { useSource } from '../../components/use-source.ts';
import { sendMessage } from '../../utils/browser/messaging.ts';
import { tidyProgress } from '../../utils/browser/portal-lock.ts';
import { storedSettings, storedSyncProgress } from '../../utils/browser/stored/items.ts';
import type { PortalState } from '../../utils/core/memory/portal.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { PendingFilter, PendingOrder, PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { drawCode } from './draw-code.ts';
import { setMembership } from './membership.ts';
import { rowsOf } from './rows.ts';
import { type Refusal, syncView } from './sync-words.ts';
import { useDecisions } from './use-decisions.ts';
import { useNewIds } from './use-new-ids.ts';

interface Props {
  readonly settings: Settings;
  readonly state: PortalState;
  readonly texts: PopupMessages;
  /** Whether the tab in front shows the portal. */
  readonly here: boolean;
}

/** The list, wired to what is stored: the titles or what stands in their place, what was done last, and the foot. */
export function Pending({ settings, state, texts, here: onPortal }: Props) {
  const [filter, setFilter] = useState<PendingFilter>('all');
  const [chosen, setChosen] = useState<PendingOrder | null>(null);
  const order = chosen ?? settings.portal.order;
  const now = useMinute();
  const { list } = state;
  const { said, act, save, say, undo, onward } = useDecisions(texts, list);
  const newIds = useNewIds(list);
  const here = useMemo(() => ({ now, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }), [now]);
  const { counts, savable, rows } = useMemo(
    () => rowsOf({ list, filter, order, newIds, here, texts }),
    [list, filter, order, newIds, here, texts],
  );
  const { refusal, progress, sync } = useSync();
  const setOrder = (wanted: PendingOrder) => {
    setChosen(wanted);
    void storedSettings.update((old) => ({ ...old, portal: { ...old.portal, order: wanted } }));
  };
  const leave = () => void setMembership('none').catch(() => say({ text: texts.list.failed, undo: null }));
  const nothing = counts.open + counts.gone + counts.closed + counts.aside === 0;
  const known = state.sources.length > 0;
  // Before the first reading the empty window says all that the foot could.
  const untold = nothing && (!settings.portal.enabled || (!known && state.outcome === null && refusal === null && progress === null));
  return (
    <>
      {nothing ? (
        <NothingPending settings={settings} texts={texts} known={known} here={onPortal} leave={leave} />
      ) : (
        <PendingList
          {...{ texts, counts, rows, filter, order, setFilter, setOrder, act, drawCode }}
          saveAll={savable ? () => save(null) : null}
        />
      )}
      <div class="bottom">
        <UndoLine texts={texts} said={said?.text ?? null} undo={said?.undo ? undo : null} onward={onward} />
        <PopupFoot
          texts={texts}
          view={untold ? null : syncView(state, settings, refusal, progress, here, texts)}
          portal={settings.portal.address}
          sync={sync}
          rejoin={null}
        />
      </div>
    </>
  );
}

/** The wish to have the portal read now, what came of it, and how far a reading is. */
function useSync() {
  const stored = useSource(storedSyncProgress);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [asking, setAsking] = useState(false);
  // A worker that is stopped while it reads leaves its progress behind.
  const reading = stored !== null;
  useEffect(() => void (reading && tidyProgress()), [reading]);
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
  return { refusal, sync, progress: stored ?? (asking ? 0 : null) };
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
