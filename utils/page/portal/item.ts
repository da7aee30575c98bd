import type { RawItem, RawLink, RawText } from '../../core/portal/reading.ts';
import { skipped, tidy } from './text.ts';

const maxLines = 60;
const maxPieces = 40;

/** Elements that break a line wherever styles are not known. */
const blocks: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BUTTON DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL BR'.split(
    ' ',
  ),
);
const heading = /^H[1-6]$/;
const titleName = /(?:^|[-_ ])(?:title|name|heading|headline|titel|subject)(?:$|[-_ ])/i;

/** Parts of an item, collected in one walk over its nodes. */
interface Parts {
  readonly lines: RawText[][];
  readonly links: RawLink[];
  readonly actions: string[];
  readonly headings: string[];
  readonly named: string[];
  readonly strong: string[];
  readonly linkTexts: string[];
  readonly fields: RawItem['fields'][number][];
  description: string;
}

/** Reads what one repeated block shows; several roots make one item (a heading and what follows it). `heads` are the column heads of a table row. */
export function readItem(roots: readonly Element[], heads: readonly string[] = []): RawItem {
  const parts: Parts = {
    lines: [[]],
    links: [],
    actions: [],
    headings: [],
    named: [],
    strong: [],
    linkTexts: [],
    fields: [],
    description: '',
  };
  for (const root of roots) {
    if (heads.length > 0) readCells(root, heads, parts);
    walk(root, parts, undefined);
    breakLine(parts);
  }
  for (const root of roots) readProperties(root, parts);
  const titles = [...new Set([...parts.headings, ...parts.named, ...parts.linkTexts, ...parts.strong])]
    .filter((text) => text !== '')
    .slice(0, 8);
  return {
    id: roots.map(idOf).find((id) => id !== null) ?? null,
    titles,
    links: parts.links.slice(0, 8),
    lines: parts.lines.filter((line) => line.length > 0).slice(0, maxLines),
    fields: parts.fields.slice(0, 40),
    actions: [...new Set(parts.actions)].slice(0, 8),
    description: parts.description,
  };
}

function idOf(element: Element): string | null {
  for (const name of ['data-id', 'data-activity-id', 'data-survey-id', 'data-key', 'data-activity', 'data-survey']) {
    const value = element.getAttribute(name);
    if (value !== null && value !== '' && value.length <= 100) return value;
  }
  return null;
}

function breakLine(parts: Parts): void {
  if (parts.lines.at(-1)?.length !== 0 && parts.lines.length < maxLines) parts.lines.push([]);
}

function addText(parts: Parts, raw: string, datetime: string | undefined): void {
  const text = tidy(raw);
  if (text === '' && datetime === undefined) return;
  const line = parts.lines.at(-1);
  if (line === undefined || line.length >= maxPieces) return;
  line.push(datetime === undefined ? { text } : { text, datetime: datetime.slice(0, 100) });
}

function walk(element: Element, parts: Parts, datetime: string | undefined): void {
  const tag = element.tagName;
  if (skipped.has(tag) || element.getAttribute('aria-hidden') === 'true') return;
  const isBlock = blocks.has(tag) || element.getAttribute('role') === 'heading';
  if (isBlock) breakLine(parts);
  const when = tag === 'TIME' ? (element.getAttribute('datetime') ?? undefined) : datetime;
  note(element, tag, parts);
  let own = false;
  let reported = false;
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      if (text.trim() !== '') {
        addText(parts, text, reported ? undefined : when);
        reported ||= when !== undefined;
        own = true;
      }
    } else if (node.nodeType === 1) walk(node as Element, parts, reported ? undefined : when);
  }
  if (!own && tag === 'TIME' && when !== undefined && element.firstElementChild === null) addText(parts, '', when);
  if (isBlock) breakLine(parts);
}

