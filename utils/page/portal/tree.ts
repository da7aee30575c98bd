/** The nodes that a component shows besides its own children: an open shadow root; `null` if it has none or keeps it closed. */
export function shadowOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? null;
}

/** The nodes of a shadow root that is only declared: what `DOMParser` leaves of `<template shadowrootmode>`; `null` for anything else. */
export function declaredShadowOf(element: Element): DocumentFragment | null {
  return element.tagName === 'TEMPLATE' && element.hasAttribute('shadowrootmode') ? (element as HTMLTemplateElement).content : null;
}

/** No nodes at all. */
export const noNodes: readonly Node[] = [];

/** The nodes that stand in a slot instead of its own; empty if nothing was put there. */
export function assignedTo(element: Element): readonly Node[] {
  return element.tagName === 'SLOT' && 'assignedNodes' in element ? (element as HTMLSlotElement).assignedNodes() : noNodes;
}

/** Whether a component itself says where its children stand: they are met in its slots, or not at all. */
export function hasSlots(root: ShadowRoot | null): boolean {
  return root !== null && root.querySelector('slot') !== null;
}

/** The element around this one, across the borders of shadow roots; `null` at the top. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode() as Partial<ShadowRoot>;
  return root.host ?? null;
}

/** Every open shadow root in a document, nested ones too, at most `most`. Components that have none (yet) go into `bare`. */
export function shadowRootsIn(document: Document, bare: Element[] = [], most = 2_000): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const visit = (scope: Document | ShadowRoot): void => {
    for (const element of scope.querySelectorAll('*')) {
      if (found.length >= most) return;
      const root = shadowOf(element);
      if (root === null) {
        if (bare.length < most && element.localName.includes('-')) bare.push(element);
        continue;
      }
      found.push(root);
      visit(root);
    }
  };
  visit(document);
  return found;
}
