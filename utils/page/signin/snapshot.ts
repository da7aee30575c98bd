import { signinLimits } from '../../core/limits.ts';
import type { SigninPage } from '../../core/signin/page.ts';
import { createForms } from './forms.ts';
import { createHosts } from './hosts.ts';
import { createImages } from './images.ts';
import { marksOf } from './marks.ts';
import { createStyleContentReader } from './style-content.ts';
import { walk } from './walk.ts';
import { collectWords, createHiding, isBlock, type WordCollector } from './words.ts';

/** Most elements that are looked at: far beyond any sign-in page, so that a hostile one cannot keep the tab busy. */
const mostElements = 30_000;
/** Of the fields that the walk did not come to, the last so many are looked at too. */
const mostLateFields = 300;
const copyrightSign = /©|&copy;|\(c\)\s{0,3}\d{4}|copyright/i;

/**
 * Takes down what a page is and asks, in one walk: document, open shadow roots, frames of the same origin. Never a typed value.
 * Style is asked for a few fields and short pieces of text only, layout never. Everything is bounded; `cut` names what was left out.
 */
export function takeSnapshot(page: Document): SigninPage {
  const words = collectWords(signinLimits.text);
  const headings: string[] = [];
  const marks = new Set<string>();
  const cut = new Set<SigninPage['cut'][number]>();
  const forms = createForms();
  const images = createImages(page);
  const hosts = createHosts();
  const hides = createHiding();
  const drawnInto = createStyleContentReader();
  const budget = { left: mostElements };
  let copyright = '';
  /** How many elements around the present place are out of sight: their structure still counts, their words do not. */
  let hidden = 0;
  let heading: { readonly element: Element; readonly words: WordCollector } | null = null;
  const hiddenAt = new Set<Element>();

  const all = walk(
    page,
    {
      enter(element) {
        marksOf(element, (mark) => marks.add(mark));
        forms.see(element);
        images.see(element);
        hosts.see(element);
        if (hides(element)) {
          hiddenAt.add(element);
          // The head has icons and style sheets; a frame's own document is visited as such.
          hidden += element.localName === 'iframe' || element.localName === 'frame' ? 0 : 1;
          return true;
        }
        if (isBlock(element)) words.border();
        if (hidden === 0 && heading === null && isHeading(element)) heading = { element, words: collectWords(signinLimits.line) };
        const drawn = drawnInto(element);
        if (drawn.picture) images.draw(drawn.picture);
        if (hidden === 0 && drawn.words) {
          words.add(drawn.words);
          heading?.words.add(drawn.words);
        }
        if (hidden === 0 && element.localName === 'input' && isButton(element)) words.add(` ${element.getAttribute('value') ?? ''} `);
        return true;
      },
      leave(element) {
        if (heading?.element === element) {
          if (headings.length < signinLimits.headings) headings.push(heading.words.finish().replaceAll('\n', ' '));
          heading = null;
        }
        if (hiddenAt.delete(element)) {
          if (element.localName !== 'iframe' && element.localName !== 'frame') hidden -= 1;
        } else if (isBlock(element)) words.border();
      },
      text(text) {
        if (hidden > 0) return;
        words.add(text);
        heading?.words.add(text);
        if (copyright === '' && text.length < 1_000 && copyrightSign.test(text)) copyright = tidy(text);
      },
    },
    budget,
  );

  if (!all) {
    cut.add('elements');
    // What the page asks for is seen wherever it stands: a hostile page piles up elements before it.
    for (const input of [...page.getElementsByTagName('input')].slice(-mostLateFields)) forms.see(input);
  }
  if (words.isFull()) cut.add('text');
  if (headings.length >= signinLimits.headings) cut.add('headings');
  const read = forms.finish();
  if (forms.isFull()) cut.add('forms');
  if (images.isFull()) cut.add('images');
  if (hosts.isFull()) cut.add('hosts');
  return {
    url: page.URL.slice(0, signinLimits.url),
    title: tidy(page.title),
    language: (page.documentElement?.getAttribute('lang') ?? '').slice(0, 40),
    frameDepth: frameDepth(page),
    openedFromFakeMail: false,
    text: words.finish(),
    headings: headings.filter(Boolean),
    forms: read,
    marks: [...marks].slice(0, signinLimits.marks),
    images: images.finish(),
    ...hosts.finish(),
    copyright,
    cut: [...cut],
  };
}

function isHeading(element: Element): boolean {
  return /^h[1-3]$/.test(element.localName) || element.getAttribute('role') === 'heading' || element.localName === 'legend';
}

function isButton(input: Element): boolean {
  return /^(?:submit|button)$/i.test(input.getAttribute('type') ?? '');
}

function tidy(text: string | null): string {
  return (text ?? '')
    .slice(0, signinLimits.line * 4)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, signinLimits.line);
}

/** Steps up to the top document, other origins included; at most 50. */
function frameDepth(page: Document): number {
  let depth = 0;
  let view: Window | null = page.defaultView;
  while (view && view.parent !== view && depth < 50) {
    view = view.parent;
    depth += 1;
  }
  return depth;
}
