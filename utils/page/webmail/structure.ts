/** Most elements and characters of a report. */
const limits = { elements: 600, characters: 15_000, depth: 40, name: 60 };
/** Attributes whose values say how a page is built and nothing about its content. */
const telling = ['role', 'id', 'class', 'data-testid', 'data-test-id', 'data-app-section'];
/** Ids and classes that carry a number, an address or a long token may carry data: such parts are masked. */
const data = /\d{3}|@|%40|.{41}/;

/**
 * The structure of a page as an outline of tags with roles, ids and classes: what is needed to mend an adapter that has become blind.
 * No text, no link, no address, no label; parts of names that could be data are masked.
 */
export function outline(root: Element): string {
  const lines: string[] = [];
  let length = 0;

  function visit(element: Element, depth: number): void {
    if (lines.length >= limits.elements || length >= limits.characters || depth > limits.depth) return;
    const line = `${' '.repeat(depth)}${of(element, 'localName').slice(0, limits.name)}${telling.map((name) => described(element, name)).join('')}`;
    lines.push(line);
    length += line.length + 1;
    for (const child of of(element, 'shadowRoot')?.children ?? []) visit(child, depth + 1);
    for (const child of of(element, 'children')) visit(child, depth + 1);
  }

  visit(root, 0);
  return lines.join('\n').slice(0, limits.characters);
}

function described(element: Element, name: string): string {
  const value = Element.prototype.getAttribute.call(element, name);
  if (!value) return '';
  const parts = value.split(/\s+/, 8).map((part) => (data.test(part) ? '…' : part.slice(0, limits.name)));
  return ` ${name}=${parts.join('.')}`;
}

/** A property past the names of a form's fields: `<input name="children">` would hide the form's own. */
function of<Name extends keyof Element>(element: Element, name: Name): Element[Name] {
  return Reflect.get(Element.prototype, name, element);
}
