import { each, escapeHtml, inWords } from '../html.ts';
import { french as kinds } from '../kind-names.ts';
import type { PortalActivity } from '../model.ts';
import type { Skin } from '../skin.ts';

const sections = { open: 'À compléter', started: 'En cours', done: 'Terminées', closed: 'Expirées' } as const;
const states = ['open', 'started', 'done', 'closed'] as const;
const columns = 5;

/** A French table with heads over heads; rows that reach over all columns tell the state of those below. */
export const sectionedTable = {
  name: 'sectioned-table',
  language: 'fr',
  linkOf: ({ slug }) => `/enquetes/${slug}`,
  shows: (activities) => states.flatMap((state) => activities.filter(({ status }) => status === state)),
  tells: (activity) => ({ ...activity, reward: null }),
  silent: ['description'],
  home: ({
    activities,
  }) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Preview</title></head><body><main><h1>Bonjour</h1><table>
<thead><tr><th rowspan="2">Titre</th><th rowspan="2">Type</th><th colspan="2">Dates</th><th rowspan="2"></th></tr><tr><th>Ouverture</th><th>Clôture</th></tr></thead><tbody>
${each(
  states.filter((state) => activities.some(({ status }) => status === state)),
  (state) =>
    `<tr><th colspan="${columns}">${sections[state]}</th></tr>${each(
      activities.filter(({ status }) => status === state),
      row,
    )}`,
)}</tbody></table></main></body></html>`,
} as const satisfies Skin;

function row({ slug, title, kind, opened, closes }: PortalActivity): string {
  return `<tr><td>${escapeHtml(title)}</td><td>${kinds[kind]}</td><td>${inWords(opened, 'fr-FR')}</td><td>${closes === null ? '' : inWords(closes, 'fr-FR')}</td><td><a href="/enquetes/${slug}">Ouvrir</a></td></tr>`;
}
