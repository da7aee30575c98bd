/** The outermost document around this one that can be read: what a frame asks for is judged together with the page that shows it. */
export function topReadable(page: Document): Document {
  let found = page;
  let view = page.defaultView;
  try {
    while (view && view.parent !== view) {
      view = view.parent as Window & typeof globalThis;
      found = view.document;
    }
  } catch {
    // The next one up belongs to somebody else.
  }
  return found;
}

/** Whether a document stands in a page that cannot be read from it. */
export function isForeign(top: Document): boolean {
  return top.defaultView?.parent !== top.defaultView;
}
