import type { PortalReading } from '../../core/portal/reading.ts';
import { findGroups } from './blocks.ts';
import { findMore } from './more.ts';
import { pageData } from './page-data.ts';
import { isForeignPart, tidy } from './text.ts';

const maxNotes = 60;

/**
 * Reads what a page of the portal carries and shows, without understanding it: data in scripts (as text, never run), structured markup,
 * repeated blocks, short notes. The core decides what of it is an activity. Works on the page the user is looking at and on one parsed
 * from fetched HTML; `url` is where it came from. Changes nothing in the page.
 */
export function findActivities(document: Document, url: string): PortalReading {
  return {
    url: url.slice(0, 2_000),
    language: (document.documentElement.getAttribute('lang') ?? '').slice(0, 40),
    data: pageData(document),
    groups: findGroups(document),
    notes: notesOf(document),
    signIn: document.querySelector('input[type="password"]') !== null,
    more: findMore(document, url),
  };
}

/** Short sentences of the page, outside of navigation and footer. */
function notesOf(document: Document): string[] {
  const notes: string[] = [];
  for (const element of document.querySelectorAll('p,h1,h2,h3,td,li,div,span,strong')) {
    if (notes.length >= maxNotes) break;
    if (element.firstElementChild !== null && element.tagName !== 'P') continue;
    const text = tidy(element.textContent ?? '', 200);
    if (text.length > 4 && text.length < 160 && !isInForeignPart(element)) notes.push(text);
  }
  return notes;
}

function isInForeignPart(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (isForeignPart(at)) return true;
  return false;
}
