import type { Request } from '../../utils/core/protocol.ts';
import { findActivities } from '../../utils/page/portal/find-activities.ts';
import { framesIn } from '../../utils/page/portal/frames.ts';
import { learnSource } from '../../utils/page/portal/learn-source.ts';
import { shadowRootsIn } from '../../utils/page/portal/tree.ts';
import { emptyBoxes, watchLateRoots } from './late-roots.ts';

/** The page is read when it has been still for this long, in milliseconds … */
const still = 350;
/** … or has not come to rest for this long: some pages count down seconds. */
const longest = 2_500;
/** A page that never rests is read more and more rarely, and at most so often. */
const maxReadings = 200;
/** Most addresses told. */
const maxEndpoints = 8;

/**
 * Reads the page now and after every change: late rendering, tabs, scrolling on, other views of the same page. Sends what differs from the
 * last reading. One observer for the page and its open shadow roots, no work while nothing changes. A root that comes later is found by the room it takes.
 */
export function watchPortal(page: Document, send: (seen: Request<'portal.seen'>) => Promise<unknown>, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirtySince = 0;
  let last = '';
  let readings = 0;

  function read(): void {
    dirtySince = 0;
    if (signal.aborted || readings >= maxReadings) return;
    const { href } = page.location;
    const frames = framesIn(page);
    for (const frame of frames) watch(frame.documentElement);
    for (const inner of [page, ...frames]) markPlaces(watchRoots(inner));
    const reading = findActivities(page, href);
    // A frame can be read again by itself.
    const within = frames.flatMap((frame) => [...learnSource(frame, frame.URL, requestsOf(frame)).endpoints, frame.URL]);
    const endpoints = [...learnSource(page, href, requestsOf(page)).endpoints, ...within].slice(0, maxEndpoints);
    const text = JSON.stringify(reading);
    if (text === last) return;
    last = text;
    readings += 1;
    send({ reading, endpoints }).catch(() => {
      // The worker was just being stopped, or the extension was updated under an open page.
      last = '';
    });
  }

  function watchRoots(inner: Document): Element[] {
    const bare: Element[] = [];
    const roots = shadowRootsIn(inner, bare);
    for (const root of roots) watch(root);
    return [inner, ...roots].flatMap((scope) => [...scope.querySelectorAll(emptyBoxes)]).concat(bare);
  }

  function plan(): void {
    const now = Date.now();
    dirtySince ||= now;
    clearTimeout(timer);
    const patience = still * (1 + readings / 10);
    timer = setTimeout(read, Math.max(0, Math.min(patience, dirtySince + longest * (1 + readings / 5) - now)));
  }

  const observer = new MutationObserver(plan);
  const watched = new WeakSet<Node>();
  // A component draws itself inside its own root, where the page's observer sees nothing.
  function watch(root: Node): void {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    // What is loaded into a frame changes nothing in what is around it; the event stays inside a root.
    root.addEventListener('load', plan, { capture: true, signal });
  }
  const markPlaces = watchLateRoots(page, (root) => watched.has(root), plan, signal);
  watch(page.documentElement);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  read();
}

function requestsOf(page: Document) {
  const entries = page.defaultView?.performance.getEntriesByType('resource') ?? [];
  return entries.map((entry) => ({ name: entry.name, initiatorType: (entry as PerformanceResourceTiming).initiatorType }));
}
