import { isOwnHost } from '../own-hosts.ts';
import { anyShadowOf } from './shadow-of.ts';
import { unclobberedNode } from './unclobbered.ts';

/** What a walk tells about a document. Elements come as `plain` shows them. */
export interface Visitor {
  /** An element begins; `false` leaves out everything inside it. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  /** A text node and what it holds. */
  text(text: string, node: Node): void;
}

/** How much a walk may look at, counted down: elements, and those of them with elements inside that are asked for a closed shadow root. */
export interface WalkBudget {
  left: number;
  closed: number;
}

/** A new budget for so many elements. */
export function walkBudget(elements: number): WalkBudget {
  return { left: elements, closed: 2_000 };
}

/** Roots in roots and frames in frames; each is a call in a call. */
const deepest = 60;

/**
 * Walks a tree in the order in which it is drawn: a shadow root instead of the element's own children (which then follow),
 * a frame of the same origin inside its element. Visits at most `budget` elements and says whether that was all. Begins with the `first` of the
 * root's children and ends before `end`, if these are given.
 * A loop, not recursion over elements: a hostile page nests tens of thousands deep. Only roots and frames recurse, at most `depth` deep.
 */
export function walk(
  root: ParentNode & Node,
  visitor: Visitor,
  budget: WalkBudget,
  { depth = deepest, first = root.firstChild, end = null }: { depth?: number; first?: Node | null; end?: Node | null } = {},
): boolean {
  let node: Node | null = unclobberedNode(first);
  let level = 0;
  while (node && (level > 0 || node !== end)) {
    if (node.nodeType === 3) visitor.text(node.nodeValue ?? '', node);
    else if (node.nodeType === 1) {
      if (budget.left <= 0) return false;
      budget.left -= 1;
      const element = node as Element;
      if (visitor.enter(element)) {
        for (const inner of depth > 0 ? insides(element, budget) : []) walk(inner, visitor, budget, { depth: depth - 1 });
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

function insides(element: Element, budget: WalkBudget): readonly (ParentNode & Node)[] {
  const shadow = shadowIn(element, budget);
  const inner = frameDocument(element);
  return shadow || inner ? [shadow, inner].filter((found) => found !== null) : nothing;
}

const nothing: readonly (ParentNode & Node)[] = [];

/** Closed roots leave no trace, and asking costs: whatever looks empty is asked, of all others the first thousands and those of a name of their own. */
function shadowIn(element: Element, budget: WalkBudget): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // A form can have none, and its view is no node.
  if (element.localName === 'form') return null;
  if (element.firstElementChild && !element.localName.includes('-')) {
    if (budget.closed <= 0) return null;
    budget.closed -= 1;
  }
  const found = anyShadowOf(element);
  return found && !isOwnHost(element) ? found : null;
}

const frames: ReadonlySet<string> = new Set(['iframe', 'frame', 'object', 'embed']);

/** Whether an element shows a document of its own. */
export function isFrame(element: Element): boolean {
  return frames.has(element.localName);
}

/** The document inside a frame of the same origin; `null` for other elements and other origins. */
export function frameDocument(element: Element): Document | null {
  if (!isFrame(element)) return null;
  try {
    const frame = element as HTMLIFrameElement;
    return frame.contentDocument ?? (element.localName === 'embed' ? frame.getSVGDocument() : null);
  } catch {
    return null;
  }
}
