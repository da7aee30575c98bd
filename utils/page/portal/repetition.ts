import { headsOf, isHead, sectionOf } from './table-heads.ts';

/** Longest text of one item, and most links in it: more is a section of the page. */
const maxItemText = 4_000;
const maxItemLinks = 6;
/** Most children of one element that are looked at as headings with what follows them. */
const maxFlat = 30_000;

/** An element with what it holds: visible text in UTF-16 units, and things to click. */
export interface Counted {
  readonly element: Element;
  text: number;
  links: number;
}

/** A list found by repetition: the roots of each item, and the column heads if it is a table. */
export interface RepeatedList {
  readonly parent: Element;
  readonly items: readonly (readonly Element[])[];
  readonly heads: readonly string[];
  readonly structured: boolean;
  /** The heading over these rows inside their table. */
  readonly over?: string;
  /** A single block that nothing marks as an item: it counts if it looks like the items of a list elsewhere, or like a card. */
  readonly lonely?: boolean;
}

const alone: ReadonlySet<string> = new Set(['LI', 'TR', 'ARTICLE']);

/** Adds the lists that the children of an element make: siblings of one kind, terms with definitions, headings with what follows. */
export function collectLists(parent: Element, children: readonly Counted[], total: Counted, found: RepeatedList[]): void {
  const tag = parent.tagName;
  if (tag !== 'TR' && children.length > 3) collectRuns(parent, children, found);
  if (tag === 'TR' || tag === 'P' || (tag === 'UL' && parent.closest('nav'))) return;
  if (tag === 'DL') {
    const items = splitAt(children, ({ tagName }) => tagName === 'DT');
    if (items.length > 0 && children[0]?.element.tagName !== 'DIV') {
      found.push({ parent, items, heads: [], structured: false });
      return;
    }
  }
  collectSiblings(parent, children, total, found);
  collectHeadings(parent, children, found);
}

function collectSiblings(parent: Element, children: readonly Counted[], total: Counted, found: RepeatedList[]): void {
  let byTag: Map<string, Element[]> | null = null;
  for (const { element, text, links } of children) {
    if (text > maxItemText || text < 4) continue;
    const attributes = element.hasAttributes();
    // What a tab shows is a section, never an item.
    const role = attributes ? element.getAttribute('role') : null;
    if (role === 'tabpanel') continue;
    const structured = attributes && element.hasAttribute('itemscope');
    if (links > maxItemLinks && !structured) continue;
    if (links === 0 && total.links === 0 && !attributes && element.tagName !== 'TR') continue;
    if (links === 0 && element.tagName !== 'TR' && !structured && !(attributes && element.hasAttribute('data-id'))) continue;
    const kind = role === 'row' ? 'TR' : element.tagName;
    byTag ??= new Map();
    const list = byTag.get(kind);
    if (list === undefined) byTag.set(kind, [element]);
    else list.push(element);
  }
  if (byTag === null) return;
  for (const [kind, elements] of byTag) {
    if (kind === 'BUTTON') continue;
    const structured = elements.every((element) => element.hasAttribute('itemscope'));
    const lonely = elements.length < 2 && !alone.has(kind) && !structured && !isCard(elements[0]);
    const heads = kind === 'TR' ? headsOf(parent) : [];
    if (kind !== 'TR') found.push({ parent, items: elements.map((element) => [element]), heads, structured, lonely });
    else
      for (const { over, rows } of sectionsOf(parent, elements))
        found.push({ parent, items: rows.map((row) => [row]), heads, structured, lonely, ...over });
  }
}

/** The rows of a table without its heads, by the headings between them. */
function sectionsOf(
  parent: Element,
  elements: readonly Element[],
): { readonly over: { readonly over?: string }; readonly rows: Element[] }[] {
  const sections: { readonly over: { readonly over?: string }; readonly rows: Element[] }[] = [{ over: {}, rows: [] }];
  const known = new Set(elements);
  for (const row of parent.children) {
    const section = sectionOf(row);
    if (section !== null) sections.push({ over: { over: section }, rows: [] });
    else if (known.has(row) && !isHead(row)) sections.at(-1)?.rows.push(row);
  }
  return sections.filter(({ rows }) => rows.length > 0);
}

const itemHeading = /^H[2-6]$/;

function collectHeadings(parent: Element, children: readonly Counted[], found: RepeatedList[]): void {
  let level: string | null = null;
  let flat = 0;
  for (const { element } of children) {
    const tag = element.tagName;
    if (tag.length !== 2 || !itemHeading.test(tag)) continue;
    level ??= tag;
    flat += 1;
  }
  if (level === null || flat < 2 || flat >= children.length || children.length > maxFlat) return;
  const links = new Map(children.map((child) => [child.element, child.links]));
  const items = splitAt(children, ({ tagName }) => tagName === level).filter(
    (item) => item.length > 1 && item.length <= 30 && sum(item, links) <= maxItemLinks,
  );
  if (items.length < 2) return;
  // What follows has headings of its own: these are headings of sections.
  const sections = items.filter((item) => item.some((element, place) => place > 0 && element.querySelector('h2,h3,h4,h5,h6') !== null));
  if (sections.length < items.length) found.push({ parent, items, heads: [], structured: false });
}

