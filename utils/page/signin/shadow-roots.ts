/** Elements that are asked for a shadow root in one go; the rest waits for the next idle moment. */
const slice = 400;
/** Milliseconds between two rounds: a page that changes all the time is asked once in a while. */
const pause = 1_000;

/**
 * Finds the open shadow roots of a page. They leave no trace in the markup, so every element has to be asked, and that happens in idle
 * moments only. The answer starts a round, or another one after the round that is running; `found` is called once for each root.
 */
export function trackShadowRoots(page: Document, found: (root: ShadowRoot) => void): () => void {
  const known = new WeakSet<ShadowRoot>();
  let running = false;
  let again = false;
  return round;

  function round(): void {
    if (running) {
      again = true;
      return;
    }
    running = true;
    again = false;
    const queue: (Document | ShadowRoot)[] = [page];
    let elements: ArrayLike<Element> = [];
    let at = 0;
    const step = () => {
      for (let left = slice; left > 0; left -= 1) {
        const element = elements[at];
        if (!element) {
          const next = queue.pop();
          if (!next) {
            setTimeout(rest, pause);
            return;
          }
          elements = next.querySelectorAll('*');
          at = 0;
          continue;
        }
        at += 1;
        const root = element.shadowRoot;
        if (!root) continue;
        queue.push(root);
        if (known.has(root)) continue;
        known.add(root);
        found(root);
      }
      idle(step);
    };
    idle(step);
  }

  function rest(): void {
    running = false;
    if (again) round();
  }

  function idle(work: () => void): void {
    const view = page.defaultView;
    if (view && 'requestIdleCallback' in view) view.requestIdleCallback(work, { timeout: 1_000 });
    else setTimeout(work, 20);
  }
}
