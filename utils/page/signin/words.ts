import { isVisible } from './visible.ts';

const unseen: ReadonlySet<string> = new Set(
  'script style noscript template head datalist object iframe frame svg math canvas video audio'.split(' '),
);
const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code em font i ins kbd label mark q s small span strong sub sup tt u var wbr'.split(' '),
);
/** Kits hide junk letters between those of a word; only short pieces are worth a question to the style engine, and only so many. */
const junkLength = 12;
const mostQuestions = 400;

/** Whether an element takes its words out of sight: by what it is, by attribute, by inline style, or as a short piece hidden by class. */
export function createHiding(): (element: Element) => boolean {
  let questions = mostQuestions;
  return (element) => {
    if (unseen.has(element.localName) || element.hasAttribute('hidden') || isListing(element)) return true;
    const style = element.getAttribute('style');
    if (style !== null && /(?:display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0(?![.\d]))/i.test(style.slice(0, 500)))
      return true;
    if (!inline.has(element.localName) || element.childElementCount > 0 || questions <= 0) return false;
    const { length } = element.textContent ?? '';
    if (length === 0 || length > junkLength || !element.hasAttribute('class')) return false;
    questions -= 1;
    return !isVisible(element);
  };
}

/** Source code that a page shows: quoted, not said. A text for customers has no tags in it. */
function isListing(element: Element): boolean {
  return element.localName === 'pre' && /<\/?(?:form|input|title|div|h\d)\b/i.test((element.textContent ?? '').slice(0, 5_000));
}

/** Whether the words of an element stand on lines of their own. By name, not by style: asking costs more than a stray line feed. */
export function isBlock(element: Element): boolean {
  return !inline.has(element.localName);
}

/** One text out of many pieces: white space squeezed, lines kept apart, cut at a length. */
export interface WordCollector {
  add(text: string): void;
  border(): void;
  isFull(): boolean;
  finish(): string;
}

/** Collects visible words up to `longest` characters. */
export function collectWords(longest: number): WordCollector {
  const parts: string[] = [];
  let length = 0;
  let full = false;
  let pending: '' | ' ' | '\n' = '';
  return {
    add(text) {
      if (full) return;
      const squeezed = text.slice(0, longest).replaceAll(/[ \t\r\n\f]+/g, ' ');
      const words = squeezed.trim();
      if (squeezed.startsWith(' ') && pending === '') pending = ' ';
      if (words === '') return;
      const piece = (length > 0 ? pending : '') + words;
      pending = squeezed.endsWith(' ') ? ' ' : '';
      if (length + piece.length > longest) {
        full = true;
        parts.push(piece.slice(0, longest - length));
        length = longest;
        return;
      }
      parts.push(piece);
      length += piece.length;
    },
    border() {
      pending = '\n';
    },
    isFull: () => full,
    finish: () => parts.join(''),
  };
}
