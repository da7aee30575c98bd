import { portalLimits } from '../../core/limits.ts';
import type { RawItem, RawLink, RawText } from '../../core/portal/read/reading.ts';
import { clickTarget } from './addresses.ts';
import { tidy } from './text.ts';
import { assignedTo } from './tree.ts';

/** Parts of an item, collected in one walk over its nodes. */
export interface Parts {
  readonly lines: RawText[][];
  readonly links: RawLink[];
  readonly actions: string[];
  readonly headings: string[];
  readonly named: string[];
  readonly strong: string[];
  readonly linkTexts: string[];
  readonly pictures: string[];
  readonly fields: RawItem['fields'][number][];
  readonly marks: Set<string>;
  /** What can be clicked on the page. */
  readonly clickables: ReadonlySet<Element>;
  /** Whether terms or heads of rows stand inside. */
  pairs: boolean;
  description: string;
}

const heading = /^H[1-6]$/;
const titleName = /(?:^|[-_ ])(?:title|name|heading|headline|titel|subject)(?:$|[-_ ])/i;
const maxTitle = 200;
const minDescription = 30;

/**
 * An element as the walk meets it: `name` = its class, `attributes` = it has any, `more` = others than its class, `root` = it is the item itself
 * or one of its roots, `leaf` = it holds no other element. Asked for once: questions to the page cost most of a reading.
 */
export interface Met {
  readonly tag: string;
  readonly name: string;
  readonly leaf: boolean;
  readonly attributes: boolean;
  readonly more: boolean;
  readonly root: boolean;
}

/** Notes what an element is in its item: title, link, button, picture, description, or a mark that only its attributes show. */
export function noteElement(element: Element, met: Met, parts: Parts): void {
  const { tag, name, attributes, more, root, leaf } = met;
  if (attributes) noteMarks(element, met, parts);
  if (tag === 'DT' || tag === 'TH') parts.pairs = true;
  if (tag === 'A') noteLink(element, parts);
  else if (tag === 'BUTTON' || (tag === 'INPUT' && /^(?:submit|button)$/.test(element.getAttribute('type') ?? ''))) {
    const text = tidy(element.textContent) || tidy(element.getAttribute('value')) || tidy(element.getAttribute('aria-label'));
    if (text !== '') parts.actions.push(text);
    addAddress(element, text, parts);
  } else if (heading.test(tag) || tag === 'SUMMARY' || (tag === 'DT' && root) || (more && element.getAttribute('role') === 'heading')) {
    if (tag !== 'DT' || parts.headings.length === 0) parts.headings.push(tidy(textOf(element)));
  } else if (tag === 'STRONG' || tag === 'B' || tag === 'EM') parts.strong.push(tidy(element.textContent));
  else if (tag === 'IMG') addPicture(element.getAttribute('alt'), parts);
  else {
    if (attributes) {
      if (name !== '' && name.length < 200 && titleName.test(name)) parts.named.push(tidy(textOf(element)));
      if (more && leaf && element.hasAttribute('aria-label')) addPicture(element.getAttribute('aria-label'), parts);
      if (more && parts.clickables.has(element)) addAddress(element, root ? '' : shortText(element), parts);
    }
    if (tag === 'P' || (leaf && (tag === 'DD' || tag === 'DIV' || tag === 'TD' || tag === 'SPAN'))) noteDescription(element, parts);
  }
}

/** The words of an element; a heading without any may hold a slot that is filled from outside, or a picture that says them. */
function textOf(element: Element): string {
  const text = element.textContent ?? '';
  if (text.trim() !== '' || element.firstElementChild === null) return text;
  const slot = element.querySelector('slot');
  const put =
    slot === null
      ? ''
      : assignedTo(slot)
          .map((node) => node.textContent ?? '')
          .join(' ');
  return put === '' ? (element.querySelector('img[alt]')?.getAttribute('alt') ?? '') : put;
}

function shortText(element: Element): string {
  const text = element.textContent ?? '';
  return text.length <= 60 ? tidy(text) : '';
}

function noteLink(element: Element, parts: Parts): void {
  const href = clickTarget(element) ?? '';
  const label = tidy(element.getAttribute('aria-label'));
  // A link around a whole card is no title: its text is that of all lines together.
  const text = element.childElementCount > 1 ? label : tidy(textOf(element)) || label;
  if (href !== '' && parts.links.length < portalLimits.links) parts.links.push({ href: href.slice(0, portalLimits.url), text });
  if (text.length < maxTitle) parts.linkTexts.push(text);
  if (label !== text) addPicture(label, parts);
}

function addAddress(element: Element, text: string, parts: Parts): void {
  const href = clickTarget(element);
  if (href !== null && parts.links.length < portalLimits.links) parts.links.push({ href: href.slice(0, portalLimits.url), text });
}

function addPicture(text: string | null, parts: Parts): void {
  const line = tidy(text);
  if (line !== '' && line.length < maxTitle) parts.pictures.push(line);
}

/** Notes what a drawn picture says to those who do not see it. */
export function notePicture(element: Element, parts: Parts): void {
  const text = tidy(element.getAttribute('aria-label') ?? element.querySelector('title')?.textContent, portalLimits.mark);
  if (text !== '') parts.marks.add(text);
}

function noteDescription(element: Element, parts: Parts): void {
  const raw = element.textContent ?? '';
  if (raw.length <= minDescription || raw.length <= parts.description.length) return;
  const text = tidy(raw, portalLimits.value);
  if (text.length > minDescription && text.length > parts.description.length) parts.description = text;
}

const told = ['data-status', 'data-state', 'data-type', 'data-kind', 'data-category', 'title'] as const;

/** Class names and data of the item itself and of parts without words: badges, icons, dots of colour. */
function noteMarks(element: Element, { name, more, root, leaf }: Met, parts: Parts): void {
  if (!root && (!leaf || (element.firstChild?.nodeValue ?? '').trim() !== '')) return;
  if (name !== '' && name.length < 300)
    for (const word of name.split(/\s+/)) if (word !== '' && word.length < portalLimits.mark) parts.marks.add(word);
  if (!more) return;
  for (const attribute of told) {
    const value = element.getAttribute(attribute);
    // "closed" alone is what fold-out parts are called as well.
    if (value !== null && value !== '' && value.length < 50) parts.marks.add(attribute === 'data-status' ? `status ${value}` : value);
  }
}
