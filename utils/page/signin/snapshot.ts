import { nameCue } from '../../core/data/gate-words.ts';
import { signinLimits } from '../../core/limits.ts';
import type { SigninImage, SigninPage } from '../../core/signin/page.ts';
import { aroundField } from './around-field.ts';
import { createForms } from './forms.ts';
import { createHosts } from './hosts.ts';
import { createImages } from './images.ts';
import { createSight } from './sight.ts';
import { createReading, type ElementReaders, oneLine, type PageReading } from './visitor.ts';
import { walk, walkBudget } from './walk.ts';

/** Most elements that are looked at: far beyond any sign-in page, so that a hostile one cannot keep the tab busy. */
const mostElements = 15_000;
/** Around the field of a larger page so many more, and so many letters of what stands there. */
const mostAround = 10_000;
const mostLetters = 4_000;
/** Of the fields that the walk did not come to, so many are looked at too. */
const mostLateFields = 20_000;

/**
 * Takes down what a page is and asks, in one walk: document, shadow roots, frames of the same origin. Never a typed value.
 * Style and layout are asked for a few fields and texts only. Everything is bounded; `cut` names what was left out. Of a page too large for that
 * the words around its field count, since those are what the user reads before typing.
 */
export function takeSnapshot(page: Document): SigninPage {
  const marks = new Set<string>();
  const forms = createForms();
  const images = createImages(page);
  const hosts = createHosts();
  const readers: ElementReaders = {
    marks,
    see(element, name, attributes) {
      forms.see(element, name, attributes);
      images.see(element, name, attributes);
      hosts.see(element, name, attributes);
    },
    draw: images.draw,
  };
  const inSight = createSight(page);
  let reading = createReading(readers, () => true, signinLimits.text);
  const all = walk(page, reading.visitor, walkBudget(mostElements));
  const cut = new Set<SigninPage['cut'][number]>();
  if (!all) {
    cut.add('elements');
    // What the page asks for is seen wherever it stands: a hostile page piles up elements before it.
    for (const input of [...page.querySelectorAll('input, textarea')].slice(0, mostLateFields)) {
      forms.see(input, input.localName, input.getAttributeNames());
    }
  }
  if (reading.words.isFull()) cut.add('text');
  if (cut.size > 0) reading = readAround(forms.first(), readers, inSight, all) ?? reading;
  else if (namesAmazon(page, reading, images.finish(), marks)) {
    // Only where it may matter which of the words can be seen, layout is asked for.
    reading = createReading({ ...readers, see: () => undefined }, inSight, signinLimits.text);
    walk(page, reading.visitor, walkBudget(mostElements));
  }
  const { headings } = reading;
  if (headings.length >= signinLimits.headings) cut.add('headings');
  const read = forms.finish();
  if (forms.isFull()) cut.add('forms');
  if (images.isFull()) cut.add('images');
  if (hosts.isFull()) cut.add('hosts');
  return {
    url: page.URL.slice(0, signinLimits.url),
    title: oneLine(page.title),
    language: (page.documentElement?.getAttribute('lang') ?? '').slice(0, 40),
    frameDepth: frameDepth(page),
    openedFromFakeMail: false,
    text: reading.words.finish(),
    headings: headings.filter(Boolean),
    forms: read,
    marks: [...marks].slice(0, signinLimits.marks),
    images: images.finish(),
    ...hosts.finish(),
    copyright: reading.copyright(),
    cut: [...cut],
  };
}

/** Whether anything about the page may be taken for Amazon's. */
function namesAmazon(page: Document, { words }: PageReading, images: readonly SigninImage[], marks: ReadonlySet<string>): boolean {
  const pictures = images.map(({ src, alt }) => `${src} ${alt}`).join(' ');
  return marks.size > 0 || new RegExp(nameCue, 'i').test(`${page.title} ${page.URL} ${words.finish()} ${pictures}`);
}

/** The words around a field; `null` if there is none, or nothing is said there. `all` = the structure was seen, and is not seen twice. */
function readAround(
  field: Element | null,
  readers: ElementReaders,
  inSight: ReturnType<typeof createSight>,
  all: boolean,
): PageReading | null {
  const run = field && aroundField(field);
  if (!run) return null;
  const reading = createReading(all ? { ...readers, see: () => undefined } : readers, inSight, mostLetters);
  const visitor = all ? { ...reading.visitor, done: reading.words.isFull } : reading.visitor;
  walk(run.root, visitor, walkBudget(mostAround), { first: run.first, end: run.end });
  return reading.words.finish() === '' ? null : reading;
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
