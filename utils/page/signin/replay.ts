import { innermost } from './shadow-of.ts';

/** An event that waited, and where it was going. */
export interface Typed {
  readonly field: HTMLElement;
  readonly event: Event;
}

/**
 * Types what waited, event by event, as if it came now: the page hears of each key and may refuse it, and the text goes to the element that has
 * the focus by then, since boxes for codes hand it on from one to the next. Where the user went on to another field, it goes on there.
 * Deprecated, and still the only way to type into a field with its events and its undo (2026-11): `execCommand`.
 */
export function replay(typed: readonly Typed[]): void {
  const page = typed[0]?.field.ownerDocument;
  if (!page) return;
  const focused = () => innermost(page.activeElement ?? page.body) as HTMLElement;
  const at = focused();
  let last: HTMLElement | undefined;
  let refused = false;
  for (const { field, event } of typed) {
    if (field !== last && field !== focused()) field.focus();
    last = field;
    const { type } = event;
    const target = focused();
    if (type === 'beforeinput') {
      if (!refused && target.dispatchEvent(new InputEvent(type, event))) write(page, event as InputEvent);
    } else if (type.startsWith('key')) {
      if (type === 'keydown') refused = false;
      refused = !target.dispatchEvent(new KeyboardEvent(type, event)) || refused;
      if (type === 'keydown' && !refused && (event as KeyboardEvent).key === 'Enter') enter(page, target as HTMLInputElement);
    }
  }
  if (at !== last) at.focus();
}

function write(page: Document, { inputType, data }: InputEvent): void {
  if (inputType.startsWith('delete')) page.execCommand('delete');
  else if (data) page.execCommand('insertText', false, data);
}

/** Presses the button that a form has for Enter; outside of forms it is a line of its own. */
function enter(page: Document, { form }: HTMLInputElement): void {
  const button = form?.querySelector<HTMLElement>('button:default,[type=submit]:default,[type=image]:default');
  if (button) button.click();
  else if (!form) page.execCommand('insertParagraph');
}
