const views = new WeakMap<Element, Element>();

/**
 * The element, or for a form a view of it that shows the form's own properties: `<input name="getAttribute">` makes
 * `form.getAttribute` a field, for extensions too, and the page is not ours to rename. The same form always gives the same view.
 * A view can be asked anything an element can; it cannot be handed to the browser as a node.
 */
export function unclobbered(element: Element): Element {
  // A hidden `localName` is no string.
  const name: unknown = element.localName;
  if (typeof name === 'string' && name !== 'form') return element;
  const known = views.get(element);
  if (known) return known;
  const view = new Proxy(element, { get: ownProperty });
  views.set(element, view);
  return view;
}

/** The same for any node, or none. */
export function unclobberedNode(node: Node | null): Node | null {
  // A form may hide its `nodeType`.
  const type: unknown = node?.nodeType;
  return typeof type === 'number' && type !== 1 ? node : node && unclobbered(node as Element);
}

/** By the prototype, whose getters no field can hide. */
function ownProperty(form: Element, name: string | symbol): unknown {
  const value: unknown = Reflect.get(Object.getPrototypeOf(form) as object, name, form);
  return typeof value === 'function' ? value.bind(form) : value;
}
