import { each, escapeHtml, inWords } from '../html.ts';
import type { Skin } from '../skin.ts';

const kinds = {
  film: 'Película',
  series: 'Serie',
  pilot: 'Piloto',
  storyboard: 'Storyboard',
  script: 'Guion',
  concept: 'Concepto',
  'test-footage': 'Metraje de prueba',
  survey: 'Encuesta',
};
const states = { open: '', started: 'Empezada', done: 'Respondida', closed: 'Caducada' };

/** The title stands in the picture: its `alt`, or the label of the link around it. In Spanish. */
export const titleInPicture = {
  name: 'title-in-picture',
  language: 'es',
  linkOf: ({ slug }) => `/opina/${slug}`,
  shows: (activities) => activities,
  tells: (activity) => ({ ...activity, description: '' }),
  home: ({
    activities,
  }) => `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Preestrenos</title></head><body><main><h1>Títulos pendientes</h1><div class="mosaico">
${each(
  activities,
  (activity, index) =>
    `<figure>${index % 2 ? `<a href="/opina/${activity.slug}" aria-label="${escapeHtml(activity.title)}"><img src="/img/${activity.slug}.jpg" alt=""></a>` : `<a href="/opina/${activity.slug}"><img src="/img/${activity.slug}.jpg" alt="${escapeHtml(activity.title)}"></a>`}<figcaption><span>${kinds[activity.kind]}</span>${states[activity.status] ? ` <span>${states[activity.status]}</span>` : ''}${activity.closes ? `<br><span>Cierre: ${inWords(activity.closes, 'es-ES')}</span>` : ''}${activity.reward ? `<br><span>Regalo: ${escapeHtml(activity.reward)}</span>` : ''}</figcaption></figure>`,
)}</div></main></body></html>`,
} as const satisfies Skin;
