import { each, escapeHtml, inWords } from '../html.ts';
import type { Skin } from '../skin.ts';

const kinds = {
  film: 'Movie',
  series: 'TV series',
  pilot: 'Pilot episode',
  storyboard: 'Storyboard',
  script: 'Screenplay',
  concept: 'Concept',
  'test-footage': 'Test footage',
  survey: 'Survey',
};

/** Titles that fold open, American dates, state and kind as labelled lines; links stand inside. */
export const accordion = {
  name: 'accordion',
  language: 'en-US',
  linkOf: ({ slug }) => `/p/${slug}/go`,
  shows: (activities) => activities,
  home: ({ activities }) => `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Preview</title></head><body>
<div class="topbar"><a href="/home"><img src="/logo.svg" alt="Preview"></a> <a href="/profile">Profile</a> <a href="/help">Help</a></div>
<div class="wrap"><h1>Hello again!</h1><p>Here is what we would like your opinion on.</p>
${each(
  activities,
  (activity) => `<details class="fold"><summary>${escapeHtml(activity.title)}</summary><div><p>${escapeHtml(activity.description)}</p><ul>
<li><b>Format:</b> ${kinds[activity.kind]}</li><li><b>Status:</b> ${{ open: 'Not started', started: 'In progress', done: 'Completed', closed: 'Expired' }[activity.status]}</li>
${activity.closes ? `<li><b>Due:</b> ${new Intl.DateTimeFormat('en-US', { month: '2-digit', day: '2-digit', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${activity.closes.slice(0, 10)}T12:00Z`))}${activity.closes.length > 10 ? `, ${inWords(activity.closes, 'en-US', {}).replace(/.*?(\d\d:\d\d).*/, '$1')}` : ''}</li>` : ''}
${activity.reward ? `<li><b>You get:</b> ${escapeHtml(activity.reward)}</li>` : ''}</ul><a class="cta" href="/p/${activity.slug}/go">Share your opinion</a></div></details>`,
)}
</div><div class="bottom"><small>© 2026 · <a href="/terms">Terms</a> · <a href="/privacy">Privacy</a></small></div></body></html>`,
} as const satisfies Skin;
