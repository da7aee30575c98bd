import { each, escapeHtml, inWords } from '../html.ts';
import { english as kinds } from '../kind-names.ts';
import type { Skin } from '../skin.ts';

const states = { open: 'Start', started: 'Continue', done: 'Completed', closed: 'Closed' };

/** Titles are buttons in headings; what belongs to them follows, folded in, with its kind as the first sentence. */
export const folded = {
  name: 'folded',
  language: 'en',
  linkOf: ({ slug }) => `/respond/${slug}`,
  shows: (activities) => activities,
  tells: (activity) => ({ ...activity, reward: null, description: `${kinds[activity.kind]}. ${activity.description}` }),
  home: ({
    activities,
  }) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title></head><body><main><h1>Activities</h1><div>
${each(
  activities,
  ({ slug, title, kind, status, description, closes }, place) =>
    `<h3><button aria-expanded="false" aria-controls="f${place}">${escapeHtml(title)}</button></h3><div id="f${place}" role="region" hidden><p>${kinds[kind]}. ${escapeHtml(description)}</p>${closes === null ? '' : `<p>Please answer by ${inWords(closes, 'en-GB')}.</p>`}<a href="/respond/${slug}">${states[status]}</a></div>`,
)}</div></main></body></html>`,
} as const satisfies Skin;
