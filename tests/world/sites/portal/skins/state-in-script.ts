import { instantOf, scriptJson } from '../html.ts';
import type { PortalActivity } from '../model.ts';
import type { Skin } from '../skin.ts';

/** State assigned in a script, days in seconds since 1970, names of its own, nested; the page itself is drawn elsewhere. */
export const stateInScript = {
  name: 'state-in-script',
  language: 'de',
  linkOf: ({ slug }) => `https://www.amazonpreview.com/befragung?kennung=${slug}`,
  shows: (activities) => activities,
  home: ({ activities }) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Preview</title>
<script>window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); }</script>
<script>
  var config = { "lang": "de", "menu": [ { "title": "Start", "url": "/start" }, { "title": "Neuigkeiten", "url": "/neuigkeiten" } ] };
  window.__ZUSTAND__ = ${scriptJson({
    sitzung: { angemeldet: true, seit: 1_794_000_000 },
    seiten: {
      start: {
        befragungen: {
          offen: activities.filter(({ status }) => status === 'open' || status === 'started').map(entry),
          erledigt: activities.filter(({ status }) => status === 'done').map(entry),
          abgelaufen: activities.filter(({ status }) => status === 'closed').map(entry),
        },
      },
    },
    meldungen: [{ ueberschrift: 'Neue Nutzungsbedingungen', adresse: '/neuigkeiten/1', veroeffentlicht: 1_793_000_000 }],
  })};
</script></head><body><div id="app"></div><noscript>Bitte JavaScript einschalten.</noscript></body></html>`,
} as const satisfies Skin;

function entry(activity: PortalActivity): unknown {
  return {
    kennung: activity.slug,
    bezeichnung: activity.title,
    beschreibung: activity.description,
    art: {
      film: 'Film',
      series: 'Serie',
      pilot: 'Pilot',
      storyboard: 'Storyboard',
      script: 'Drehbuch',
      concept: 'Konzept',
      'test-footage': 'Testaufnahmen',
      survey: 'Umfrage',
    }[activity.kind],
    zustand: { open: 'offen', started: 'begonnen', done: 'erledigt', closed: 'abgelaufen' }[activity.status],
    adresse: `/befragung?kennung=${activity.slug}`,
    frist: activity.closes === null ? null : activity.closes.length > 10 ? instantOf(activity.closes) / 1000 : activity.closes,
    praemie: activity.reward,
  };
}
