import { each, escapeHtml, inWords } from '../html.ts';
import { french as kinds } from '../kind-names.ts';
import type { Skin } from '../skin.ts';

/** Fragments of markup that arrive after the page, in French. */
export const late = {
  name: 'late',
  language: 'fr',
  linkOf: ({ slug }) => `/avis/${slug}`,
  shows: (activities) => activities,
  home: () => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Avant-première</title></head><body>
<div class="menu"><a href="/accueil">Accueil</a><a href="/compte">Mon compte</a></div><div id="zone" aria-busy="true"></div>
<script>
setTimeout(() => fetch('/fragments/avis').then((answer) => answer.text()).then((markup) => {
  const zone = document.getElementById('zone');
  zone.innerHTML = markup;
  zone.removeAttribute('aria-busy');
  document.documentElement.dataset.rendered = '1';
}), 150);
</script></body></html>`,
  answers: {
    '/fragments/avis': ({ activities }) => ({
      type: 'text/html; charset=utf-8',
      body: `<section><h2>Vos questionnaires</h2>${each(
        activities,
        (
          activity,
        ) => `<div class="bloc" data-id="${activity.slug}"><h3>${escapeHtml(activity.title)}</h3><div>${kinds[activity.kind]}</div><p>${escapeHtml(activity.description)}</p>
${activity.status === 'done' ? '<div>Répondu</div>' : activity.status === 'closed' ? '<div>Clôturé</div>' : activity.status === 'started' ? '<div>En cours</div>' : ''}
${activity.closes ? `<div>Date limite : <b>${inWords(activity.closes, 'fr-FR')}</b></div>` : ''}${activity.reward ? `<div>Récompense : ${escapeHtml(activity.reward)}</div>` : ''}
<a href="/avis/${activity.slug}">${activity.status === 'open' || activity.status === 'started' ? 'Répondre' : 'Voir'}</a></div>`,
      )}</section>`,
    }),
  },
} as const satisfies Skin;
