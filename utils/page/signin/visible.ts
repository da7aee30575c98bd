/**
 * Whether an element is drawn: neither it nor anything around it is taken out by style. Asks for computed style, never for layout,
 * so a field outside the window or under a cover counts as drawn. A see-through field takes typing and counts too.
 * An element that is not in its document has no box, so the browser says no by itself.
 */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
