import { tidy } from './text.ts';

/** Whether a row names the columns instead of filling them. */
export function isHead(row: Element): boolean {
  if (row.children.length === 0) return true;
  return (
    row.parentElement?.tagName === 'THEAD' ||
    [...row.children].every((cell) => cell.tagName === 'TH' || cell.getAttribute('role') === 'columnheader')
  );
}

/** The heads of the columns of the table that holds these rows, one for each column; empty if it names none. */
export function headsOf(parent: Element): string[] {
  const table = parent.closest('table,[role="table"],[role="grid"]') ?? parent;
  const row = table.querySelector('thead tr') ?? table.querySelector('tr,[role="row"]');
  if (row === null || !isHead(row)) return [];
  return [...row.children].flatMap((cell) => {
    const text = tidy(cell.textContent, 100);
    return Array.from({ length: Math.max(1, Math.min(10, Number(cell.getAttribute('colspan')) || 1)) }, () => text);
  });
}
