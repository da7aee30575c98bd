import { each, escapeHtml, inWords } from '../html.ts';
import type { Skin } from '../skin.ts';

const kinds = {
  film: 'Película',
  series: 'Serie',
  pilot: 'Piloto',
  storyboard: 'Storyboard',
  script: 'Guion',
  concept: 'Concepto',
  'test-footage': 'Imágenes de prueba',
  survey: 'Encuesta',
};
const states = { open: 'Pendiente', started: 'En curso', done: 'Completada', closed: 'Cerrada' };

/** Spanish tiles: each is one link whose texts stand in one row, with nothing to tell the title from the rest. */
export const tileRow = {
  name: 'tile-row',
  language: 'es',
  linkOf: ({ slug }) => `/encuesta/${slug}`,
  shows: (activities) => activities,
  tells: (activity) => ({ ...activity, reward: null }),
  silent: ['description'],
  home: ({
    activities,
  }) => `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Preview</title></head><body><main><h1>Para ti</h1>
${each(
  activities,
  ({ slug, title, kind, status, closes }) =>
    `<a class="ficha" href="/encuesta/${slug}"><span>${kinds[kind]}</span><span>${escapeHtml(title)}</span><span>${states[status]}</span>${closes === null ? '' : `<span>Hasta el ${inWords(closes, 'es-ES')}</span>`}</a>`,
)}</main></body></html>`,
} as const satisfies Skin;
