import type { WebmailAdapter } from './adapter.ts';
import { outline } from './structure.ts';

/** What the background is told; see the request `page.health`. */
export interface HealthNews {
  readonly read: number;
  readonly unreadable: number;
  readonly blind: boolean;
  readonly structure: string | null;
}

/** Counts what could be read, and finds out when nothing can. */
export interface HealthWatch {
  read(): void;
  unreadable(): void;
  /** The worker gave no answer: nothing is being checked, though the page is understood. Reported without a structure, once. */
  unanswered(): void;
  /** To be called after each look at the page, with the number of messages that stand open and could be read. */
  looked(readable: number): void;
  /** In its place while the client is switched off: nothing is read, and that is no blindness. */
  rest(): void;
}

/** How long an open message may stay unreadable before the page counts as not understood, ms. */
const patience = 10_000;
/** So many different messages without an address and none with one are no colleagues any more: the client has changed. */
const colleagues = 20;
/** Messages read between two reports, so that the record tells how recent it is without a write for every mail. */
const often = 20;

/**
 * Watches whether the reader still understands the page. "Blind" is: the page seems to show an open message (by looser signs than the
 * reader's own), and for ten seconds nothing could be read. Reports once when that happens, and once when reading works (again).
 */
export function watchHealth(page: Document, adapter: WebmailAdapter, report: (news: HealthNews) => void, signal: AbortSignal): HealthWatch {
  let readNow = 0;
  let unreadableNow = 0;
  let state: 'unknown' | 'sees' | 'blind' = 'unknown';
  let doubt: ReturnType<typeof setTimeout> | null = null;
  /** Messages whose sender the client withholds, since the last one that could be read. */
  const withheld = new Set<string>();

  function tell(blind: boolean, structure: string | null = null): void {
    report({ read: readNow, unreadable: unreadableNow, blind, structure });
    readNow = 0;
    unreadableNow = 0;
  }

  function settle(): void {
    if (doubt !== null) clearTimeout(doubt);
    doubt = null;
  }

  function becomeBlind(): void {
    doubt = null;
    if (signal.aborted || !isUnexplained()) return;
    state = 'blind';
    tell(true, outline(page.body));
  }

  /** Whether a message seems to be open and nothing accounts for its not being read. */
  function isUnexplained(): boolean {
    if (!adapter.seemsOpen(page)) return false;
    const unnamed = adapter.withholdsSender ? adapter.openMessages(page).filter((message) => adapter.withholdsSender?.(message)) : [];
    for (const message of unnamed) withheld.add(adapter.messageId(message) ?? '');
    return unnamed.length === 0 || withheld.size >= colleagues;
  }

  signal.addEventListener('abort', settle);
  report({ read: 0, unreadable: 0, blind: false, structure: null });
  return {
    read() {
      readNow += 1;
      withheld.clear();
      settle();
      if (state !== 'sees') {
        state = 'sees';
        tell(false);
      }
    },
    unreadable() {
      unreadableNow += 1;
    },
    unanswered() {
      settle();
      if (state === 'blind') return;
      state = 'blind';
      tell(true);
    },
    looked(readable) {
      if (readNow >= often) tell(false);
      if (readable > 0) settle();
      else if (state !== 'blind' && doubt === null && !signal.aborted && isUnexplained()) doubt = setTimeout(becomeBlind, patience);
    },
    rest: settle,
  };
}
