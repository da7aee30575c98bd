import type { Moment } from '../../../utils/core/dates/moment.ts';
import { readPortal } from '../../../utils/core/portal/read/read-portal.ts';
import { findActivities } from '../../../utils/page/portal/find-activities.ts';
import { parseMarkup } from './read-skin.ts';

const now = new Date('2026-11-24T16:00:00Z');
const zone = 'Europe/Berlin';

function shown(moment: Moment): string {
  if (moment.kind === 'unknown') return `? ${moment.words}`;
  return moment.kind === 'date' ? moment.date : new Date(moment.at).toISOString().replace(/(?::00)?\.000Z$/, '');
}

/** Title, state and deadline of everything read on a page on 24 November 2026 in Berlin; what is no list gives its own name. */
export function readBody(language: string, body: string): string[] {
  const page = parseMarkup(`<!doctype html><html lang="${language}"><body>${body}</body></html>`);
  const content = readPortal(findActivities(page, 'https://www.amazonpreview.com/home'), now, zone);
  if (content.kind !== 'activities') return [content.kind];
  return content.activities.map(({ title, status, closesOn }) => `${title} | ${status} | ${shown(closesOn)}`);
}

/** Pages by what is told of them: language, markup, and what is read of it. */
export type Bodies = Readonly<Record<string, readonly [language: string, body: string, ...titles: string[]]>>;
