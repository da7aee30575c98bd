import { unclobberDocument } from '../dom-clobbering.ts';
import { isHidingStyle } from '../shown.ts';
import type { WebmailAdapter } from './adapter.ts';

/** What the watcher reports. An element is reported as opened once, and again when its mail was drawn anew; `closed` when it left the page. */
export interface WatchHandlers {
  opened(message: Element): void;
  closed(message: Element): void;
  /** Called after each look at the page with the messages that stand open, to put back what a re-render swept away. */
  looked(open: Iterable<Element>): void;
}

/** Time between two looks, ms: twenty times what the last one took, within these bounds. So a storm of changes costs a twentieth of the page's time. */
const quietTime = { least: 6, most: 40, factor: 20 };
/** A message that keeps changing is reported again after so many times what its last report took: large mails rest longer. */
const restFactor = 20;
/** Longest such rest, ms. */
const maxRest = 2_000;

/** What is known about an open message: its body when it was reported (`null` = changed since), and until when it is left alone. */
interface Known {
  body: Element | null;
  restUntil: number;
}

/**
 * Watches a webmail page for messages being opened, changed and closed: one observer, one look per burst of changes.
 * Changes inside an editor (the user types) are ignored. Stops and forgets everything when `signal` aborts.
 */
export function watchMessages(page: Document, adapter: WebmailAdapter, handlers: WatchHandlers, signal: AbortSignal): void {
  const known = new Map<Element, Known>();
  let observed = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** When the timer goes off. */
  let due = Number.POSITIVE_INFINITY;
  /** Before this time there is no other look. */
  let quietUntil = 0;
  const observer = new MutationObserver(changed);

  function look(): void {
    timer = null;
    if (signal.aborted) return;
    const started = performance.now();
    unclobberDocument(page);
    for (const root of adapter.roots?.(page) ?? []) observe(root);
    const open = new Set(adapter.openMessages(page));
    for (const message of known.keys()) {
      if (open.has(message)) continue;
      known.delete(message);
      handlers.closed(message);
    }
    let nextReport = Number.POSITIVE_INFINITY;
    for (const message of open) nextReport = Math.min(nextReport, report(message));
    handlers.looked(open);
    const ended = performance.now();
    quietUntil = ended + Math.min(quietTime.most, Math.max(quietTime.least, (ended - started) * quietTime.factor));
    if (nextReport < Number.POSITIVE_INFINITY) schedule(nextReport);
  }

  /** Reports a message that is new or changed; answers when it wants to be reported, `Infinity` if it does not. */
  function report(message: Element): number {
    const body = adapter.mailBody(message);
    const state = known.get(message);
    if (state?.body === body && state) return Number.POSITIVE_INFINITY;
    const started = performance.now();
    if (state && body && started < state.restUntil) return state.restUntil;
    if (body) handlers.opened(message);
    const ended = performance.now();
    known.set(message, { body, restUntil: ended + Math.min(maxRest, (ended - started) * restFactor) });
    return Number.POSITIVE_INFINITY;
  }

  function observe(root: Node): void {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeOldValue: true, attributeFilter });
    // A frame whose document can be read announces nothing but its loading.
    root.addEventListener('load', () => schedule(), { capture: true, signal });
  }

  /** A look as soon as may be, or not before `at` (time of `performance.now()`). */
  function schedule(at = 0): void {
    const wanted = Math.max(at, quietUntil);
    if (signal.aborted || (timer !== null && due <= wanted)) return;
    // A look that waits for a resting message must not keep others waiting.
    if (timer !== null) clearTimeout(timer);
    due = wanted;
    timer = setTimeout(look, Math.max(0, wanted - performance.now()));
  }

  function changed(records: readonly MutationRecord[]): void {
    let relevant = false;
    // A storm changes the same few nodes over and over: each is asked about once.
    const seen = new Set<Node>();
    for (const record of records) {
      const { target, type } = record;
      if (type !== 'childList' && (relevant || movesOnly(record))) continue;
      if (seen.has(target)) continue;
      if (isTyping(target)) continue;
      relevant = true;
      if (type !== 'childList') continue;
      seen.add(target);
      forgetBodyAround(target);
    }
    if (relevant) schedule();
  }

  /** A body that grows in place (late rendering, "show quoted text") is a changed mail: the next look reports it again. */
  function forgetBodyAround(target: Node): void {
    for (const state of known.values()) if (state.body?.contains(target)) state.body = null;
  }

  // The document itself: who fills an empty window may replace its root element.
  observe(page);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    observed = new WeakSet();
    if (timer !== null) clearTimeout(timer);
    known.clear();
  });
  schedule();
}

/** What may open, close or replace a message. */
const attributeFilter = ['class', 'aria-expanded', 'src', 'style', 'hidden', 'role'];

/** Whether a change of style neither hides nor shows anything: pages move and colour things all the time. */
function movesOnly({ attributeName, oldValue, target }: MutationRecord): boolean {
  return attributeName === 'style' && isHidingStyle(oldValue) === isHidingStyle((target as Element).getAttribute('style'));
}

/** Whether a change happened inside something the user edits. */
function isTyping(target: Node): boolean {
  const element = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
  return element?.closest('[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]') != null;
}
