import type { RawGroup } from '../../core/portal/reading.ts';
import { readItem } from './item.ts';
import { isForeignPart, skipped, tidy } from './text.ts';

/** Most groups and items delivered; a page beyond is cut. */
const maxGroups = 400;
const maxItems = 5_000;
/** Longest text of one item, and most links in it: more is a section of the page. */
const maxItemText = 4_000;
const maxItemLinks = 6;

/** What a part of the page holds, counted once on the way up. */
interface Count {
  text: number;
  links: number;
}

/** A list found by repetition: the roots of each item, and the column heads if it is a table. */
interface FoundGroup {
  readonly parent: Element;
  readonly items: readonly (readonly Element[])[];
  readonly heads: readonly string[];
  readonly structured: boolean;
  /** A single block that nothing marks as an item: it counts if it looks like the items of a list elsewhere, or like a card. */
  readonly lonely?: boolean;
}

/** Finds repeated blocks that may be activities: rows, list items, cards, definition lists, headings with what follows them. Cost grows linearly with the page. */
export function findGroups(document: Document): RawGroup[] {
  const body = document.body;
  if (!body) return [];
  const found: FoundGroup[] = [];
  count(body, found);
  const groups: RawGroup[] = [];
  // Counting goes from the inside out; outer groups come first here, so that an inner one can name its outer one.
  const ordered = withoutStrangers(found).reverse().slice(0, maxGroups);
  const indexOfItem = new Map<Element, number>();
  const indexOfList = new Map<Element, number>();
  let left = maxItems * 2;
  for (const [index, group] of ordered.entries()) {
    const items = group.items.slice(0, Math.min(maxItems, Math.max(0, left)));
    left -= items.length;
    groups.push({
      origin: group.structured ? 'microdata' : 'page',
      context: contextOf(group.parent, group.items[0]?.[0]),
      within: outerOf(group.parent, indexOfItem),
      items: items.map((roots) => readItem(roots, group.heads)),
    });
    indexOfList.set(group.parent, index);
    for (const roots of group.items) for (const root of roots) indexOfItem.set(root, index);
  }
  return groups;
}

function outerOf(element: Element, indexOfItem: ReadonlyMap<Element, number>): number | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const index = indexOfItem.get(at);
    if (index !== undefined) return index;
  }
  return null;
}

function count(element: Element, found: FoundGroup[]): Count {
  const total: Count = { text: 0, links: isLink(element) ? 1 : 0 };
  const children: { element: Element; count: Count }[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) total.text += (node.nodeValue ?? '').trim().length;
    else if (node.nodeType === 1) {
      const child = node as Element;
      if (isForeignPart(child)) continue;
      const inner = count(child, found);
      total.text += inner.text;
      total.links += inner.links;
      children.push({ element: child, count: inner });
    }
  }
  if (children.length > 0 && total.text > 5) collect(element, children, found);
  return total;
}

function isLink(element: Element): boolean {
  const tag = element.tagName;
  return (
    (tag === 'A' && element.hasAttribute('href')) ||
    tag === 'BUTTON' ||
    element.hasAttribute('data-href') ||
    element.hasAttribute('data-url')
  );
}

const alone: ReadonlySet<string> = new Set(['LI', 'TR', 'ARTICLE']);

function collect(parent: Element, children: readonly { element: Element; count: Count }[], found: FoundGroup[]): void {
  const tag = parent.tagName;
  if (tag === 'TR' || tag === 'P' || (tag === 'UL' && parent.closest('nav'))) return;
  if (tag === 'DL') {
    const items = splitAt(children, (element) => element.tagName === 'DT');
    if (items.length > 0 && children[0]?.element.tagName !== 'DIV') {
      found.push({ parent, items, heads: [], structured: false });
      return;
    }
  }
  const byTag = new Map<string, Element[]>();
  for (const { element, count: held } of children) {
    const structured = element.hasAttribute('itemscope');
    if (held.text > maxItemText || held.text < 4 || (held.links > maxItemLinks && !structured)) continue;
    if (held.links === 0 && element.tagName !== 'TR' && !structured && !element.hasAttribute('data-id')) continue;
    const kind = element.getAttribute('role') === 'row' ? 'TR' : element.tagName;
    const list = byTag.get(kind) ?? [];
    list.push(element);
    byTag.set(kind, list);
  }
  for (const [kind, elements] of byTag) {
    const structured = elements.every((element) => element.hasAttribute('itemscope'));
    const lonely = elements.length < 2 && !alone.has(kind) && !structured && !isCard(elements[0]);
    if (kind === 'BUTTON') continue;
    const heads = kind === 'TR' ? headsOf(parent) : [];
    const rows = kind === 'TR' ? elements.filter((row) => !isHead(row)) : elements;
    if (rows.length > 0) found.push({ parent, items: rows.map((row) => [row]), heads, structured, lonely });
  }
  const flat = children.filter(({ element }) => /^H[2-6]$/.test(element.tagName)).length;
  if (flat >= 1 && flat < children.length && children.length <= maxItems * 6) {
    const level = children.find(({ element }) => /^H[2-6]$/.test(element.tagName))?.element.tagName;
    const items = splitAt(children, (element) => element.tagName === level).filter(
      (item) => item.length > 1 && sumLinks(item, children) <= maxItemLinks,
    );
    if (items.length >= 2) found.push({ parent, items, heads: [], structured: false });
  }
}

