import { each, escapeHtml } from '../html.ts';
import type { Skin } from '../skin.ts';

const kinds = {
  film: 'Film',
  series: 'Serie',
  pilot: 'Pilotfolge',
  storyboard: 'Storyboard',
  script: 'Skript',
  concept: 'Konzept',
  'test-footage': 'Testmaterial',
  survey: 'Umfrage',
};

function span(closes: string): string {
  const [year, month, day] = closes.slice(0, 10).split('-').map(Number);
  const months = ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'];
  return `bis ${day}. ${months[(month ?? 1) - 1]} ${year}${closes.length > 10 ? `, ${closes.slice(11)} Uhr` : ''}`;
}

/** A grid made of roles instead of table elements, in German; open and finished titles in two sections. */
export const roleGrid = {
  name: 'role-grid',
  language: 'de',
  linkOf: ({ slug }) => `/r/${slug}`,
  shows: (activities) => [
    ...activities.filter(({ status }) => status === 'open' || status === 'started'),
    ...activities.filter(({ status }) => status === 'done' || status === 'closed'),
  ],
  silent: ['description'],
  home: ({ activities }) => {
    const grid = (
      heading: string,
      list: typeof activities,
    ): string => `<section><h2>${heading}</h2><div role="table"><div role="row"><span role="columnheader">Titel</span><span role="columnheader">Format</span><span role="columnheader">Zeitraum</span><span role="columnheader">Prämie</span><span role="columnheader">Stand</span></div>
${each(
  list,
  (activity) =>
    `<div role="row"><span role="cell"><a href="/r/${activity.slug}">${escapeHtml(activity.title)}</a></span><span role="cell">${kinds[activity.kind]}</span><span role="cell">${activity.closes ? span(activity.closes) : 'ohne Frist'}</span><span role="cell">${escapeHtml(activity.reward ?? '')}</span><span role="cell">${{ open: 'neu', started: 'angefangen', done: 'beantwortet', closed: 'beendet' }[activity.status]}</span></div>`,
)}</div></section>`;
    return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Preview</title></head><body><main><h1>Mitmachen</h1>
${grid(
  'Zu bewerten',
  activities.filter(({ status }) => status === 'open' || status === 'started'),
)}${grid(
  'Archiv',
  activities.filter(({ status }) => status === 'done' || status === 'closed'),
)}</main></body></html>`;
  },
} as const satisfies Skin;
