/** Elements asked at most: a sign-in page has few that are next to empty and bear a class. */
const mostQuestions = 100;
const askable: ReadonlySet<string> = new Set('a b div em h1 h2 h3 header i p span strong'.split(' '));
const styleUrl = /url\(["']?([^"')]{1,20000})/;
/** What a style sheet writes, in quotes, a letter or more; icon fonts write signs of a private range. */
const written = /^["']([\p{L}\p{N}][^"']{0,80})["']/u;
/** Longer texts stand for themselves. */
const longestOwn = 20;

/** What a style sheet draws into an element that is next to empty in the markup: the address of a picture, words before and after its own. Empty where there is none. */
export interface StyleContent {
  readonly picture: string;
  readonly before: string;
  readonly after: string;
}

const nothing: StyleContent = { picture: '', before: '', after: '' };

/**
 * Asks for the pictures and words that style sheets put where markup has nothing: logos of copied pages are backgrounds, and kits write a
 * name, or pieces of it, where no reader of markup looks. Costs a question of style each, a bounded number of them.
 */
export function createStyleContentReader(): (element: Element) => StyleContent {
  let questions = mostQuestions;
  return (element) => {
    if (questions <= 0 || !askable.has(element.localName) || element.firstElementChild) return nothing;
    if (!element.hasAttribute('class') && !element.id) return nothing;
    const view = element.ownerDocument.defaultView;
    const own = (element.textContent ?? '').trim();
    if (!view || own.length > longestOwn) return nothing;
    questions -= 1;
    const before = view.getComputedStyle(element, '::before');
    const after = view.getComputedStyle(element, '::after');
    const picture = own === '' ? `${view.getComputedStyle(element).backgroundImage} ${before.backgroundImage}` : '';
    return {
      picture: styleUrl.exec(picture)?.[1] ?? '',
      before: written.exec(before.content)?.[1] ?? '',
      after: written.exec(after.content)?.[1] ?? '',
    };
  };
}
