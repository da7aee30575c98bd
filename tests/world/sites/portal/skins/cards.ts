import { each, escapeHtml, inWords } from '../html.ts';
import { english as kinds } from '../kind-names.ts';
import type { Skin } from '../skin.ts';

const buttons = { open: 'Take survey', started: 'Continue survey', done: 'View answers', closed: 'Details' };
const notes = { open: '', started: 'In progress', done: 'Completed', closed: 'Closed' };

/** Cards drawn by the server, in English. */
export const cards = {
  name: 'cards',
  language: 'en',
  linkOf: ({ slug, status }) => (status === 'open' || status === 'started' ? `/surveys/${slug}/start` : `/surveys/${slug}`),
  shows: (activities) => activities,
  home: ({ activities }) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Amazon Preview</title></head><body>
<header class="site-header"><a href="/home">Amazon Preview</a><nav><ul><li><a href="/home">Home</a></li><li><a href="/surveys">Surveys</a></li><li><a href="/news">News</a></li><li><a href="/account">Account</a></li></ul></nav></header>
<main><h1>Your surveys</h1><p>Thank you for helping us.</p><div class="grid">
${each(
  activities,
  (activity) => `<article class="card card--${activity.status}">
  <img src="/img/${activity.slug}.jpg" alt="">
  <span class="pill">${kinds[activity.kind]}</span>
  <h2><a href="/surveys/${activity.slug}">${escapeHtml(activity.title)}</a></h2>
  <p class="card__text">${escapeHtml(activity.description)}</p>
  ${activity.closes ? `<p class="card__meta">${activity.status === 'done' || activity.status === 'closed' ? 'Closed on' : 'Closes on'} <strong>${inWords(activity.closes, 'en-GB')}</strong></p>` : ''}
  ${notes[activity.status] ? `<span class="badge">${notes[activity.status]}</span>` : ''}
  ${activity.reward ? `<p>Thank-you gift: ${escapeHtml(activity.reward)}</p>` : ''}
  <a class="button" href="/surveys/${activity.slug}/start">${buttons[activity.status]}</a>
</article>`,
)}
</div></main>
<footer><ul><li><a href="/help">Help</a></li><li><a href="/privacy">Privacy</a> (updated 3 November 2026)</li></ul></footer></body></html>`,
} as const satisfies Skin;
