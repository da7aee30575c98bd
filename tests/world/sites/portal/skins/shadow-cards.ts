import { each, escapeHtml, inWords } from '../html.ts';
import { english as kinds } from '../kind-names.ts';
import type { Skin } from '../skin.ts';

const notes = { open: 'To do', started: 'In progress', done: 'Done', closed: 'Closed' };

/** Cards that are custom elements with an open shadow root each, declared in the markup, the title in a slot. */
export const shadowCards = {
  name: 'shadow-cards',
  language: 'en',
  linkOf: ({ slug }) => `/go/${slug}`,
  shows: (activities) => activities,
  home: ({
    activities,
  }) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title></head><body><main><h1>Your open titles</h1><pv-list>
${each(
  activities,
  (activity) =>
    `<pv-card><template shadowrootmode="open"><style>:host{display:block}</style><div class="frame"><span class="kind">${kinds[activity.kind]}</span><slot></slot><p>${escapeHtml(activity.description)}</p><p class="state">${notes[activity.status]}</p>${activity.closes ? `<p>Open until ${inWords(activity.closes, 'en-GB')}</p>` : ''}${activity.reward ? `<p>Reward: ${escapeHtml(activity.reward)}</p>` : ''}<a href="/go/${activity.slug}">Give feedback</a></div></template><h3>${escapeHtml(activity.title)}</h3></pv-card>`,
)}</pv-list></main></body></html>`,
} as const satisfies Skin;
