import { portalLimits } from '../../core/limits.ts';
import type { RawGroup } from '../../core/portal/read/reading.ts';
import { clickablesIn } from './addresses.ts';
import { readItem } from './read-block.ts';
import { type Counted, collectLists, type RepeatedList, withoutStrangers } from './repetition.ts';
import { surroundingsOf } from './surroundings.ts';
import { isForeignPart } from './text.ts';
import { assignedTo, declaredShadowOf, hasSlots, noNodes, parentOf, shadowOf } from './tree.ts';

/** Deepest nesting followed: hostile pages nest without end. */
const maxDepth = 400;

/** Finds repeated blocks that may be activities: rows, list items, cards, definition lists, headings with what follows them. Cost grows linearly with the page. */
export function findGroups(document: Document): RawGroup[] {
  const body = document.body;
  if (!body) return [];
  const found: RepeatedList[] = [];
  const clickables = new Set(clickablesIn(document));
  count(body, { found, clickables }, 0);
  const groups: RawGroup[] = [];
  // Counting goes from the inside out; outer groups come first here, so that an inner one can name its outer one.
  const ordered = withoutStrangers(found).reverse().slice(0, portalLimits.groups);
  const indexOfItem = new Map<Element, number>();
  let left = portalLimits.items * 2;
  for (const [index, group] of ordered.entries()) {
    const items = group.items.slice(0, Math.min(portalLimits.items, Math.max(0, left)));
    left -= items.length;
    groups.push({
      origin: group.structured ? 'microdata' : 'page',
      context: contextOf(group),
      // Headings with what follows them may be items made of what is a list of its own.
      within: outerOf(group.items[0]?.[0] ?? group.parent, indexOfItem),
      items: items.map((roots) => readItem(roots, group.heads, clickables)),
    });
    for (const roots of group.items) for (const root of roots) indexOfItem.set(root, index);
  }
  return groups;
}

function contextOf({ parent, items, over }: RepeatedList): string[] {
  const around = surroundingsOf(parent, items[0]?.[0]);
  return over === undefined ? around : [over, ...around].slice(0, portalLimits.context);
}

function outerOf(element: Element, indexOfItem: ReadonlyMap<Element, number>): number | null {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const index = indexOfItem.get(at);
    if (index !== undefined) return index;
  }
  return null;
}

/** Length of what an element says without words of its own: a picture to those who do not see it, a link its label, a component its attributes. */
function unseenText(element: Element): number {
  const { tagName } = element;
  if (tagName === 'IMG') return (element.getAttribute('alt') ?? '').length;
  if (tagName === 'A') return (element.getAttribute('aria-label') ?? '').length;
  if (!tagName.includes('-')) return 0;
  let length = 0;
  for (const { value } of element.attributes) length += value.length;
  return length;
}

/** What a walk over the page carries with it. */
interface Walk {
  readonly found: RepeatedList[];
  readonly clickables: Set<Element>;
}

/** Counts what an element holds, once, on the way up, and collects the lists among its children. */
function count(element: Element, to: Walk, depth: number): Counted {
  const total: Counted = { element, text: 0, links: to.clickables.has(element) ? 1 : 0 };
  const children: Counted[] = [];
  const shadow = shadowOf(element);
  if (shadow !== null) countHidden(shadow, total, children, to, depth);
  if (!hasSlots(shadow)) countNodes(element.firstChild, total, children, to, depth);
  if (children.length > 0 && total.text > 5) collectLists(element, children, total, to.found);
  if (total.text === 0) total.text = unseenText(element);
  return total;
}

function countHidden(root: ShadowRoot | DocumentFragment, total: Counted, children: Counted[], to: Walk, depth: number): void {
  for (const element of clickablesIn(root)) to.clickables.add(element);
  countNodes(root.firstChild, total, children, to, depth);
}

function countNodes(first: Node | null, total: Counted, children: Counted[], to: Walk, depth: number): void {
  for (let node = first; node !== null; node = node.nextSibling) countNode(node, total, children, to, depth);
}

function countNode(node: Node, total: Counted, children: Counted[], to: Walk, depth: number): void {
  if (node.nodeType === 3) total.text += (node.nodeValue ?? '').trim().length;
  else if (node.nodeType === 1 && depth < maxDepth) {
    const child = node as Element;
    // Asked for once: what an element is called is one of the dearest things to ask in a walk.
    const tag = child.tagName;
    const declared = tag === 'TEMPLATE' ? declaredShadowOf(child) : null;
    const assigned = tag === 'SLOT' ? assignedTo(child) : noNodes;
    if (assigned.length > 0) for (const inner of assigned) countNode(inner, total, children, to, depth + 1);
    else if (declared !== null) countHidden(declared, total, children, to, depth + 1);
    else if (!isForeignPart(child, tag)) {
      const inner = count(child, to, depth + 1);
      total.text += inner.text;
      total.links += inner.links;
      children.push(inner);
    }
  }
}
