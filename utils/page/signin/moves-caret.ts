/** Keys that write, or do nothing by themselves; `Tab` moves on to another field, which has its own text. */
const waits = /^(?:.{0,2}|Tab|Enter|Backspace)$/;
const modifiers = /^(?:Shift|Control|Alt.*|Meta|CapsLock|Un.*)$/;

/**
 * Whether a key press changes caret, selection or text otherwise than by writing at the caret: arrows, `Home`, shortcuts such as Ctrl+A.
 * Keys that begin a composition do, since its text cannot wait. Not so a paste, whose text is announced, and what is written with AltGr
 * (Control and Alt at once) or with a Mac's Option.
 */
export function movesCaret({ type, key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (type !== 'keydown' || !key || modifiers.test(key) || ((ctrlKey || metaKey) && key === 'v')) return false;
  return !waits.test(key) || metaKey || (ctrlKey && !altKey) || (altKey && key.length > 2);
}
