interface Opener {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/**
 * The shadow root of an element, closed ones included: Chromium gives them to extensions by `chrome.dom`, Firefox by a property of the element.
 * Elsewhere, as in tests, open roots only. `null` where there is none.
 */
export function anyShadowOf(element: Element): ShadowRoot | null {
  const { chrome } = globalThis as { readonly chrome?: Opener };
  const { openOrClosedShadowRoot } = element as { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  // Chromium answers for elements of HTML only, and throws for all others.
  const closed = 'attachInternals' in element && !element.shadowRoot ? chrome?.dom?.openOrClosedShadowRoot(element) : null;
  return openOrClosedShadowRoot ?? closed ?? element.shadowRoot;
}

/** The element that has the focus, or that an event is about, inside all shadow roots around it; what is no element stays as it is. */
export function innermost(element: Element): Element {
  const inner = element.nodeType === 1 ? anyShadowOf(element)?.activeElement : null;
  return inner ? innermost(inner) : element;
}
