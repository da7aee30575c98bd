import { each, escapeHtml, inWords } from '../html.ts';
import { german as kinds } from '../kind-names.ts';
import type { Skin } from '../skin.ts';

const states = { open: 'offen', started: 'begonnen', done: 'erledigt', closed: 'abgelaufen' };

/** A table with column heads, in German. */
export const table = {
  name: 'table',
  language: 'de-DE',
  linkOf: ({ slug }) => `/titel/${slug}?lang=de`,
  shows: (activities) => activities,
  silent: ['description'],
  home: ({ activities }) => `<!doctype html><html lang="de-DE"><head><meta charset="utf-8"><title>Vorschau</title></head><body>
<div id="menu"><a href="/start">Start</a> | <a href="/neuigkeiten">Neuigkeiten</a> | <a href="/konto">Konto</a></div>
<h1>Willkommen</h1>
<table class="liste"><caption>Ihre Titel</caption><thead><tr><th>Titel</th><th>Art</th><th>Dankeschön</th><th>Geöffnet am</th><th>Frist</th><th>Status</th></tr></thead><tbody>
${each(
  activities,
  (activity) =>
    `<tr><td><a href="/titel/${activity.slug}?lang=de">${escapeHtml(activity.title)}</a></td><td>${kinds[activity.kind]}</td><td>${escapeHtml(activity.reward ?? '–')}</td><td>${inWords(activity.opened, 'de-DE', { day: '2-digit', month: '2-digit', year: 'numeric' })}</td><td>${activity.closes ? `${inWords(activity.closes, 'de-DE', { day: '2-digit', month: '2-digit', year: 'numeric' })}${activity.closes.length > 10 ? ' Uhr' : ''}` : '–'}</td><td>${states[activity.status]}</td></tr>`,
)}
</tbody></table><p><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a></p></body></html>`,
} as const satisfies Skin;
