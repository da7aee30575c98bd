import { unclobberedNode } from './unclobbered.ts';

/** What a walk tells about a document. Elements come as `plain` shows them. */
export interface Visitor {
  /** An element begins; `false` leaves out everything inside it. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(text: string): void;
}

/**
 * Walks a tree in the order in which it is drawn: an open shadow root instead of the element's own children (which then follow),
 * a frame of the same origin inside its element. Visits at most `budget` elements and says whether that was all.
 * A loop, not recursion over elements: a hostile page nests tens of thousands deep. Only roots and frames recurse, at most `depth` deep.
 */
export function walk(root: ParentNode & Node, visitor: Visitor, budget: { left: number }, depth = 8): boolean {
  let node: Node | null = unclobberedNode(root.firstChild);
  let level = 0;
  while (node) {
    if (node.nodeType === 3) visitor.text(node.nodeValue ?? '');
    else if (node.nodeType === 1) {
      if (budget.left <= 0) return false;
      budget.left -= 1;
      const element = node as Element;
      if (visitor.enter(element)) {
        for (const inner of depth > 0 ? insides(element) : []) walk(inner, visitor, budget, depth - 1);
        if (element.firstChild) {
          node = unclobberedNode(element.firstChild);
          level += 1;
          continue;
        }
        visitor.leave(element);
      }
    }
    while (node && !node.nextSibling && level > 0) {
      node = unclobberedNode(node.parentNode);
      level -= 1;
      if (node) visitor.leave(node as Element);
    }
    node = unclobberedNode(node?.nextSibling ?? null);
  }
  return budget.left > 0;
}

function insides(element: Element): readonly (ParentNode & Node)[] {
  const found: (ParentNode & Node)[] = [];
  if (element.shadowRoot) found.push(element.shadowRoot);
  const inner = frameDocument(element);
  if (inner) found.push(inner);
  return found;
}

/** The document inside a frame of the same origin; `null` for other elements and other origins. */
export function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
