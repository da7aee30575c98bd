import { tidy } from './text.ts';

const maxColumns = 60;
const maxHeadRows = 5;

/** Whether a row names the columns instead of filling them. */
export function isHead(row: Element): boolean {
  if (row.children.length === 0) return true;
  return (
    row.parentElement?.tagName === 'THEAD' ||
    [...row.children].every((cell) => cell.tagName === 'TH' || cell.getAttribute('role') === 'columnheader')
  );
}

/** The heading that a row is for the rows below it: one short cell over several columns; `null` if it is none. */
export function sectionOf(row: Element): string | null {
  const cell = row.firstElementChild;
  if (cell === null || cell !== row.lastElementChild || spanOf(cell, 'colspan') < 2 || row.parentElement?.tagName === 'THEAD') return null;
  const text = tidy(cell.textContent, 100);
  return text === '' || text.length > 60 || cell.querySelector('a[href],button') !== null ? null : text;
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  return Math.max(1, Math.min(20, Number(cell.getAttribute(name)) || 1));
}

/** The heads of the columns of the table that holds these rows, one for each column; empty if it names none. Of heads over heads the lowest counts. */
export function headsOf(parent: Element): string[] {
  const table = parent.closest('table,[role="table"],[role="grid"]') ?? parent;
  const first = table.querySelector('thead tr') ?? table.querySelector('tr,[role="row"]');
  const heads: string[] = [];
  const taken: number[] = [];
  let row: Element | null = first;
  for (let level = 0; row !== null && level < maxHeadRows && isHead(row); level += 1) {
    if (sectionOf(row) === null) fill(row, level, heads, taken);
    row = row.nextElementSibling;
  }
  return heads;
}

/** Puts the cells of a row of heads in their columns; `taken`: up to which level a cell from above reaches down in each column. */
function fill(row: Element, level: number, heads: string[], taken: number[]): void {
  let column = 0;
  for (const cell of row.children) {
    while ((taken[column] ?? 0) > level) column += 1;
    const text = tidy(cell.textContent, 100);
    const down = spanOf(cell, 'rowspan');
    for (let span = spanOf(cell, 'colspan'); span > 0 && column < maxColumns; span -= 1) {
      heads[column] = text === '' ? (heads[column] ?? '') : text;
      taken[column] = level + down;
      column += 1;
    }
  }
}
