import type { WebmailAdapter } from './adapter.ts';

/** What the watcher reports. An element is reported as opened once, and again when its mail was drawn anew; `closed` when it left the page. */
export interface WatchHandlers {
  opened(message: Element): void;
  closed(message: Element): void;
  /** Called after each look at the page, to put back what a re-render swept away. */
  looked(): void;
}

/** Shortest time between two looks, ms: a storm of changes costs at most this often one look. */
const quietTime = 40;

/**
 * Watches a webmail page for messages being opened, changed and closed: one observer, one look per burst of changes.
 * Changes inside an editor (the user types) are ignored. Stops and forgets everything when `signal` aborts.
 */
export function watchMessages(page: Document, adapter: WebmailAdapter, handlers: WatchHandlers, signal: AbortSignal): void {
  const known = new Map<Element, Element | null>();
  let observed = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let lastLook = Number.NEGATIVE_INFINITY;
  const observer = new MutationObserver(changed);

  function look(): void {
    timer = null;
    if (signal.aborted) return;
    lastLook = performance.now();
    for (const root of adapter.roots?.(page) ?? []) observe(root);
    const open = new Set(adapter.openMessages(page));
    for (const message of known.keys()) {
      if (open.has(message)) continue;
      known.delete(message);
      handlers.closed(message);
    }
    for (const message of open) {
      const body = adapter.mailBody(message);
      if (known.has(message) && known.get(message) === body) continue;
      known.set(message, body);
      if (body) handlers.opened(message);
    }
    handlers.looked();
  }

  function observe(root: Node): void {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'aria-expanded', 'src'] });
    // A frame whose document can be read announces nothing but its loading.
    root.addEventListener('load', schedule, { capture: true, signal });
  }

  function schedule(): void {
    if (timer !== null || signal.aborted) return;
    timer = setTimeout(look, Math.max(0, lastLook + quietTime - performance.now()));
  }

  function changed(records: readonly MutationRecord[]): void {
    let relevant = false;
    for (const record of records) {
      if (isTyping(record.target)) continue;
      relevant = true;
      if (record.type === 'childList') forgetBodyAround(record.target);
    }
    if (relevant) schedule();
  }

  /** A body that grows in place (late rendering, "show quoted text") is a changed mail: the next look reports it again. */
  function forgetBodyAround(target: Node): void {
    for (const [message, body] of known) if (body?.contains(target)) known.set(message, null);
  }

  observe(page.documentElement);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    observed = new WeakSet();
    if (timer !== null) clearTimeout(timer);
    known.clear();
  });
  schedule();
}

/** Whether a change happened inside something the user edits. */
function isTyping(target: Node): boolean {
  const element = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
  return element?.closest('[contenteditable=""], [contenteditable="true"]') != null;
}