function signature(element: Element | undefined): string {
  return element === undefined ? '' : `${element.tagName} ${element.getAttribute('class') ?? ''}`;
}

/** Keeps a lonely block only if it is built like the items of a list, or is the innermost block with a heading and a link. */
function withoutStrangers(found: readonly FoundGroup[]): FoundGroup[] {
  const known = new Set<string>();
  for (const { items, lonely } of found) if (lonely !== true && items.length > 1) known.add(signature(items[0]?.[0]));
  let innermost: Element | null = null;
  let list: Element | null = null;
  return found.filter(({ parent, items, lonely }) => {
    const [root] = items[0] ?? [];
    if (lonely !== true || root === undefined) {
      if (items.length > 1) list = parent;
      return true;
    }
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

function sumLinks(item: readonly Element[], children: readonly { element: Element; count: Count }[]): number {
  if (item.length > 30) return Number.POSITIVE_INFINITY;
  const held = new Set(item);
  if (children.length > 2_000) return item.length;
  let links = 0;
  for (const { element, count: inner } of children) if (held.has(element)) links += inner.links;
  return links;
}

/** Cuts siblings into runs that each begin with an element of a kind; what stands before the first is left out. */
function splitAt(children: readonly { element: Element }[], isStart: (element: Element) => boolean): Element[][] {
  const runs: Element[][] = [];
  for (const { element } of children) {
    if (isStart(element)) runs.push([element]);
    else runs.at(-1)?.push(element);
  }
  return runs;
}

function isHead(row: Element): boolean {
  if (row.children.length === 0) return true;
  return (
    row.parentElement?.tagName === 'THEAD' ||
    [...row.children].every((cell) => cell.tagName === 'TH' || cell.getAttribute('role') === 'columnheader')
  );
}

function headsOf(parent: Element): string[] {
  const table = parent.closest('table,[role="table"],[role="grid"]') ?? parent;
  const row = table.querySelector('thead tr') ?? table.querySelector('tr,[role="row"]');
  if (row === null || !isHead(row)) return [];
  return [...row.children].flatMap((cell) => {
    const text = tidy(cell.textContent ?? '', 100);
    return Array.from({ length: Math.max(1, Math.min(10, Number(cell.getAttribute('colspan')) || 1)) }, () => text);
  });
}

/** What stands over a list, the nearest first: its own label, captions, headings of the sections around it, the tab that shows it. */
function contextOf(parent: Element, first: Element | undefined): string[] {
  const texts: string[] = [];
  const add = (text: string | null | undefined): void => {
    const line = tidy(text, 120);
    if (line !== '' && !texts.includes(line)) texts.push(line);
  };
  // A heading inside the list's own parent, before its first item.
  for (let child = parent.firstElementChild; child !== null && child !== first; child = child.nextElementSibling) {
    if (/^H[1-6]$/.test(child.tagName)) add(child.textContent);
  }
  let at: Element | null = parent;
  for (let level = 0; at !== null && level < 12 && at.tagName !== 'BODY' && texts.length < 6; level += 1) {
    add(at.getAttribute('aria-label'));
    const labelled = at.getAttribute('aria-labelledby');
    if (labelled !== null) add(at.ownerDocument.getElementById(labelled.split(' ')[0] ?? '')?.textContent);
    if (at.tagName === 'TABLE') add(at.querySelector('caption')?.textContent);
    if (at.tagName === 'DETAILS') add(at.querySelector('summary')?.textContent);
    add(at.getAttribute('data-tab') ?? at.getAttribute('data-status') ?? at.getAttribute('data-panel'));
    if (at.id !== '' && at.id.length < 40) add(at.id.replaceAll(/[-_]/g, ' '));
    let before: Element | null = at.previousElementSibling;
    for (let steps = 0; before !== null && steps < 6; steps += 1) {
      if (skipped.has(before.tagName)) break;
      const head: Element | null = /^H[1-6]$/.test(before.tagName)
        ? before
        : before.children.length < 4
          ? before.querySelector('h1,h2,h3')
          : null;
      if (head !== null) {
        add(head.textContent);
        break;
      }
      // Another list before this one has the headings from here on to itself.
      if (before.tagName === at.tagName && (before.children.length > 1 || before.tagName === 'SECTION')) break;
      before = before.previousElementSibling;
    }
    at = at.parentElement;
  }
  return texts.slice(0, 8);
}
