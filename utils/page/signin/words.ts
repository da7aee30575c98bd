import { nameCue } from '../../core/data/gate-words.ts';
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

/**
 * Whether an element takes its words out of sight: by what it is, by attribute, by inline style, or as a short piece hidden by class. `name` = its
 * `localName`, `attributes` = the names of those that it has.
 */
export function createHiding(): (element: Element, name: string, attributes: readonly string[]) => boolean {
  let questions = mostQuestions;
  return (element, name, attributes) => {
    if (unseen.has(name) || (name === 'pre' && isListing(element))) return true;
    if (attributes.length === 0) return false;
    if (attributes.includes('hidden')) return true;
    if (attributes.includes('style') && hidingStyle.test(element.getAttribute('style')?.slice(0, 500) ?? '')) return true;
    if (questions <= 0 || !inline.has(name) || !attributes.includes('class') || element.firstElementChild) return false;
    const { length } = element.textContent ?? '';
    if (length === 0 || length > junkLength) return false;
    questions -= 1;
    return !isVisible(element);
  };
}

const hidingStyle = /(?:display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0(?![.\d]))/i;

/** Source code that a page shows: quoted, not said. A text for customers has no tags in it. */
function isListing(element: Element): boolean {
  return /<\/?(?:form|input|title|div|h\d)\b/i.test((element.textContent ?? '').slice(0, 5_000));
}

/** Whether the words of an element of that `localName` stand on lines of their own. By name, not by style: asking costs more than a stray line feed. */
export function isBlock(name: string): boolean {
  return !inline.has(name);
}

/** One text out of many pieces: white space squeezed, lines kept apart, cut at a length. */
export interface WordCollector {
  /** `node` = where the text stands, if it stands in one. */
  add(text: string, node?: Node): void;
  border(): void;
  /** White space between what was added and what comes. */
  space(): void;
  isFull(): boolean;
  finish(): string;
}

interface Piece {
  readonly text: string;
  /** What stands before it. */
  readonly gap: '' | ' ' | '\n';
  readonly node: Node | undefined;
}

/** Collects visible words up to `longest` characters. */
export function collectWords(longest: number): WordCollector {
  const pieces: Piece[] = [];
  let length = 0;
  let full = false;
  let pending: Piece['gap'] = '';
  return {
    add(text, node) {
      if (full) return;
      const squeezed = text.slice(0, longest).replaceAll(/[ \t\r\n\f]+/g, ' ');
      const words = squeezed.trim();
      if (squeezed.startsWith(' ') && pending === '') pending = ' ';
      if (words === '') return;
      const gap = length > 0 ? pending : '';
      pending = squeezed.endsWith(' ') ? ' ' : '';
      const room = longest - length - gap.length;
      full = words.length > room;
      pieces.push({ text: words.slice(0, Math.max(room, 0)), gap, node });
      length += gap.length + Math.min(words.length, Math.max(room, 0));
    },
    border() {
      pending = '\n';
    },
    space() {
      if (pending === '') pending = ' ';
    },
    isFull: () => full,
    finish: () => {
      const joined = joinedGaps(pieces);
      return pieces.map(({ gap, text }, index) => (joined.has(index) ? '' : gap) + text).join('');
    },
  };
}

/**
 * The pieces that continue the one before them, although they stand in blocks of their own: pages part Amazon's name so, in boxes that are drawn side
 * by side. Asks for layout only where the name would come out.
 */
function joinedGaps(pieces: readonly Piece[]): ReadonlySet<number> {
  const joined = new Set<number>();
  const starts: number[] = [];
  let all = '';
  for (const { text, gap } of pieces) {
    if (gap === ' ') all += ' ';
    starts.push(all.length);
    all += text;
  }
  // Matches come in order, so each search goes on where the last one began.
  let first = 0;
  for (const { index, 0: name } of all.matchAll(new RegExp(nameCue, 'gi'))) {
    while ((starts[first + 1] ?? Number.POSITIVE_INFINITY) <= index) first += 1;
    const parted: number[] = [];
    for (let at = first + 1; (starts[at] ?? Number.POSITIVE_INFINITY) < index + name.length; at += 1)
      if (pieces[at]?.gap === '\n') parted.push(at);
    if (parted.every((at) => sideBySide(pieces[at - 1]?.node, pieces[at]?.node))) for (const at of parted) joined.add(at);
  }
  return joined;
}

/** Pixels between two letters of one word. */
const letterGap = 4;

function sideBySide(one: Node | undefined, other: Node | undefined): boolean {
  if (!one || !other || !one.ownerDocument) return false;
  const range = one.ownerDocument.createRange();
  const rectOf = (node: Node) => {
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };
  const [left, right] = [rectOf(one), rectOf(other)];
  const line = Math.abs(left.top + left.bottom - right.top - right.bottom) / 2 < Math.min(left.height, right.height) / 2;
  return line && Math.abs(right.left - left.right) <= letterGap;
}
