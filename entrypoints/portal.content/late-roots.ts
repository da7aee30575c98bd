import { parentOf, shadowOf } from '../../utils/page/portal/tree.ts';

/** Empty boxes that can hold a shadow root, besides components (DOM standard, `attachShadow`; seen 2026-11). */
export const emptyBoxes = ':is(article,aside,blockquote,div,footer,header,main,nav,p,section,span):empty';
/** Most places watched. */
const most = 300;
/** What happens on a page beside which a component may have drawn itself. */
const stirs = ['scroll', 'pointerover', 'pointerdown', 'keydown', 'focusin', 'transitionend', 'visibilitychange'] as const;

/**
 * Calls `found` when an element of the page gets an open shadow root that `isKnown` does not know: that changes nothing in the page around
 * it, which an observer could see, but what it shows takes room. So the elements that wait for one are observed, and the boxes around them.
 * Call the result with them whenever the page has been read. An idle page is left alone: nothing here runs by a clock.
 */
export function watchLateRoots(
  page: Document,
  isKnown: (root: ShadowRoot) => boolean,
  found: () => void,
  signal: AbortSignal,
): (waiting: readonly Element[]) => void {
  const places = new Set<Element>();
  function look(): void {
    for (const place of places) {
      const root = shadowOf(place);
      if (root === null || isKnown(root)) continue;
      found();
      return;
    }
  }
  const sizes = new ResizeObserver(look);
  const requests = new PerformanceObserver(look);
  requests.observe({ type: 'resource' });
  for (const stir of stirs) page.addEventListener(stir, look, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    requests.disconnect();
  });
  return (waiting) => {
    for (const place of places)
      if (!place.isConnected) {
        places.delete(place);
        sizes.unobserve(place);
      }
    for (const element of waiting) {
      if (places.size >= most) break;
      for (let place: Element | null = element; place !== null && !places.has(place); place = parentOf(place)) {
        places.add(place);
        sizes.observe(place);
      }
    }
  };
}
