import { each, escapeHtml, instantOf } from '../html.ts';
import type { Skin } from '../skin.ts';

/** Cards that show a title and a button; kind, state and deadline are in their data, for scripts that count down and follow clicks. */
export const quietCards = {
  name: 'quiet-cards',
  language: 'en',
  linkOf: ({ slug }) => `/go/${slug}`,
  shows: (activities) => activities,
  tells: (activity) => ({ ...activity, reward: null }),
  silent: ['description'],
  home: ({
    activities,
  }) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title></head><body><main><h1>Open now</h1><div class="wall">
${each(
  activities,
  ({ slug, title, kind, status, closes }) =>
    `<div class="card" data-id="${slug}" data-type="${kind.replace('-', ' ')}" data-status="${status}"${closes === null ? '' : ` data-deadline="${closes.length > 10 ? new Date(instantOf(closes)).toISOString() : closes}"`} data-url="/go/${slug}"><h3>${escapeHtml(title)}</h3><div class="countdown"></div><button type="button">Start</button></div>`,
)}</div></main></body></html>`,
} as const satisfies Skin;
