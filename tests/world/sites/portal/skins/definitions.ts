import { each, escapeHtml, inWords } from '../html.ts';
import type { Skin } from '../skin.ts';

const kinds = {
  film: 'Film',
  series: 'Serie TV',
  pilot: 'Episodio pilota',
  storyboard: 'Storyboard',
  script: 'Sceneggiatura',
  concept: 'Concetto',
  'test-footage': 'Riprese di prova',
  survey: 'Sondaggio',
};
const states = { open: 'Aperto', started: 'In corso', done: 'Completato', closed: 'Scaduto' };

/** A definition list, in Italian. */
export const definitions = {
  name: 'definitions',
  language: 'it',
  linkOf: ({ slug }) => `/s/${slug}`,
  shows: (activities) => activities,
  home: ({
    activities,
  }) => `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Anteprime</title></head><body><h1>Anteprime</h1>
<ul class="menu"><li><a href="/home">Home</a></li><li><a href="/notizie">Notizie</a></li><li><a href="/profilo">Profilo</a></li></ul><h2>I tuoi titoli</h2><dl>
${each(
  activities,
  (activity) =>
    `<dt><a href="/s/${activity.slug}">${escapeHtml(activity.title)}</a></dt><dd>${kinds[activity.kind]}</dd><dd>${states[activity.status]}</dd><dd>${escapeHtml(activity.description)}</dd>${activity.closes ? `<dd>Scadenza: ${inWords(activity.closes, 'it-IT')}</dd>` : ''}${activity.reward ? `<dd>Premio: ${escapeHtml(activity.reward)}</dd>` : ''}`,
)}
</dl></body></html>`,
} as const satisfies Skin;
