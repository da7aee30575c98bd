import { nameCue } from '../../core/data/gate-words.ts';

// Regular expressions stand inside the functions here: at the top they would be made on every page of the world, at its very start.

/**
 * Whether the host is Amazon's, as far as the gate knows: a short form of `genuine-hosts.ts`, for one question only, whether keys are worth
 * holding back. A host missing here costs a moment's delay, a host too many no verdict: that comes from the background. Last compared 2026-11.
 */
export function isOurHost(host: string): boolean {
  return /(?:^|\.)(?:amazon(?:\.(?:com?\.)?[a-z]{2,3}|pay\.com|preview\.com)|aws|audible\.(?:com?\.)?[a-z]{2,3}|(?:imdb|primevideo|zappos|twitch|goodreads|ring)\.[a-z]{2,3})$/.test(
    host,
  );
}

const marks = ['ap_email', 'ap_password', 'ap_email_login', 'signInSubmit'];
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
    marks.some((id) => page.getElementById(id)) ||
    (isSmall(page) && hasCues(page))
  );
}

/** Whether the page has few elements. */
export function isSmall(page: Document): boolean {
  return page.getElementsByTagName('*').length <= small;
}

/** Whether there are any signs of Amazon, pictures and words included. Read from markup, without layout; asked once a field is visible that matters. */
export function hasCues(page: Document): boolean {
  return page.querySelector(pictures) !== null || names(firstWords(page));
}

function firstWords(page: Document): string {
  if (!page.body) return '';
  const walker = page.createTreeWalker(page.body, 4);
  let text = '';
  while (text.length < mostText && walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement && !/^(?:script|style)$/.test(parentElement.localName)) text += nodeValue?.trim() ?? '';
  }
  return text;
}

/** The name in the spellings that fakes use, look-alike letters included, without the signs that they write between letters. */
function names(text: string): boolean {
  const read = text.slice(0, mostText).replaceAll(/[\u00ad\u200b-\u200f\u2060]/g, '');
  return new RegExp(nameCue, 'i').test(read);
}
