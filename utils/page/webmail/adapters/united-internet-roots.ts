/** Most open shadow roots that are looked into; a page with more is none of this family. */
const maxRoots = 200;

/** A place that can be searched: a document, an element, an open shadow root. */
export type SearchRoot = Document | Element | ShadowRoot;

/**
 * The place itself and every open shadow root below it, outermost first. Elements that match `leaf` are not looked into,
 * so that a list of many rows stays as cheap as a short one.
 */
export function openRoots(start: SearchRoot, leaf: string): readonly SearchRoot[] {
  const roots: SearchRoot[] = [start];
  if ('shadowRoot' in start && start.shadowRoot) roots.push(start.shadowRoot);
  // The list grows while it is walked: each root found is searched in its turn.
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (roots.length >= maxRoots) return roots;
      if (element.shadowRoot && !element.closest(leaf)) roots.push(element.shadowRoot);
    }
  }
  return roots;
}

/** Everything that matches in any of the roots, in the order of the roots. */
export function findAll(roots: readonly SearchRoot[], selector: string): Element[] {
  return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
}

/** Like `closest`, but climbs out of shadow roots too. */
export function closestAcross(start: Element, selector: string): Element | null {
  for (let at: Element | null = start; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
