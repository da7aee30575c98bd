/** The row that the keyboard goes to once this one has left the list: the next, else the one before. `null` if it is the only one. */
export function neighbourOf(page: Document, id: string): string | null {
  const row = rowOf(page, id);
  const near = row?.nextElementSibling ?? row?.previousElementSibling;
  return near instanceof HTMLElement ? (near.dataset['id'] ?? null) : null;
}

/** Puts the keyboard on the title of a row, or on a row that is far away and comes near by that; `false` if there is no such row. */
export function focusRow(page: Document, id: string | null): boolean {
  const row = id === null ? null : rowOf(page, id);
  if (row === null) return false;
  const title = row.querySelector<HTMLElement>('.pending-title');
  if (title === null) row.tabIndex = -1;
  (title ?? row).focus();
  return true;
}

/** Ids are the portal's own words and may hold anything, so they are compared and never made part of a selector. */
function rowOf(page: Document, id: string): HTMLElement | null {
  return [...page.querySelectorAll<HTMLElement>('li.pending')].find(({ dataset }) => dataset['id'] === id) ?? null;
}
