import { portalLimits } from '../../core/limits.ts';
import type { RawItem } from '../../core/portal/read/reading.ts';
import type { Parts } from './block-parts.ts';
import { tidy } from './text.ts';

type Field = RawItem['fields'][number];

function field(label: string, value: string, datetime: string | null | undefined): Field {
  return { label, value, ...(datetime ? { datetime: datetime.slice(0, portalLimits.datetime) } : {}) };
}

/** Adds the cells of a table row under the heads of their columns. */
export function readCells(row: Element, heads: readonly string[], fields: Field[]): void {
  let column = 0;
  for (const cell of row.children) {
    const label = heads[column] ?? '';
    const value = tidy(cell.textContent, portalLimits.value);
    if (label !== '' && value !== '') fields.push(field(label, value, cell.querySelector('time')?.getAttribute('datetime')));
    column += Math.max(1, Number(cell.getAttribute('colspan')) || 1);
  }
}

/** Adds what stands in pairs inside an item: terms with definitions, and table rows whose head stands before the value. */
export function readPairs(root: Element, fields: Field[]): void {
  if (root.firstElementChild === null || root.tagName === 'DT') return;
  for (const head of root.querySelectorAll('dt,th')) {
    if (fields.length >= portalLimits.fields) return;
    const value = head.nextElementSibling;
    if (value === null || (value.tagName !== 'DD' && value.tagName !== 'TD')) continue;
    const label = tidy(head.textContent, 100);
    const text = tidy(value.textContent, portalLimits.value);
    if (label !== '' && text !== '') fields.push(field(label, text, value.querySelector('time')?.getAttribute('datetime')));
  }
}

const technical = /^(?:class|id|style|slot|part|href|src|is|tabindex|role|lang|dir|hidden|key|ref|aria-.*|data-v-.*|on.*|_.*)$/i;

/** Adds what a component is told in its attributes: it may draw all of it where nobody can look. */
export function readAttributes(component: Element, fields: Field[]): void {
  for (const { name, value } of component.attributes) {
    if (fields.length >= portalLimits.fields) return;
    if (value !== '' && value.length <= portalLimits.value && !technical.test(name))
      fields.push(field(name.replace(/^data-/, '').replaceAll('-', ' '), tidy(value, portalLimits.value), null));
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

/** Adds what microdata names inside an item. */
export function readProperties(root: Element, parts: Parts): void {
  if (!root.hasAttribute('itemscope')) return;
  for (const element of root.querySelectorAll('[itemprop]')) {
    const label = properties[(element.getAttribute('itemprop') ?? '').toLowerCase()];
    if (label === undefined) continue;
    const text = tidy(element.textContent, portalLimits.value);
    const machine = element.getAttribute('content') ?? element.getAttribute('datetime');
    const value = text === '' ? (machine ?? '') : text;
    if (label === 'link') {
      const href = element.getAttribute('href') ?? element.getAttribute('content');
      if (href !== null) parts.links.push({ href: href.slice(0, portalLimits.url), text: '' });
    } else if (value !== '') parts.fields.push(field(label, value.slice(0, portalLimits.value), machine));
  }
}
