import { isOwnHost } from '../own-hosts.ts';
import { anyShadowOf } from './shadow-of.ts';
import { unclobbered } from './unclobbered.ts';
import { isVisible } from './visible.ts';

/** What a walk tells about a document. Elements come as `unclobbered` shows them, with their `localName`, which costs a question each time. */
export interface Visitor {
  /** An element begins. `over` leaves out everything inside it, and then it does not end either. */
  enter(element: Element, name: string): 'in' | 'over';
  /** The element that began last, of those that have not ended, ends. */
  leave(): void;
  text(node: Node): void;
  /** Whether nothing more is wanted. */
  done?(): boolean;
}

/** How much a walk may look at, counted down: elements, and those of them that have something inside and are asked for a closed shadow root all the same. */
export interface WalkBudget {
  left: number;
  closed: number;
}

/** A new budget for so many elements. */
export function walkBudget(elements: number): WalkBudget {
  return { left: elements, closed: 300 };
}

/** Roots in roots and frames in frames; each is a call in a call. */
const deepest = 60;

/**
 * Walks a tree in the order in which it is drawn: a shadow root instead of the element's own children (which then follow),
 * a frame of the same origin inside its element. Visits at most `budget` elements and says whether that was all. Begins with the `first` of the
 * root's children and ends before `end`, if these are given.
 * A loop, not recursion over elements: a hostile page nests tens of thousands deep. Only roots and frames recurse, at most `depth` deep.
 * Every question to the page costs more than all that is done with the answer, so each is asked once.
 */
export function walk(
  root: ParentNode & Node,
  visitor: Visitor,
  budget: WalkBudget,
  { depth = deepest, first = root.firstChild, end = null }: { depth?: number; first?: Node | null; end?: Node | null } = {},
): boolean {
  /** The elements around the node. */
  const open: Node[] = [];
  const { activeElement = null } = root as { readonly activeElement?: Element | null };
  let node: Node | null = first;
  while (node) {
    // A form may hide its `nodeType`, which is then no number.
    const type: unknown = node.nodeType;
    let inner: Node | null = null;
    if (type === 3) visitor.text(node);
    else if (type === 1 || typeof type !== 'number') {
      if (budget.left <= 0 || visitor.done?.()) return false;
      budget.left -= 1;
      const plain: unknown = (node as Element).localName;
      const element: Element = typeof plain === 'string' && plain !== 'form' ? (node as Element) : unclobbered(node as Element);
      const name = element === node ? (plain as string) : element.localName;
      node = element;
      if (visitor.enter(element, name) === 'in') {
        if (depth > 0 && !walkInside(element, name, { visitor, budget, depth: depth - 1, focused: element === activeElement }))
          return false;
        inner = element.firstChild;
        if (inner) open.push(element);
        else visitor.leave();
      }
    }
    let next: Node | null = inner ?? node.nextSibling;
    while (!next && open.length > 0) {
      next = (open.pop() as Node).nextSibling;
      visitor.leave();
    }
    node = open.length === 0 && next === end ? null : next;
  }
  return budget.left > 0;
}

/** What an element shows in place of its children, or as a document of its own. */
function walkInside(
  element: Element,
  name: string,
  { visitor, budget, depth, focused }: { visitor: Visitor; budget: WalkBudget; depth: number; focused: boolean },
): boolean {
  const inner = frames.has(name) ? drawnDocument(element) : mayHaveRoot(name) ? shadowIn(element, name, budget, focused) : null;
  return inner === null || walk(inner, visitor, budget, { depth }) || (budget.left > 0 && !visitor.done?.());
}

/** Elements that can have a shadow root, by the DOM standard; all others need a hyphen in their name. */
const hosts: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

function mayHaveRoot(name: string): boolean {
  return hosts.has(name) || name.includes('-');
}

/**
 * Closed roots leave no trace, and asking costs: whatever is empty is asked, or has a name of its own, or has the focus; of all others the first
 * hundreds.
 */
function shadowIn(element: Element, name: string, budget: WalkBudget, focused: boolean): ShadowRoot | null {
  const open = element.shadowRoot;
  if (open) return open;
  if (!focused && element.firstChild && !name.includes('-')) {
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

/** The document inside a frame of the same origin that is drawn: the first look into a frame makes a world for our scripts there. */
function drawnDocument(frame: Element): Document | null {
  return isVisible(frame) ? frameDocument(frame) : null;
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
