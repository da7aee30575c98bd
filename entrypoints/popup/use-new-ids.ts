import { useEffect, useRef } from 'preact/hooks';
import { storedPortal } from '../../utils/browser/stored/items.ts';
import { asSeen } from '../../utils/core/portal/list/merge.ts';
import { currentTab } from './current-tab.ts';

/** New titles count as seen once the window has stood for this long, in milliseconds. */
const seenAfter = 1_500;

/** Ids that are or were new since the window opened; in storage they are seen a moment later. */
export function useNewIds(list: readonly { readonly id: string; readonly isNew: boolean }[]): ReadonlySet<string> {
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
