/** Elements with something inside, on either side. */
const mostBefore = 1_500;
const mostAfter = 500;
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

function farthest(from: Node, step: 'previousSibling' | 'nextSibling', most: number): Node {
  let at = from;
  let full = 0;
  for (let steps = 0; steps < mostSteps && full < most; steps += 1) {
    const next = at[step];
    if (!next) break;
    at = next;
    if (at.firstChild) full += 1;
  }
  return at;
}
