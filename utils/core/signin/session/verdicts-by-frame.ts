import type { Level, Verdict } from '../../verdict/verdict.ts';
import { isSamePage } from './address.ts';

/** A verdict and the frame that it is about. `page` = what stands in the address bar. */
export interface FrameVerdict {
  readonly tab: number;
  readonly frame: number;
  readonly page: string;
  /** Address of the frame itself. */
  readonly url: string;
  readonly verdict: Verdict;
}

/** The latest verdicts of open pages. Lost with the worker, and then simply formed again. */
export interface VerdictMemory {
  keep(entry: FrameVerdict): void;
  of(tab: number, frame: number): FrameVerdict | null;
  /** The strongest verdict of a tab's present page. What stands in a frame counts only where it warns: one of Amazon's makes the page no more Amazon's. */
  strongest(tab: number): FrameVerdict | null;
}

const mostTabs = 200;
const order: readonly Level[] = ['none', 'clear', 'unclear', 'suspicious', 'fake'];

function warns(level: Level): boolean {
  return level === 'suspicious' || level === 'fake';
}

/** Makes an empty memory, bounded by the number of tabs. */
export function createVerdictMemory(): VerdictMemory {
  const tabs = new Map<number, Map<number, FrameVerdict>>();
  return {
    keep(entry) {
      const frames = tabs.get(entry.tab) ?? new Map<number, FrameVerdict>();
      // The tab has moved on: what was found on its last page is over.
      for (const [frame, old] of frames) if (!isSamePage(old.page, entry.page)) frames.delete(frame);
      frames.set(entry.frame, entry);
      tabs.delete(entry.tab);
      tabs.set(entry.tab, frames);
      for (const oldest of tabs.keys()) {
        if (tabs.size <= mostTabs) break;
        tabs.delete(oldest);
      }
    },
    of: (tab, frame) => tabs.get(tab)?.get(frame) ?? null,
    strongest(tab) {
      const found = [...(tabs.get(tab)?.values() ?? [])].filter(({ frame, verdict }) => frame === 0 || warns(verdict.level));
      found.sort((a, b) => order.indexOf(b.verdict.level) - order.indexOf(a.verdict.level));
      return found[0] ?? null;
    },
  };
}
