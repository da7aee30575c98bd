import { each, escapeHtml, inWords } from '../html.ts';
import type { PortalActivity } from '../model.ts';
import type { Skin } from '../skin.ts';

const kinds = {
  film: 'Film',
  series: 'Série',
  pilot: 'Pilote',
  storyboard: 'Storyboard',
  script: 'Scénario',
  concept: 'Concept',
  'test-footage': 'Rushes',
  survey: 'Sondage',
};
const open = ({ status }: PortalActivity): boolean => status === 'open' || status === 'started';

/** One page with several sections made alike, in French: pending titles, films to watch, news, and what is over. */
export const manySections = {
  name: 'many-sections',
  language: 'fr',
  linkOf: ({ slug }) => `/titres/${slug}`,
  shows: (activities) => [...activities.filter(open), ...activities.filter((one) => !open(one))],
  tells: (activity) => ({ ...activity, status: activity.status === 'closed' ? 'done' : activity.status, reward: null }),
  home: ({ activities }) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Avant-première</title></head><body><main>
<section><h2>Vos titres en attente</h2><div class="row">${each(activities.filter(open), card)}</div></section>
<section><h2>Recommandé pour vous sur Prime Video</h2><div class="row">${each(['Le Phare', 'Minuit', 'Les Rivières'], (name, index) => `<div class="card"><h3>${name}</h3><p>Film</p><p>Une histoire que vous aimerez, disponible dès maintenant dans votre pays.</p><p>Disponible jusqu'au 30 décembre 2027</p><a href="/detail/${index}">Regarder</a></div>`)}</div></section>
<section><h2>Actualités</h2><div class="row">${each(['Une nouvelle saison', 'Rencontre'], (name, index) => `<div class="card"><h3>${name}</h3><p>3 novembre 2026</p><p>Ce que vos réponses ont changé dans la saison suivante.</p><a href="/actualites/${index}">Lire la suite</a></div>`)}</div></section>
<section><h2>Terminés</h2><div class="row">${each(
    activities.filter((one) => !open(one)),
    card,
  )}</div></section></main></body></html>`,
} as const satisfies Skin;

function card(activity: PortalActivity): string {
  return `<div class="card"><h3>${escapeHtml(activity.title)}</h3><p>${kinds[activity.kind]}</p><p>${escapeHtml(activity.description)}</p>${activity.closes ? `<p>Jusqu'au ${inWords(activity.closes, 'fr-FR')}</p>` : ''}<a href="/titres/${activity.slug}">${activity.status === 'started' ? 'Reprendre' : open(activity) ? 'Donner mon avis' : 'Voir mes réponses'}</a></div>`;
}
