import { each, escapeHtml, inWords } from '../html.ts';
import type { Skin } from '../skin.ts';

const icons = {
  film: 'icon-film',
  series: 'icon-series',
  pilot: 'icon-pilot',
  storyboard: 'icon-storyboard',
  script: 'icon-script',
  concept: 'icon-concept',
  'test-footage': 'icon-test-footage',
  survey: 'icon-survey',
};
const states = { open: 'is-open', started: 'is-in-progress', done: 'is-completed', closed: 'is-expired' };

/** State and kind are shown by colour and picture alone: only class names tell them. */
export const stateInClass = {
  name: 'state-in-class',
  language: 'en-GB',
  linkOf: ({ slug }) => `/research/${slug}`,
  shows: (activities) => activities,
  home: ({
    activities,
  }) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Preview</title></head><body><main class="l-main"><h1>Your research projects</h1><ul class="o-list">
${each(
  activities,
  (activity) =>
    `<li class="o-list__item ${states[activity.status]}"><i class="icon ${icons[activity.kind]}" aria-hidden="true"></i><h3 class="u-h3">${escapeHtml(activity.title)}</h3><p>${escapeHtml(activity.description)}</p>${activity.closes ? `<p class="when">Closing date: ${inWords(activity.closes, 'en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}</p>` : ''}${activity.reward ? `<p>Thank you gift: ${escapeHtml(activity.reward)}</p>` : ''}<a class="go" href="/research/${activity.slug}"><span class="chevron"></span></a></li>`,
)}</ul></main></body></html>`,
} as const satisfies Skin;
