import { each, escapeHtml, inWords } from '../html.ts';
import { french as kinds } from '../kind-names.ts';
import type { Skin } from '../skin.ts';

const states = { open: 'À compléter', started: 'En cours', done: 'Complété', closed: 'Expiré' };

/** A definition list for each title, all its values as term and definition, in French. */
export const labelLists = {
  name: 'label-lists',
  language: 'fr-FR',
  linkOf: ({ slug }) => `/participation/${slug}`,
  shows: (activities) => activities,
  home: ({
    activities,
  }) => `<!doctype html><html lang="fr-FR"><head><meta charset="utf-8"><title>Avant-première</title></head><body><div class="page"><h1>Vos sondages</h1>
${each(
  activities,
  (
    activity,
  ) => `<dl class="fiche"><dt>Titre</dt><dd>${escapeHtml(activity.title)}</dd><dt>Type</dt><dd>${kinds[activity.kind]}</dd><dt>Description</dt><dd>${escapeHtml(activity.description)}</dd>
<dt>Statut</dt><dd>${states[activity.status]}</dd>${activity.closes ? `<dt>Date limite</dt><dd>${inWords(activity.closes, 'fr-FR')}</dd>` : ''}${activity.reward ? `<dt>Récompense</dt><dd>${escapeHtml(activity.reward)}</dd>` : ''}
<dt>Action</dt><dd><a href="/participation/${activity.slug}">Participer</a></dd></dl>`,
)}</div></body></html>`,
} as const satisfies Skin;
