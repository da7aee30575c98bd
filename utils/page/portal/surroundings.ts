import { portalLimits } from '../../core/limits.ts';
import { skipped, tidy } from './text.ts';
import { parentOf } from './tree.ts';

const heading = /^H[1-6]$/;

/** What stands over a list, the nearest first: its own label, captions, headings of the sections around it, the tab that shows it. */
export function surroundingsOf(parent: Element, first: Element | undefined): string[] {
  const texts: string[] = [];
  const add = (text: string | null | undefined): void => {
    const line = tidy(text, 120);
    if (line !== '' && !texts.includes(line)) texts.push(line);
  };
  // A heading inside the list's own parent, before its first item.
  for (let child = parent.firstElementChild; child !== null && child !== first; child = child.nextElementSibling) {
    if (heading.test(child.tagName)) add(child.textContent);
  }
  let at: Element | null = parent;
  for (let level = 0; at !== null && level < 12 && at.tagName !== 'BODY' && texts.length < 6; level += 1) {
    addOwn(at, add);
    addHeadingBefore(at, add);
    at = parentOf(at);
  }
  return texts.slice(0, portalLimits.context);
}

function addOwn(at: Element, add: (text: string | null | undefined) => void): void {
  add(at.getAttribute('aria-label'));
  const labelled = at.getAttribute('aria-labelledby');
  if (labelled !== null) add(at.ownerDocument.getElementById(labelled.split(' ')[0] ?? '')?.textContent);
  if (at.tagName === 'TABLE') add(at.querySelector('caption')?.textContent);
  if (at.tagName === 'DETAILS') add(at.querySelector('summary')?.textContent);
  if (at.tagName === 'FIELDSET') add(at.querySelector('legend')?.textContent);
  add(at.getAttribute('data-tab') ?? at.getAttribute('data-status') ?? at.getAttribute('data-panel'));
  const id = at.getAttribute('id') ?? '';
  if (id === '' || id.length >= 40) return;
  add(id.replaceAll(/[-_]/g, ' '));
  // The tab that shows this panel, where only the tab knows of it.
  if (/^[\w-]+$/.test(id))
    add(at.ownerDocument.querySelector(`[aria-controls="${id}"],[role="tab"][href="#${id}"],[data-target="#${id}"]`)?.textContent);
}

function addHeadingBefore(at: Element, add: (text: string | null | undefined) => void): void {
  let before: Element | null = at.previousElementSibling;
  for (let steps = 0; before !== null && steps < 6; steps += 1) {
    if (skipped.has(before.tagName)) break;
    const head = headingOf(before);
    if (head !== null && !isSectionLike(before, at, head)) {
      add(head.textContent);
      break;
    }
    // Another list before this one has the headings from here on to itself.
    if (before.tagName === at.tagName && (before.children.length > 1 || before.tagName === 'SECTION')) break;
    before = before.previousElementSibling;
  }
}

/** Whether an element is a section beside `at`, made like it, with more in it than its heading. */
function isSectionLike(before: Element, at: Element, head: Element): boolean {
  const alike = before !== head && before.tagName === at.tagName && before.className === at.className;
  return alike && tidy(before.textContent).length > tidy(head.textContent).length;
}

/** The heading that an element is, or that it holds and little else: a section with a list of its own keeps its heading to itself. */
function headingOf(element: Element): Element | null {
  if (heading.test(element.tagName)) return element;
  const head = element.children.length < 4 ? element.querySelector('h1,h2,h3') : null;
  if (head === null || element.querySelectorAll('a[href],button').length > 2) return null;
  return (element.textContent ?? '').length <= (head.textContent ?? '').length * 3 + 150 ? head : null;
}
