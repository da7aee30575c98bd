import { anyOf } from '../../core/data/languages/any-of.ts';
import { pagingWords } from '../../core/data/languages/registry/paging.ts';
import { portalLimits } from '../../core/limits.ts';
import type { RawItem, RawText } from '../../core/portal/read/reading.ts';
import { readAttributes, readCells, readPairs, readProperties } from './block-fields.ts';
import { noteElement, notePicture, type Parts } from './block-parts.ts';
import { skipped, tidy } from './text.ts';
import { assignedTo, declaredShadowOf, hasSlots, noNodes, shadowOf } from './tree.ts';

const withdrawn: ReadonlySet<string> = new Set(['DEL', 'S', 'STRIKE']);

/** Elements that break a line wherever styles are not known. */
const blocks: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BUTTON DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL BR'.split(
    ' ',
  ),
);

/** Reads what one repeated block shows; several roots make one item (a heading and what follows it). `heads` are the column heads of a table row, `clickables` what can be clicked on the page. */
export function readItem(roots: readonly Element[], heads: readonly string[], clickables: ReadonlySet<Element>): RawItem {
  const parts: Parts = {
    lines: [[]],
    links: [],
    actions: [],
    headings: [],
    named: [],
    strong: [],
    linkTexts: [],
    pictures: [],
    fields: [],
    marks: new Set(),
    clickables,
    pairs: false,
    description: '',
  };
  for (const root of roots) {
    if (heads.length > 0) readCells(root, heads, parts.fields);
    walk(root, root.tagName, parts, undefined, true);
    if (roots.length > 1) walkTextBehind(root, parts);
    else breakLine(parts);
  }
  for (const root of roots) {
    readProperties(root, parts);
    if (root.tagName.includes('-')) readAttributes(root, parts.fields);
    if (heads.length === 0 && parts.pairs) readPairs(root, parts.fields);
  }
  const titles = [...new Set([...parts.headings, ...parts.named, ...parts.linkTexts, ...parts.strong, ...parts.pictures])]
    .filter((text) => text !== '')
    .slice(0, portalLimits.titles);
  return {
    id: idOf(roots),
    titles,
    links: parts.links.slice(0, portalLimits.links),
    lines: parts.lines.filter((line) => line.length > 0).slice(0, portalLimits.lines),
    fields: parts.fields.slice(0, portalLimits.fields),
    actions: parts.actions.length < 2 ? parts.actions : [...new Set(parts.actions)].slice(0, portalLimits.actions),
    description: parts.description,
    marks: [...parts.marks].slice(0, portalLimits.marks),
  };
}

/** Text that stands between two roots, in no element of its own, belongs to the first. */
function walkTextBehind(root: Element, parts: Parts): void {
  const between: Node[] = [];
  for (let node = root.nextSibling; node !== null && node.nodeType === 3; node = node.nextSibling) between.push(node);
  if (between.every((node) => (node.nodeValue ?? '').trim() === '')) breakLine(parts);
  else for (const node of between) addText(parts, node.nodeValue ?? '', undefined);
}

const idNames = ['data-id', 'data-activity-id', 'data-survey-id', 'data-key', 'data-activity', 'data-survey'] as const;

function idOf(roots: readonly Element[]): string | null {
  for (const root of roots) {
    if (!root.hasAttributes()) continue;
    for (const name of idNames) {
      const value = root.getAttribute(name);
      if (value !== null && value !== '' && value.length <= 100) return value;
    }
  }
  return null;
}

function breakLine(parts: Parts): void {
  if (parts.lines.at(-1)?.length !== 0 && parts.lines.length < portalLimits.lines) parts.lines.push([]);
}

function addText(parts: Parts, raw: string, datetime: string | undefined): void {
  const text = tidy(raw);
  if (text === '' && datetime === undefined) return;
  const line = parts.lines.at(-1);
  if (line === undefined || line.length >= portalLimits.pieces) return;
  line.push(datetime === undefined ? { text } : ({ text, datetime: datetime.slice(0, portalLimits.datetime) } satisfies RawText));
}

const machineTime = /^(?:\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.{0,20})?|\d{10}|\d{13})$/;
/** Attributes in which pages keep a moment for scripts: of countdowns, and of times that are shown in words. */
const timeName = /^(?:datetime|title|data-(?:datetime|date|time|timestamp|countdown|target))$/;
/** Those whose names say that something ends then. */
const closingName = /^data-(?:[a-z]+-)?(?:deadline|until|ends?|expir\w*|clos\w*|due)(?:-(?:date|time|at|on))?$/;

/** What an element says of its moment for machines, and whether it calls it an end; `null` if it says nothing. */
function machineTimeOf(element: Element, tag: string): { readonly value: string; readonly closing: boolean } | null {
  if (tag === 'TIME') {
    const value = element.getAttribute('datetime');
    return value === null ? null : { value, closing: false };
  }
  for (const name of element.getAttributeNames()) {
    if (name === 'class' || name === 'href' || name === 'style') continue;
    const closing = closingName.test(name);
    if (!closing && !timeName.test(name)) continue;
    const value = (element.getAttribute(name) ?? '').trim();
    if (value.length >= 10 && value.length <= 40 && machineTime.test(value)) return { value, closing };
  }
  return null;
}

