/** Attributes in which pages keep an address that a script follows on a click. */
const carriers = ['data-href', 'data-url', 'data-link', 'formaction', 'data-to', 'to'] as const;
/** What such an attribute must look like to be an address. */
const address = /^(?:https?:|\/|\.{1,2}\/|\?|#!?\/|[\w-]{1,60}[/?]|[\w-]{1,60}\.\w)/i;
const inClick =
  /(?:location(?:\.href)?\s{0,5}=|location\.(?:assign|replace)\(|\bopen\(|navigate(?:To)?\(|push\()\s{0,5}["'`]([^"'`\s<>]{1,1000})["'`]/;

/** The address that a click on an element leads to by itself: of a link, or in attributes and click code; `null` if it names none. */
export function clickTarget(element: Element): string | null {
  const tag = element.tagName;
  const href = tag === 'A' || tag.includes('-') ? element.getAttribute('href') : null;
  if (href !== null && !/^(?:$|#(?!!?\/.)|javascript:)/i.test(href)) return href;
  for (const name of carriers) {
    const value = element.getAttribute(name);
    if (value !== null && address.test(value)) return value;
  }
  const click = element.getAttribute('onclick');
  if (click !== null && click.length < 2_000) {
    const told = inClick.exec(click)?.[1];
    if (told !== undefined) return told;
  }
  return href === '' ? null : href;
}

const selector = ['[href]', 'button', 'input[type="submit"]', '[onclick]', ...carriers.map((name) => `[${name}]`)].join(',');

/**
 * What can be clicked in a document or shadow root: links, buttons, and what a script follows. Found in one query, as asking each element
 * for each attribute costs most of a reading.
 */
export function clickablesIn(scope: ParentNode): Element[] {
  return [...scope.querySelectorAll(selector)].filter(
    (element) => element.tagName === 'BUTTON' || (element.tagName === 'A' ? element.hasAttribute('href') : clickTarget(element) !== null),
  );
}
