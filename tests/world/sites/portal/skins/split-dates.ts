import { each, escapeHtml, inWords } from '../html.ts';
import type { Skin } from '../skin.ts';

const kinds = {
  film: 'Movie',
  series: 'TV series',
  pilot: 'Pilot episode',
  storyboard: 'Animatic',
  script: 'Screenplay',
  concept: 'Concept video',
  'test-footage': 'Rough cut',
  survey: 'Poll',
};
const badge = { open: 'New', started: 'Started', done: 'Finished', closed: 'Missed' };

/** Deadlines as a leaf of a calendar: month, day and year in boxes of their own, the hour below. */
export const splitDates = {
  name: 'split-dates',
  language: 'en-US',
  linkOf: ({ slug }) => `/watch/${slug}`,
  shows: (activities) => activities,
  home: ({
    activities,
  }) => `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Preview</title></head><body><main><h2>Pending titles</h2><div>
${each(activities, (activity) => {
  const closes = activity.closes ?? '';
  return `<div class="tile"><div class="leaf"><div class="cap">Due</div><div class="mon">${inWords(closes.slice(0, 10), 'en-US', { month: 'short' })}</div><div class="day">${Number(closes.slice(8, 10))}</div><div class="yr">${closes.slice(0, 4)}</div>${closes.length > 10 ? `<div class="hr">${closes.slice(11)}</div>` : ''}</div>
<div class="body"><div class="ttl"><strong>${escapeHtml(activity.title)}</strong></div><small>${kinds[activity.kind]}</small> <small>${badge[activity.status]}</small><p>${escapeHtml(activity.description)}</p>${activity.reward ? `<p>Incentive: ${escapeHtml(activity.reward)}</p>` : ''}<a href="/watch/${activity.slug}">Watch and rate</a></div></div>`;
})}</div></main></body></html>`,
} as const satisfies Skin;