const bold: ReadonlySet<string> = new Set(['B', 'STRONG']);
const linked: ReadonlySet<string> = new Set(['A']);
const inline: ReadonlySet<string> = new Set('A B STRONG I EM U SPAN SMALL FONT BR IMG TIME BUTTON'.split(' '));

/** Items that only breaks of the line part, each beginning with bold text, or else with a link: what stands between two of them belongs to the first. */
function collectRuns(parent: Element, children: readonly Counted[], found: RepeatedList[]): void {
  if (children.length > maxFlat || !children.some(({ element }) => element.tagName === 'BR')) return;
  if (!children.every(({ element }) => inline.has(element.tagName))) return;
  const links = new Map(children.map((child) => [child.element, child.links]));
  const starts = [bold, linked].map((names) => splitAt(children, (element) => names.has(element.tagName) && beginsLine(element)));
  const items = starts.find((runs) => runs.length > 1);
  if (items === undefined || items.some((item) => item.length < 2 || sum(item, links) === 0 || sum(item, links) > maxItemLinks)) return;
  found.push({ parent, items, heads: [], structured: false });
}

function beginsLine(element: Element): boolean {
  let before: Node | null = element.previousSibling;
  while (before !== null && before.nodeType === 3 && (before.nodeValue ?? '').trim() === '') before = before.previousSibling;
  return before === null || before.nodeName === 'BR';
}

function sum(item: readonly Element[], links: ReadonlyMap<Element, number>): number {
  let total = 0;
  for (const element of item) total += links.get(element) ?? 0;
  return total;
}

/** Cuts siblings into runs that each begin with an element of a kind; what stands before the first is left out. */
function splitAt(children: readonly Counted[], isStart: (element: Element) => boolean): Element[][] {
  const runs: Element[][] = [];
  for (const { element } of children) {
    if (isStart(element)) runs.push([element]);
    else runs.at(-1)?.push(element);
  }
  return runs;
}

function signature(element: Element | undefined): string {
  return element === undefined ? '' : `${element.tagName} ${element.getAttribute('class') ?? ''}`;
}

/** From how many on lonely blocks that stand alike are parts of the items of a list. */
const manyAlike = 5;

function place(parent: Element, root: Element | undefined): string {
  return `${signature(parent)} > ${signature(root)}`;
}

/** Keeps a lonely block only if it is built like the items of a list, or is the innermost block with a heading and a link. */
export function withoutStrangers(found: readonly RepeatedList[]): RepeatedList[] {
  const known = new Set<string>();
  for (const { items, lonely } of found) if (lonely !== true && items.length > 1) known.add(signature(items[0]?.[0]));
  const alike = new Map<string, number>();
  const places = found.map(({ parent, items, lonely }) => (lonely === true ? place(parent, items[0]?.[0]) : ''));
  for (const key of places) if (key !== '') alike.set(key, (alike.get(key) ?? 0) + 1);
  let innermost: Element | null = null;
  let list: Element | null = null;
  return found.filter(({ parent, items, lonely }, index) => {
    const [root] = items[0] ?? [];
    if (lonely !== true || root === undefined) {
      if (items.length > 1) list = parent;
      return true;
    }
    // Many that stand alike are not lonely: each is a part of an item.
    if ((alike.get(places[index] ?? '') ?? 0) >= manyAlike) return false;
    // What holds a whole list is its section.
    if (list !== null && root.contains(list)) return false;
    if (root.hasAttribute('class') && known.has(signature(root))) return true;
    // Found from the inside out: what holds the card just kept is its wrapper.
    if (innermost !== null && root.contains(innermost)) return false;
    if (root.childElementCount < 2 || root.querySelector('h1') !== null || root.querySelector('h2,h3,h4,strong,b') === null) return false;
    innermost = root;
    return true;
  });
}

const cardName = /(?:^|[-_ ])(?:card|item|entry|row|activity|survey|tile|teaser|study|task)(?:$|[-_ ])/i;

/** A single block counts as a list of one if its name says that it is an item. */
function isCard(element: Element | undefined): boolean {
  if (element === undefined) return false;
  const name = element.getAttribute('class') ?? '';
  return element.getAttribute('role') === 'listitem' || element.hasAttribute('data-id') || (name.length < 200 && cardName.test(name));
}
