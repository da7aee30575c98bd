import { isVisible } from './visible.ts';

/** Elements asked at most: a sign-in page has few that are next to empty and bear a class. */
const mostQuestions = 40;
const askable: ReadonlySet<string> = new Set('a b div em h1 h2 h3 header i p span strong'.split(' '));
const styleUrl = /url\(["']?([^"')]{1,20000})/;
/** What a style sheet writes, in quotes, a letter or more; icon fonts write signs of a private range. */
const written = /^["']([\p{L}\p{N}][^"']{0,80})["']/u;
/** Elements of one class that had nothing, after which no other one of it is asked. */
const mostEmpty = 2;
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
 * name, or pieces of it, where no reader of markup looks. Costs questions of style, a bounded number of them; icons that are many and had nothing
 * so far are not asked for ever. `name` = the `localName`, `attributes` = the names of those that the element has.
 */
export function createStyleContentReader(): (element: Element, name: string, attributes: readonly string[]) => StyleContent {
  let questions = mostQuestions;
  const empty = new Map<string, number>();
  return (element, name, attributes) => {
    if (questions <= 0 || attributes.length === 0 || !askable.has(name)) return nothing;
    if ((!attributes.includes('class') && !attributes.includes('id')) || element.firstElementChild) return nothing;
    const kind = `${name} ${element.getAttribute('class')}`;
    const without = empty.get(kind) ?? 0;
    if (without >= mostEmpty) return nothing;
    const own = (element.textContent ?? '').trim();
    if (own.length > longestOwn || !isVisible(element)) return nothing;
    questions -= 1;
    const content = contentOf(element, own);
    if (content === nothing) empty.set(kind, without + 1);
    return content;
  };
}

function contentOf(element: Element, own: string): StyleContent {
  const view = element.ownerDocument.defaultView;
  if (!view) return nothing;
  const before = view.getComputedStyle(element, '::before');
  const words = written.exec(before.content)?.[1] ?? '';
  const after = written.exec(view.getComputedStyle(element, '::after').content)?.[1] ?? '';
  const pictures = own === '' ? `${view.getComputedStyle(element).backgroundImage} ${before.backgroundImage}` : '';
  const picture = styleUrl.exec(pictures)?.[1] ?? '';
  return words || after || picture ? { picture, before: words, after } : nothing;
}