function note(element: Element, tag: string, parts: Parts): void {
  if (tag === 'A') {
    const href = element.getAttribute('href') ?? '';
    // A link around a whole card is no title: its text is that of all lines together.
    const text =
      element.childElementCount > 1
        ? tidy(element.getAttribute('aria-label'))
        : tidy(element.textContent ?? '') || tidy(element.getAttribute('aria-label'));
    if (href !== '' && parts.links.length < 8) parts.links.push({ href: href.slice(0, 2_000), text });
    if (text.length < maxTitle) parts.linkTexts.push(text);
  } else if (tag === 'BUTTON' || (tag === 'INPUT' && /^(?:submit|button)$/.test(element.getAttribute('type') ?? ''))) {
    const text = tidy(element.textContent ?? '') || tidy(element.getAttribute('value')) || tidy(element.getAttribute('aria-label'));
    if (text !== '') parts.actions.push(text);
    addHref(element, text, parts);
  } else if (heading.test(tag) || element.getAttribute('role') === 'heading' || tag === 'DT' || tag === 'SUMMARY') {
    if (tag !== 'DT' || parts.headings.length === 0) parts.headings.push(tidy(element.textContent ?? ''));
  } else if (tag === 'STRONG' || tag === 'B' || tag === 'EM') parts.strong.push(tidy(element.textContent ?? ''));
  else {
    const name = element.getAttribute('class') ?? '';
    if (name !== '' && name.length < 200 && titleName.test(name)) parts.named.push(tidy(element.textContent ?? ''));
    if (tag === 'P' || tag === 'DD' || tag === 'DIV' || tag === 'TD' || tag === 'SPAN') noteDescription(element, parts);
    addHref(element, '', parts);
  }
}

const maxTitle = 200;

function addHref(element: Element, text: string, parts: Parts): void {
  const href =
    element.getAttribute('data-href') ??
    element.getAttribute('data-url') ??
    element.getAttribute('data-link') ??
    element.getAttribute('formaction');
  if (href !== null && href !== '' && parts.links.length < 8) parts.links.push({ href: href.slice(0, 2_000), text });
}

function noteDescription(element: Element, parts: Parts): void {
  if (element.firstElementChild !== null && element.tagName !== 'P') return;
  const text = tidy(element.textContent ?? '', 2_000);
  if (text.length > 30 && text.length > parts.description.length) parts.description = text;
}

function readCells(row: Element, heads: readonly string[], parts: Parts): void {
  let column = 0;
  for (const cell of row.children) {
    const label = heads[column] ?? '';
    const value = tidy(cell.textContent ?? '', 2_000);
    const datetime = cell.querySelector('time')?.getAttribute('datetime') ?? undefined;
    if (label !== '' && value !== '')
      parts.fields.push({ label, value, ...(datetime === undefined ? {} : { datetime: datetime.slice(0, 100) }) });
    column += Math.max(1, Number(cell.getAttribute('colspan')) || 1);
  }
}

/** Names of schema.org that an activity may carry, as labels the vocabulary knows. */
const properties: Readonly<Record<string, string>> = {
  name: 'title',
  headline: 'title',
  enddate: 'deadline',
  validthrough: 'deadline',
  expires: 'deadline',
  availabilityends: 'deadline',
  startdate: 'opens',
  availabilitystarts: 'opens',
  description: 'description',
  genre: 'kind',
  category: 'kind',
  eventstatus: 'status',
  url: 'link',
};

function readProperties(root: Element, parts: Parts): void {
  const all = root.hasAttribute('itemscope') ? root.querySelectorAll('[itemprop]') : [];
  for (const element of all) {
    const label = properties[(element.getAttribute('itemprop') ?? '').toLowerCase()];
    if (label === undefined) continue;
    const text = tidy(element.textContent ?? '', 2_000);
    const machine = element.getAttribute('content') ?? element.getAttribute('datetime');
    const value = text === '' ? (machine ?? '') : text;
    if (label === 'link') {
      const href = element.getAttribute('href') ?? element.getAttribute('content');
      if (href !== null) parts.links.push({ href: href.slice(0, 2_000), text: '' });
    } else if (value !== '')
      parts.fields.push({ label, value: value.slice(0, 2_000), ...(machine === null ? {} : { datetime: machine.slice(0, 100) }) });
  }
}
