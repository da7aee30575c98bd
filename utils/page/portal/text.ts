import { portalLimits } from '../../core/limits.ts';

const untidy = /\s\s|[^\S ]/;

/** A text with white space as single spaces, cut to a length. */
export function tidy(text: string | null | undefined, most: number = portalLimits.text): string {
  if (!text) return '';
  const cut = (text.length > most * 4 ? text.slice(0, most * 4) : text).trim();
  const single = untidy.test(cut) ? cut.replaceAll(/\s+/g, ' ') : cut;
  return single.length > most ? single.slice(0, most) : single;
}

/** Elements that never hold an activity: parts of the page that lead elsewhere, and what is no text. */
export const skipped: ReadonlySet<string> = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT NAV HEAD SVG svg IFRAME SELECT OPTION TEXTAREA DATALIST CANVAS VIDEO AUDIO OBJECT'.split(' '),
);

const foreignRole = /^(?:navigation|contentinfo|banner|search|menu|menubar|dialog|alertdialog|alert|tooltip|complementary)$/;
const foreignName =
  /(?:^|[-_ ])(?:cookie|cookies|consent|gdpr|newsletter|breadcrumbs?|navbar|nav|menu|site-header|masthead|pagination|pager|skip-link|legal)(?:$|[-_ ])/i;

const footerName = /(?:^|[-_ ])footer(?:$|[-_ ])/i;

/** Whether this is the foot of the page and not of a card: cards have feet as well, with the button and the deadline in them. */
function isPageFooter(element: Element, name: string): boolean {
  if (element.tagName !== 'FOOTER' && !footerName.test(name)) return false;
  const { parentElement: parent } = element;
  if (parent === null || element.closest('article,li,td,figure,details,[role="listitem"],[role="article"]') !== null) return false;
  if (footOfBlock.test(name)) return false;
  let around: Element | null = parent;
  for (let level = 0; around !== null && level < 3; level += 1, around = around.parentElement) if (isRepeated(around)) return false;
  return true;
}

/** The foot of something that is named for it: `card-footer`, `tile__footer`. */
const footOfBlock = /(?:^|[-_ ])(?:card|tile|panel|item|box|entry|row|study|survey|task)[-_]{1,2}footer(?:$|[-_ ])/i;

/** Whether the element beside is made alike. */
function isRepeated(element: Element): boolean {
  const { nextElementSibling: next, previousElementSibling: before } = element;
  return [next, before].some((other) => other !== null && other.tagName === element.tagName && other.className === element.className);
}

/** Class names repeat all over a page. */
const knownNames = new Map<string, boolean>();

function isForeignName(name: string): boolean {
  if (name === '' || name.length > 300) return false;
  const known = knownNames.get(name);
  if (known !== undefined) return known;
  if (knownNames.size > 2_000) knownNames.clear();
  const foreign = foreignName.test(name);
  knownNames.set(name, foreign);
  return foreign;
}

/** Whether a part of the page leads elsewhere by its role, class or id: navigation, cookie banner, footer. `tag`: the element's name, as it has it. */
export function isForeignPart(element: Element, tag: string = element.tagName): boolean {
  if (skipped.has(tag)) return true;
  if (tag === 'HEADER' && element.parentElement?.tagName === 'BODY') return true;
  if (!element.hasAttributes()) return tag === 'FOOTER' && isPageFooter(element, '');
  const role = element.getAttribute('role');
  if (role !== null && foreignRole.test(role)) return true;
  const name = element.getAttribute('class') ?? '';
  if (tag === 'FOOTER' || name.includes('ooter')) return isPageFooter(element, name);
  // The attribute: a field named `id` hides the property of its form.
  const id = (element.getAttribute('id') ?? '').slice(0, 300);
  return (isForeignName(name) || (id !== '' && (foreignName.test(id) || footerName.test(id)))) && tag !== 'BODY' && tag !== 'MAIN';
}
