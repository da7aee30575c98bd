import { isVisible } from './visible.ts';

/** Elements on either side, those inside others included. */
const mostBefore = 6_000;
const mostAfter = 2_000;
/** So few inside are counted without asking whether they are drawn. */
const fewInside = 50;
/** Nodes passed on the way, empty ones included. */
const mostSteps = 20_000;
/** A part of a page that is not larger than this is looked at whole. */
const largestPart = 2_000;
const mostLevels = 60;

/** A run of nodes with one parent, from `first` up to before `end`. */
export interface Run {
  readonly root: ParentNode & Node;
  readonly first: Node;
  readonly end: Node | null;
}

/** What stands around a field in a page that is too large to be read whole. */
export function aroundField(field: Element): Run | null {
  let at: Element = field;
  for (let level = 0; level < mostLevels; level += 1) {
    const up = at.parentElement;
    if (!up || up.localName === 'body' || up.querySelectorAll('*').length > largestPart) break;
    at = up;
  }
  const root = at.parentNode as (ParentNode & Node) | null;
  if (!root) return null;
  const first = farthest(at, 'previousSibling', mostBefore);
  return { root, first, end: farthest(at, 'nextSibling', mostAfter).nextSibling };
}

/** The farthest sibling that has something inside, or is text, with no more elements on the way than `most`; what is not drawn counts as one. */
function farthest(from: Node, step: 'previousSibling' | 'nextSibling', most: number): Node {
  let found = from;
  let count = 0;
  let at = from[step];
  for (let steps = 0; at && steps < mostSteps && count < most; steps += 1) {
    if (at.firstChild) {
      const element = at as Element;
      const inside = element.querySelectorAll('*').length;
      count += 1 + (inside < fewInside || isVisible(element) ? inside : 0);
      found = at;
    } else if (at.nodeType === 3) found = at;
    at = at[step];
  }
  return found;
}
