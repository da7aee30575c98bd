/** Something that does not fit: where, by tag and class, and how much by, in CSS pixels. */
export interface Fault {
  readonly kind: 'overflow' | 'cut';
  readonly where: string;
  readonly text: string;
  readonly by: number;
}

/** Cut on purpose, with the whole text one step away. */
const cutOnPurpose = '.visually-hidden, .pending-title, .pending-meta, option';

/** Rounding of layout. */
const tolerance = 1;

/**
 * What is wider than the page, or larger than the box that hides the rest. Looks at what is drawn below `root`; texts that are
 * cut on purpose do not count.
 */
export function faultsIn(root: HTMLElement): readonly Fault[] {
  const page = root.ownerDocument.documentElement;
  const faults: Fault[] = [];
  const sideways = page.scrollWidth - page.clientWidth;
  if (sideways > tolerance) faults.push({ kind: 'overflow', where: 'page', text: '', by: sideways });
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.closest('svg') || element.closest('.visually-hidden')) continue;
    const { left, right, width } = element.getBoundingClientRect();
    if (width === 0) continue;
    const outside = Math.max(right - page.clientWidth, -left);
    if (outside > tolerance && !isClipped(element, root)) faults.push(fault('overflow', element, outside));
    const missing = missingFrom(element);
    if (missing > tolerance && !element.matches(cutOnPurpose)) faults.push(fault('cut', element, missing));
  }
  return faults;
}

/** Whether a box around it hides what is outside: then that box is to be judged, not what is in it. */
function isClipped(element: HTMLElement, root: HTMLElement): boolean {
  for (let box = element.parentElement; box && box !== root; box = box.parentElement) {
    if (getComputedStyle(box).overflowX !== 'visible') return true;
  }
  return false;
}

function fault(kind: Fault['kind'], element: HTMLElement, by: number): Fault {
  const where = [element.localName, ...element.classList].join('.');
  return { kind, where, text: (element.textContent ?? '').trim().slice(0, 60), by: Math.ceil(by) };
}

/** How much of an element's contents its box does not hold, where what is outside is hidden or runs out of a button. */
function missingFrom(element: HTMLElement): number {
  if (element instanceof HTMLSelectElement) return missingFromSelect(element);
  if (element instanceof HTMLInputElement) return 0;
  const style = getComputedStyle(element);
  if (style.display === 'inline' || style.display === 'contents') return 0;
  const boxed = element.localName === 'button' || element.matches('.button, .deadline, .tag, .chip');
  const wide = element.scrollWidth - element.clientWidth;
  const high = element.scrollHeight - element.clientHeight;
  if (boxed) return Math.max(wide, high);
  // What scrolls downwards can be read; what scrolls sideways cannot be relied on.
  if (style.overflowX !== 'visible') return style.overflowY === 'hidden' ? Math.max(wide, high) : wide;
  return 0;
}

/** Room that a list box keeps for its arrow. */
const arrow = 20;

/** A list box shows one line and cuts what does not fit, without telling. */
function missingFromSelect(select: HTMLSelectElement): number {
  const style = getComputedStyle(select);
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = style.font;
  const text = select.selectedOptions[0]?.textContent ?? '';
  const inside = select.clientWidth - arrow - Number.parseFloat(style.paddingInlineStart) - Number.parseFloat(style.paddingInlineEnd);
  return context.measureText(text.trim()).width - inside;
}
