import { each, escapeHtml, inWords } from '../html.ts';
import { german as kinds } from '../kind-names.ts';
import type { Skin } from '../skin.ts';

const states = { open: 'offen', started: 'begonnen', done: 'erledigt', closed: 'abgelaufen' };

/** A German list by deadline: the day stands in the heading over the titles, never beside them. */
export const dueHeadings = {
  name: 'due-headings',
  language: 'de',
  linkOf: ({ slug }) => `/fragebogen/${slug}`,
  shows: (activities) => activities,
  tells: (activity) => ({ ...activity, reward: null }),
  silent: ['description'],
  home: ({
    activities,
  }) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Preview</title></head><body><main><h1>Termine</h1>
${each(
  activities,
  ({ slug, title, kind, status, closes }) =>
    `<h2>${closes === null ? 'Ohne Frist' : `Fällig bis ${inWords(closes, 'de-DE')}${closes.length > 10 ? ' Uhr' : ''}`}</h2><ul><li><a href="/fragebogen/${slug}"><strong>${escapeHtml(title)}</strong></a> <span>${kinds[kind]}</span> <em>${states[status]}</em></li></ul>`,
)}</main></body></html>`,
} as const satisfies Skin;
