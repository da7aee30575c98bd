import { each, escapeHtml, inWords } from '../html.ts';
import type { Skin } from '../skin.ts';

const kinds = {
  film: 'Film',
  series: 'Series',
  pilot: 'Pilot',
  storyboard: 'Storyboard',
  script: 'Script',
  concept: 'Concept',
  'test-footage': 'Test film',
  survey: 'Questionnaire',
};
const buttons = { open: 'Begin', started: 'Resume', done: 'Completed', closed: 'Ended' };

/** Buttons without links: addresses in `data-href` or in the code of a click. */
export const scriptedButtons = {
  name: 'scripted-buttons',
  language: 'en-GB',
  linkOf: ({ slug }) => `/session/start/${slug}`,
  shows: (activities) => activities,
  home: ({
    activities,
  }) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Preview</title></head><body><div class="app"><h2>My screenings</h2>
${each(
  activities,
  (activity, index) =>
    `<section class="panel"><h3>${escapeHtml(activity.title)}</h3><p>${kinds[activity.kind]}</p><p>${escapeHtml(activity.description)}</p>${activity.closes ? `<p>Answer by ${inWords(activity.closes, 'en-GB')}</p>` : ''}${activity.reward ? `<p>You get: ${escapeHtml(activity.reward)}</p>` : ''}${index % 2 ? `<button type="button" data-href="/session/start/${activity.slug}">${buttons[activity.status]}</button>` : `<button type="button" onclick="location.href='/session/start/${activity.slug}'">${buttons[activity.status]}</button>`}</section>`,
)}</div></body></html>`,
} as const satisfies Skin;
