/** What the extension and its libraries ask of a document and of elements. */
const ofDocument =
  'querySelector querySelectorAll getElementById createElement createElementNS createTextNode createDocumentFragment createTreeWalker addEventListener body head documentElement defaultView activeElement URL baseURI forms firstChild childNodes children contains nodeType parentNode'.split(
    ' ',
  );
const ofForms =
  'getAttribute hasAttribute hasAttributes attributes localName tagName nodeType nodeName nodeValue textContent id style firstChild firstElementChild nextSibling parentNode parentElement childNodes children ownerDocument shadowRoot closest matches contains querySelector querySelectorAll isConnected getRootNode hidden className classList'.split(
    ' ',
  );

/**
 * Takes names away from a mail's pictures and forms that hide the document's own properties: `<img name="querySelectorAll">` makes
 * `document.querySelectorAll` a picture, for extensions too. Costs a few look-ups where there are none.
 */
export function unclobberDocument(page: Document): void {
  const hidden = ofDocument.filter((name) => Object.hasOwn(page, name));
  if (hidden.length > 0) takeNames(Document.prototype.querySelectorAll.call(page, selectorFor(hidden)));
}

/** The same for fields that hide properties of the form they belong to: `<input name="firstChild">` would keep a form from being read. */
export function unclobberForms(within: Element): void {
  if (Element.prototype.querySelector.call(within, 'form') === null) return;
  takeNames(Element.prototype.querySelectorAll.call(within, selectorFor(ofForms)));
}

function selectorFor(names: readonly string[]): string {
  return names.flatMap((name) => [`[name="${name}"]`, `[id="${name}"]`]).join();
}

function takeNames(elements: Iterable<Element>): void {
  for (const element of elements) {
    for (const attribute of ['name', 'id']) Element.prototype.removeAttribute.call(element, attribute);
  }
}
