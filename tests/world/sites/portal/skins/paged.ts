import { each, escapeHtml, inWords } from '../html.ts';
import type { Skin } from '../skin.ts';

const size = 4;
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

/** Several pages of microdata with four titles each, in Spanish. */
export const paged = {
  name: 'paged',
  language: 'es-ES',
  linkOf: ({ slug }) => `/encuestas/${slug}`,
  shows: (activities) => activities.slice(0, size),
  home: ({ activities, query }) => {
    const page = Math.max(1, Number(query['page'] ?? '1') || 1);
    const pages = Math.ceil(activities.length / size);
    return `<!doctype html><html lang="es-ES"><head><meta charset="utf-8"><title>Preestrenos</title>${page < pages ? `<link rel="next" href="/home?page=${page + 1}">` : ''}</head><body>
<nav><a href="/home">Inicio</a> <a href="/noticias">Noticias</a></nav><main><h1>Encuestas</h1>
${each(
  activities.slice((page - 1) * size, page * size),
  (
    activity,
  ) => `<section itemscope itemtype="https://schema.org/Event"><h2 itemprop="name">${escapeHtml(activity.title)}</h2><p itemprop="description">${escapeHtml(activity.description)}</p>
<span>${kinds[activity.kind]}</span> · <span>${states[activity.status]}</span>
${activity.closes ? `<p>Fecha límite: <time itemprop="endDate" datetime="${activity.closes}">${inWords(activity.closes, 'es-ES')}</time></p>` : ''}${activity.reward ? `<p>Recompensa: ${escapeHtml(activity.reward)}</p>` : ''}
<a itemprop="url" href="/encuestas/${activity.slug}">Participar</a></section>`,
)}
<p class="paginas">${each(Array.from({ length: pages }), (_, index) => `<a href="/home?page=${index + 1}">${index + 1}</a>`)} ${page < pages ? `<a href="/home?page=${page + 1}">Siguiente</a>` : ''}</p></main></body></html>`;
  },
} as const satisfies Skin;
