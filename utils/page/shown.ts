/** Whether an element, or one around it, is hidden by a style or an attribute of its own. Asks for no computed style, so class rules do not count. */
export function isHiddenInline(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (hidesInline(at)) return true;
  return false;
}

/** Whether the element itself is hidden so. */
export function hidesInline(element: Element): boolean {
  return element.hasAttribute('hidden') || isHidingStyle(element.getAttribute('style'));
}

/** Whether a `style` attribute hides its element. */
export function isHidingStyle(style: string | null): boolean {
  return style !== null && /display:\s*none/i.test(style);
}
