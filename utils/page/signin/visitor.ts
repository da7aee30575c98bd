import { signinLimits } from '../../core/limits.ts';
import { marksOf } from './marks.ts';
import type { createSight } from './sight.ts';
import { createStyleContentReader } from './style-content.ts';
import { isFrame, type Visitor } from './walk.ts';
import { collectWords, createHiding, isBlock, type WordCollector } from './words.ts';

/** What is taken down of elements, wherever they stand. */
export interface ElementReaders {
  readonly marks: Set<string>;
  see(element: Element): void;
  draw(picture: string): void;
}

/** What a walk has read. */
export interface PageReading {
  readonly visitor: Visitor;
  readonly words: WordCollector;
  readonly headings: string[];
  copyright(): string;
}

const copyrightSign = /©|&copy;|\(c\)\s{0,3}\d{4}|copyright/i;

/** Reads the visible words of a walk, up to `longest` letters, and hands every element on. */
export function createReading(readers: ElementReaders, inSight: ReturnType<typeof createSight>, longest: number): PageReading {
  const words = collectWords(longest);
  const headings: string[] = [];
  const hides = createHiding();
  const drawnInto = createStyleContentReader();
  const hiddenAt = new Set<Element>();
  const drawnAfter = new Map<Element, string>();
  let copyright = '';
  /** How many elements around the present place are out of sight: their structure still counts, their words do not. */
  let hidden = 0;
  let heading: { readonly element: Element; readonly words: WordCollector } | null = null;

  function add(text: string, node?: Node): void {
    words.add(text, node);
    heading?.words.add(text, node);
  }

  function draw(element: Element): void {
    const { picture, before, after } = drawnInto(element);
    if (picture) readers.draw(picture);
    if (hidden > 0) return;
    if (before) add(before);
    if (after) drawnAfter.set(element, after);
  }

  const visitor: Visitor = {
    enter(element) {
      marksOf(element, (mark) => readers.marks.add(mark));
      readers.see(element);
      if (hides(element)) {
        hiddenAt.add(element);
        // The head has icons and style sheets; a frame's own document is visited as such.
        if (!isFrame(element)) hidden += 1;
        return true;
      }
      if (isBlock(element)) words.border();
      if (hidden === 0 && heading === null && isHeading(element)) heading = { element, words: collectWords(signinLimits.line) };
      draw(element);
      if (hidden === 0 && element.localName === 'input' && isButton(element)) words.add(` ${element.getAttribute('value') ?? ''} `);
      return true;
    },
    leave(element) {
      const after = drawnAfter.get(element);
      if (after) add(after);
      if (heading?.element === element) {
        if (headings.length < signinLimits.headings) headings.push(heading.words.finish().replaceAll('\n', ' '));
        heading = null;
      }
      if (hiddenAt.delete(element)) {
        if (!isFrame(element)) hidden -= 1;
      } else if (isBlock(element)) words.border();
    },
    text(text, node) {
      if (hidden > 0) return;
      const { length } = text.trim();
      if (length > 0 && node.parentElement && !inSight(node.parentElement, length)) return;
      add(text, node);
      if (copyright === '' && text.length < 1_000 && copyrightSign.test(text)) copyright = oneLine(text);
    },
  };
  return { visitor, words, headings, copyright: () => copyright };
}

function isHeading(element: Element): boolean {
  return /^h[1-3]$/.test(element.localName) || element.getAttribute('role') === 'heading' || element.localName === 'legend';
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
