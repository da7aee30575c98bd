import { buttonCue, nameCue } from '../../core/data/gate-words.ts';

// Regular expressions stand inside the functions here: at the top they would be made on every page of the world, at its very start.

/**
 * Whether the host is Amazon's, as far as the gate knows: a short form of `genuine-hosts.ts`, for one question only, whether keys are worth
 * holding back. A host missing here costs a moment's delay, a host too many no verdict: that comes from the background. Last compared 2026-11.
 */
export function isOurHost(host: string): boolean {
  return /(?:^|\.)(?:amazon(?:pay|preview)?\.(?:com?\.)?[a-z]{2,3}|aws)$/.test(host);
}

const marks = '[id^=ap_],#signInSubmit';
const pictures =
  '.a-icon-logo,link[href*="amazon" i],img[src*="amazon" i],img[alt*="amazon" i],[aria-label*="amazon" i],script[src*="images-amazon"],[name=appActionToken]';
/** As much of the page's text as is read: fakes are short. */
const mostText = 4_000;
/** Kits have fewer elements on their first step, honest pages with a name field hardly ever. */
const small = 250;

/** Signs of Amazon where it costs next to nothing: title, address, ids; on a small page everywhere. */
export function isNear(page: Document): boolean {
  return (
    names(page.title) ||
    /am[a4]?z|primev/.test(page.location?.hostname ?? '') ||
    page.querySelector(marks) !== null ||
    (isSmall(page) && hasCues(page))
  );
}

/** Whether the page has few elements. */
export function isSmall(page: Document): boolean {
  return page.getElementsByTagName('*').length <= small;
}

/**
 * Whether there are any signs of Amazon, pictures and words included: at the beginning of the page, and before the element `at`. Read from
 * markup, without layout; asked once a field is visible that matters.
 */
export function hasCues(page: Document, at?: Element): boolean {
  return (
    [...page.querySelectorAll(pictures)].some((one) => !new RegExp(buttonCue, 'i').test(`${one.outerHTML}`.slice(0, 400))) ||
    names(words(page, page.body, 'nextNode')) ||
    names(words(page, at, 'previousNode'))
  );
}

function words(page: Document, at: Element | null | undefined, step: 'nextNode' | 'previousNode'): string {
  let text = '';
  if (!at) return text;
  const walker = page.createTreeWalker(at.getRootNode(), 4);
  walker.currentNode = at;
  while (text.length < mostText && walker[step]()) {
    const { parentElement, nodeValue } = walker.currentNode;
    const piece = /^(?:script|style)$/.test(`${parentElement?.localName}`) ? '' : `${nodeValue?.trim()}`;
    text = at === page.body ? text + piece : piece + text;
  }
  return text;
}

/** The name in the spellings that fakes use, look-alike letters included, without the signs that they write between letters. */
function names(text: string): boolean {
  const read = text.slice(-mostText).replaceAll(/[\u00ad\u200b-\u200f\u2060]/g, '');
  return new RegExp(nameCue, 'i').test(read.replaceAll(new RegExp(buttonCue, 'gi'), ''));
}
