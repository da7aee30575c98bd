/** Elements asked at most: a sign-in page has few that are empty and bear a class. */
const mostQuestions = 60;
const askable: ReadonlySet<string> = new Set('a b div em h1 h2 h3 header i p span strong'.split(' '));
const styleUrl = /url\(["']?([^"')]{1,20000})/;
/** What a style sheet writes, in quotes; icon fonts write signs of a private range. */
const written = /^["']([\p{L}\p{N}][^"']{1,80})["']/u;

/** What a style sheet draws into an element that is empty in the markup: the address of a picture, or words. Empty where there is none. */
export interface StyleContent {
  readonly picture: string;
  readonly words: string;
}

const nothing: StyleContent = { picture: '', words: '' };

/**
 * Asks for the pictures and words that style sheets put where markup has nothing: logos of copied pages are backgrounds, and kits write a
 * name where no reader of markup looks. Costs a question of style each, a bounded number of them.
 */
export function createStyleContentReader(): (element: Element) => StyleContent {
  let questions = mostQuestions;
  return (element) => {
    if (questions <= 0 || !askable.has(element.localName) || element.firstElementChild || !element.hasAttribute('class')) return nothing;
    const view = element.ownerDocument.defaultView;
    if (!view || (element.textContent ?? '').trim() !== '') return nothing;
    questions -= 1;
    const before = view.getComputedStyle(element, '::before');
    const picture = styleUrl.exec(`${view.getComputedStyle(element).backgroundImage} ${before.backgroundImage}`)?.[1] ?? '';
    return { picture, words: written.exec(before.content)?.[1] ?? '' };
  };
}
