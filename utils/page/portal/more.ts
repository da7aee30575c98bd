import { anyOf } from '../../core/data/languages/any-of.ts';
import { pagingWords } from '../../core/data/languages/registry/paging.ts';
import { portalLimits } from '../../core/limits.ts';
import type { PortalReading } from '../../core/portal/read/reading.ts';
import { tidy } from './text.ts';

const nextWords = new RegExp(`^(?:${anyOf(pagingWords, 'next')}|[›»→>])\\s?[›»→>]?$`, 'i');
const moreWords = new RegExp(`^(?:${anyOf(pagingWords, 'more')})\\b`, 'i');
const moreAnywhere = new RegExp(`^(?:${anyOf(pagingWords, 'moreAnywhere')})`);

/** How every word of these begins, or a number of a page: most links of a list are told apart by that. */
const mayLead = new RegExp(`^(?:${anyOf(pagingWords, 'lead')}|[›»→>\\d])`, 'i');
/** The number of a page in an address. */
const pageNumber = new RegExp(`(?:p|${anyOf(pagingWords, 'page')})[=/]\\d+`, 'i');

const manyButtons = 3;

/** Whether a button is that of a single title, or one that nobody can press. */
function isOfItem(element: Element): boolean {
  return element.closest('li,article,tr,details,[role="listitem"],[hidden],[disabled]') !== null;
}

/** Whether the page shows only a part: the address of the next page (`rel=next` or by its words), a button that loads more, how many pages are linked. */
export function findMore(document: Document, url: string): PortalReading['more'] {
  let next: string | null = null;
  let button: string | null = null;
  let buttons = 0;
  const pages = new Set<number>();
  const told = document.querySelector('link[rel~="next"][href],a[rel~="next"][href]')?.getAttribute('href') ?? null;
  if (told !== null) next = resolve(told, url);
  for (const element of document.querySelectorAll('a[href],button,[role="button"]')) {
    // Words alone: a whole card that is a link is no way to the next page.
    if (element.childElementCount > 3) continue;
    const text = tidy(element.textContent, 60);
    if (text.length === 0 || text.length > 40) continue;
    if (!mayLead.test(text)) continue;
    const href = element.getAttribute('href');
    if (next === null && href !== null && nextWords.test(text)) next = resolve(href, url);
    else if (!isOfItem(element) && (moreWords.test(text) || moreAnywhere.test(text))) {
      buttons += 1;
      button ??= text;
      if (next === null && href !== null) next = resolve(href, url);
    } else if (href !== null && /^\d{1,3}$/.test(text) && pageNumber.test(href)) pages.add(Number(text));
  }
  // One on every card unfolds that card.
  return { next, button: buttons < manyButtons ? button : null, pages: pages.size === 0 ? null : Math.max(...pages) };
}

/** A same-origin https address, or `null`. */
function resolve(href: string, url: string): string | null {
  const base = URL.parse(url);
  const made = URL.parse(href, url);
  if (base === null || made === null || made.protocol !== 'https:' || made.origin !== base.origin || made.href === base.href) return null;
  return made.href.length <= portalLimits.url ? made.href : null;
}