/** What an element without text of its own says where the pointer rests on it, or to those who do not see it. */
function unseenWords(element: Element): string {
  const words = element.getAttribute('title') ?? element.getAttribute('aria-label');
  if (words === null || words.length >= 120 || !/\d/.test(words) || machineTime.test(words.trim())) return '';
  return element.firstChild !== null && (element.textContent ?? '').trim() !== '' ? '' : words;
}

const countdownName = /(?:^|[-_ ])(?:count-?down|time-?(?:left|remaining)|remaining(?:-?time)?)(?:$|[-_ ])/i;
const countdownLabel = new RegExp(`^(?:${anyOf(pagingWords, 'timeLeft')})\\W{0,3}$`, 'i');

/** Whether an element that holds others says that it shows the time that is left, and shows figures and words for it. `name` is its class. */
function isCountdown(element: Element, name: string, more: boolean): boolean {
  // Nearly every class name is done with here.
  const named = name.includes('ime') || name.includes('ount') || name.includes('emain');
  if (!named && !more) return false;
  const told = more ? (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '') : '';
  if (!(named && name.length < 200 && countdownName.test(name)) && !(told.length < 40 && countdownLabel.test(told))) return false;
  const text = element.textContent ?? '';
  return text.length < 120 && /\d/.test(text);
}

/** The words of an element with space between all that are marked up apart: figures and units of a countdown stand in boxes of their own. */
function piecesOf(element: Element): string {
  const pieces: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) pieces.push(node.nodeValue ?? '');
    else for (const inner of node.childNodes) visit(inner);
  };
  visit(element);
  return tidy(pieces.join(' '));
}

function hasMoreThanClass(element: Element): boolean {
  const names = element.getAttributeNames();
  return names.length > 1 || names[0] !== 'class';
}

/** One walk over the nodes of an item. `root`: the element is the item itself, or one of its roots. */
function walk(element: Element, tag: string, parts: Parts, datetime: string | undefined, root: boolean): void {
  const attributes = element.hasAttributes();
  const name = attributes ? (element.getAttribute('class') ?? '') : '';
  // Most elements have a class and no more; asking each of them for a dozen other attributes costs much of a reading.
  const more = attributes && hasMoreThanClass(element);
  if (skipped.has(tag)) {
    if (tag === 'svg' || tag === 'SVG') notePicture(element, parts);
    return;
  }
  // A date or a sum that is struck through holds no longer.
  if (withdrawn.has(tag) && /\d/.test(element.textContent ?? '')) return;
  const isBlock = blocks.has(tag) || (more && element.getAttribute('role') === 'heading');
  if (isBlock) breakLine(parts);
  const leaf = element.firstElementChild === null;
  noteElement(element, { tag, name, attributes, more, root, leaf }, parts);
  if (more && element.getAttribute('aria-hidden') === 'true') return;
  const own = more ? machineTimeOf(element, tag) : null;
  if (attributes && !leaf && isCountdown(element, name, more)) parts.fields.push({ label: 'time left', value: piecesOf(element) });
  // A moment on something that holds more than one text is not that of its first text.
  const apart = own !== null && tag !== 'TIME' && (root || own.closing) && !leaf;
  if (apart) parts.fields.push({ label: own.closing ? 'deadline' : '', value: own.value, datetime: own.value });
  const when = (apart ? undefined : own?.value) ?? datetime;
  const told = { when, own: false };
  if (more) addText(parts, unseenWords(element), undefined);
  const shadow = shadowOf(element);
  if (shadow !== null) walkNodes(shadow.firstChild, parts, told);
  if (!hasSlots(shadow)) walkNodes(element.firstChild, parts, told);
  if (!told.own && when !== undefined && leaf && own !== null) {
    if (tag === 'TIME') addText(parts, '', when);
    else if (own.closing) parts.fields.push({ label: 'deadline', value: when, datetime: when });
  }
  if (isBlock) breakLine(parts);
}

/** `when`: what a `<time>` around says, until a text has taken it; `own`: whether a text stood directly inside. */
function walkNodes(first: Node | null, parts: Parts, told: { when: string | undefined; own: boolean }): void {
  for (let node = first; node !== null; node = node.nextSibling) walkNode(node, parts, told);
}

function walkNode(node: Node, parts: Parts, told: { when: string | undefined; own: boolean }): void {
  if (node.nodeType === 3) {
    const text = node.nodeValue ?? '';
    if (text.trim() === '') return;
    addText(parts, text, told.when);
    told.when = undefined;
    told.own = true;
  } else if (node.nodeType === 1) {
    const child = node as Element;
    const tag = child.tagName;
    const declared = tag === 'TEMPLATE' ? declaredShadowOf(child) : null;
    const assigned = tag === 'SLOT' ? assignedTo(child) : noNodes;
    if (assigned.length > 0) for (const inner of assigned) walkNode(inner, parts, told);
    else if (declared === null) walk(child, tag, parts, told.when, false);
    else walkNodes(declared.firstChild, parts, told);
  }
}
