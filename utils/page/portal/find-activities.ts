import { portalLimits } from '../../core/limits.ts';
import type { PortalReading } from '../../core/portal/read/reading.ts';
import { findGroups } from './blocks.ts';
import { framesIn, withFrame } from './frames.ts';
import { findMore } from './more.ts';
import { pageData } from './page-data.ts';
import { isForeignPart, tidy } from './text.ts';

/**
 * Reads what a page of the portal carries and shows, without understanding it: data in scripts (as text, never run), structured markup,
 * repeated blocks, short notes. The core decides what of it is an activity. Works on the page the user is looking at and on one parsed
 * from fetched HTML; `url` is where it came from. Frames of the
 * page's own origin belong to it. Changes nothing in the page.
 */
export function findActivities(document: Document, url: string): PortalReading {
  let reading = readDocument(document, url);
  for (const frame of framesIn(document)) reading = withFrame(reading, readDocument(frame, frame.URL));
  return reading;
}

function readDocument(document: Document, url: string): PortalReading {
  return {
    url: url.slice(0, portalLimits.url),
    language: (document.documentElement.getAttribute('lang') ?? '').slice(0, 40),
    data: pageData(document),
    groups: findGroups(document),
    notes: notesOf(document),
    signIn: document.querySelector('input[type="password"]') !== null,
    more: findMore(document, url),
  };
}

const noteTags: ReadonlySet<string> = new Set('P H1 H2 H3 TD LI DIV SPAN STRONG'.split(' '));

/** Short sentences of the page, outside of navigation and footer. Walks only as far as it takes to find enough of them. */
function notesOf(document: Document): string[] {
  const notes: string[] = [];
  const visit = (parent: Element, depth: number): void => {
    for (
      let element = parent.firstElementChild;
      element !== null && notes.length < portalLimits.notes;
      element = element.nextElementSibling
    ) {
      if (isForeignPart(element)) continue;
      const tag = element.tagName;
      const leaf = element.firstElementChild === null;
      if (noteTags.has(tag) && (leaf || tag === 'P')) {
        const text = tidy(element.textContent, 200);
        if (text.length > 4 && text.length < 160) notes.push(text);
      }
      if (!leaf && depth < 400) visit(element, depth + 1);
    }
  };
  if (document.body) visit(document.body, 0);
  return notes;
}
