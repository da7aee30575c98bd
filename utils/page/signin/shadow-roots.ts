import { anyShadowOf } from './shadow-of.ts';

/** Elements that are asked for a shadow root in one go; the rest waits for the next idle moment. */
const slice = 400;
/** Milliseconds between two rounds: a page that changes all the time is asked once in a while. */
const pause = 1_000;

/**
 * Finds the shadow roots of a page, however deep. They leave no trace in the markup, so every element has to be asked, and that happens in idle
 * moments only. The answer starts a round, or another one after the round that is running; `found` is called for each root in each round.
 * Closed ones are looked for where there is nothing inside in plain sight; the others are found by the keys that go there.
 */
export function trackShadowRoots(page: Document, found: (root: ShadowRoot) => void): () => void {
  let rounds = 0;
  const queue: (Document | ShadowRoot)[] = [];
  let elements: ArrayLike<Element> = [];
  let at = 0;
  return () => {
    if (rounds === 0) start();
    rounds += 1;
  };

  function start(): void {
    queue.push(page);
    idle();
  }

  function look(): void {
    for (let left = slice; left > 0; left -= 1) {
      const element = elements[at];
      at += 1;
      if (element) {
        const root = element.firstElementChild ? element.shadowRoot : anyShadowOf(element);
        if (root) {
          queue.push(root);
          found(root);
        }
        continue;
      }
      at = 0;
      const next = queue.shift();
      elements = next ? next.querySelectorAll('*') : [];
      if (!next) {
        setTimeout(rest, pause);
        return;
      }
    }
    idle();
  }

  function rest(): void {
    const again = rounds > 1;
    rounds = 0;
    if (!again) return;
    rounds = 1;
    start();
  }

  function idle(): void {
    const view = page.defaultView;
    // As a method: Firefox takes it for nobody's otherwise.
    if (view && 'requestIdleCallback' in view) view.requestIdleCallback(look, { timeout: pause });
    else setTimeout(look, 20);
  }
}
