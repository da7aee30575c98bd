import { signinLimits } from '../../core/limits.ts';
import { marksOf } from './marks.ts';
import type { createSight } from './sight.ts';
import { createStyleContentReader } from './style-content.ts';
import type { Visitor } from './walk.ts';
import { collectWords, createHiding, isBlock, type WordCollector } from './words.ts';

/** What is taken down of elements, wherever they stand: `name` = the `localName`, `attributes` = the names of those that the element has. */
export interface ElementReaders {
  readonly marks: Set<string>;
  see(element: Element, name: string, attributes: readonly string[]): void;
  draw(picture: string): void;
}

/** What a walk has read. */
export interface PageReading {
  readonly visitor: Visitor;
  readonly words: WordCollector;
  readonly headings: string[];
  copyright(): string;
}

/** What is kept of an element that is open. */
interface Open {
  readonly hidden: boolean;
  readonly block: boolean;
  readonly heading: boolean;
  /** What a style sheet writes at its end. */
  readonly after: string;
}

const copyrightSign = /©|&copy;|\(c\)\s{0,3}\d{4}|copyright/i;
const noAttributes: readonly string[] = [];
const frames: ReadonlySet<string> = new Set(['iframe', 'frame', 'object', 'embed']);
/** What is open is one of few things in most places: no object is made for these. */
const plain = { hidden: false, block: false, heading: false, after: '' } as const satisfies Open;
const block = { ...plain, block: true } as const satisfies Open;
const unseen = { ...plain, hidden: true } as const satisfies Open;

/**
 * Reads the visible words of a walk, up to `longest` letters, and hands every element on. Once there are more words than that nothing further is asked
 * for their sake: style and layout cost most.
 */
export function createReading(readers: ElementReaders, inSight: ReturnType<typeof createSight>, longest: number): PageReading {
  const words = collectWords(longest);
  const headings: string[] = [];
  const hides = createHiding();
  const drawnInto = createStyleContentReader();
  const open: Open[] = [];
  let copyright = '';
  /** How many elements around the present place are out of sight: their structure still counts, their words do not. */
  let hidden = 0;
  let heading: WordCollector | null = null;

  function add(text: string, node?: Node): void {
    words.add(text, node);
    heading?.add(text, node);
  }

  /** Takes down what an element in sight says, and what it leaves open. */
  function read(element: Element, name: string, attributes: readonly string[]): Open {
    const isOne = isBlock(name);
    if (isOne) words.border();
    const begins = heading === null && isHeading(element, name, attributes);
    if (begins) heading = collectWords(signinLimits.line);
    const { picture, before, after } = drawnInto(element, name, attributes);
    if (picture) readers.draw(picture);
    if (before) add(before);
    if (name === 'input' && isButton(element)) words.add(` ${element.getAttribute('value') ?? ''} `);
    if (!begins && !after) return isOne ? block : plain;
    return { hidden: false, block: isOne, heading: begins, after };
  }

  const visitor: Visitor = {
    enter(element, name) {
      const attributes = element.hasAttributes() ? element.getAttributeNames() : noAttributes;
      if (attributes.length > 0) marksOf(element, attributes, (mark) => readers.marks.add(mark));
      readers.see(element, name, attributes);
      // What is inside them is no markup.
      if (name === 'script' || name === 'style') return 'over';
      if (hidden > 0 || words.isFull()) {
        if (isBlock(name)) words.border();
        open.push(plain);
      }
      // The head has icons and style sheets; a frame's own document is visited as such.
      else if (frames.has(name)) open.push(plain);
      else if (hides(element, name, attributes)) {
        hidden += 1;
        open.push(unseen);
      } else open.push(read(element, name, attributes));
      return 'in';
    },
    leave() {
      const ended = open.pop();
      if (!ended || ended === plain) return;
      if (ended.after) add(ended.after);
      if (ended.heading) {
        if (heading && headings.length < signinLimits.headings) headings.push(heading.finish().replaceAll('\n', ' '));
        heading = null;
      }
      if (ended.hidden) hidden -= 1;
      else if (ended.block) words.border();
    },
    text(node) {
      if (hidden > 0 || words.isFull()) return;
      const text = node.nodeValue ?? '';
      const { length } = text.trim();
      if (length === 0) {
        if (blank.test(text)) words.space();
        return;
      }
      const parent = node.parentElement;
      if (parent && !inSight(parent, length)) return;
      add(text, node);
      if (copyright === '' && text.length < 1_000 && copyrightSign.test(text)) copyright = oneLine(text);
    },
  };
  return { visitor, words, headings, copyright: () => copyright };
}

/** White space as markup has it. */
const blank = /^[ \t\r\n\f]/;

function isHeading(element: Element, name: string, attributes: readonly string[]): boolean {
  if (name === 'h1' || name === 'h2' || name === 'h3' || name === 'legend') return true;
  return attributes.includes('role') && element.getAttribute('role') === 'heading';
}

function isButton(input: Element): boolean {
  return /^(?:submit|button)$/i.test(input.getAttribute('type') ?? '');
}

/** One line of bounded length. */
export function oneLine(text: string | null): string {
  return (text ?? '')
    .slice(0, signinLimits.line * 4)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, signinLimits.line);
}
