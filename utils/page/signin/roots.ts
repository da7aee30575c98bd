import { frameDocument } from './walk.ts';

/** A document or an open shadow root: each has to be watched for itself. */
export type Root = Document | ShadowRoot;

/** Elements that are asked for a shadow root in one go; the rest waits for the next idle moment. */
const slice = 400;
/** Milliseconds between two rounds: a page that changes all the time is asked once in a while. */
const pause = 1_000;

/**
 * Keeps the list of roots of a page: the document, same-origin frames, open shadow roots. Frames are found at once; shadow roots leave no
 * trace in the markup, so every element has to be asked, and that happens in idle moments only. `added` is called for each new root.
 */
export function trackRoots(page: Document, added: (root: Root) => void): { frames(): void; shadows(): void; add(root: Root): void } {
  const known = new WeakSet<Root>();
  let running = false;
  let again = false;

  function add(root: Root): void {
    if (known.has(root)) return;
    known.add(root);
    added(root);
  }

  function frames(from: Document = page): void {
    const found = from.getElementsByTagName('iframe');
    for (let index = 0; index < found.length && index < 50; index += 1) {
      const frame = found[index];
      const inner = frame ? frameDocument(frame) : null;
      if (!inner || known.has(inner)) continue;
      add(inner);
      frames(inner);
    }
  }

  function shadows(): void {
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
        if (element.shadowRoot) {
          add(element.shadowRoot);
          queue.push(element.shadowRoot);
        }
      }
      idle(step);
    };
    idle(step);
  }

  function rest(): void {
    running = false;
    if (again) shadows();
  }

  function idle(work: () => void): void {
    const view = page.defaultView;
    if (view && 'requestIdleCallback' in view) view.requestIdleCallback(work, { timeout: 1_000 });
    else setTimeout(work, 20);
  }

  return { frames: () => frames(), shadows, add };
}
