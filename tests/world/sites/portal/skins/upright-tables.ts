import { each, escapeHtml, inWords } from '../html.ts';
import type { Skin } from '../skin.ts';

const kinds = {
  film: 'Film',
  series: 'Serie',
  pilot: 'Episodio pilota',
  storyboard: 'Storyboard',
  script: 'Sceneggiatura',
  concept: 'Concetto',
  'test-footage': 'Riprese di prova',
  survey: 'Questionario',
};
const states = { open: 'Da completare', started: 'In corso', done: 'Completato', closed: 'Scaduto' };

/** A small table for each title whose heads stand before the values, in Italian. */
export const uprightTables = {
  name: 'upright-tables',
  language: 'it',
  linkOf: ({ slug }) => `/questionari/${slug}`,
  shows: (activities) => activities,
  home: ({
    activities,
  }) => `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Anteprima</title></head><body><main><h1>I tuoi questionari</h1>
${each(
  activities,
  (
    activity,
  ) => `<div class="blocco"><h3>${escapeHtml(activity.title)}</h3><table><tbody><tr><th>Tipo</th><td>${kinds[activity.kind]}</td></tr><tr><th>Descrizione</th><td>${escapeHtml(activity.description)}</td></tr><tr><th>Stato</th><td>${states[activity.status]}</td></tr>
${activity.closes ? `<tr><th>Scadenza</th><td>${inWords(activity.closes, 'it-IT')}</td></tr>` : ''}${activity.reward ? `<tr><th>Premio</th><td>${escapeHtml(activity.reward)}</td></tr>` : ''}<tr><td colspan="2"><a class="btn" href="/questionari/${activity.slug}">Vai al sondaggio</a></td></tr></tbody></table></div>`,
)}</main></body></html>`,
} as const satisfies Skin;
