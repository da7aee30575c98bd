import { each, escapeHtml, inWords } from '../html.ts';
import type { PortalActivity } from '../model.ts';
import type { Skin } from '../skin.ts';

const kinds = {
  film: 'Film',
  series: 'Serie',
  pilot: 'Pilot',
  storyboard: 'Storyboard',
  script: 'Drehbuch',
  concept: 'Konzept',
  'test-footage': 'Testaufnahmen',
  survey: 'Umfrage',
};

function panel(id: string, tab: string, list: readonly PortalActivity[], now: Date): string {
  return `<div role="tabpanel" id="${id}" aria-labelledby="${tab}"${id === 'p-offen' ? '' : ' hidden'}>${each(list, (activity) => {
    const days = activity.closes
      ? Math.round((Date.parse(activity.closes.slice(0, 10)) - Date.parse(now.toISOString().slice(0, 10))) / 86_400_000)
      : null;
    const when =
      activity.closes === null || days === null
        ? ''
        : activity.closes.length > 10
          ? `endet am ${inWords(activity.closes, 'de-DE', { weekday: 'long', day: 'numeric', month: 'long' })} Uhr`
          : days > 1
            ? `noch ${days} Tage`
            : `Ende: ${inWords(activity.closes, 'de-DE')}`;
    return `<div class="zeile"><div class="kopf"><span>${kinds[activity.kind]}</span><strong>${escapeHtml(activity.title)}</strong></div><div class="text">${escapeHtml(activity.description)}</div><div class="fuss"><span>${when}</span>${activity.reward ? `<span>Belohnung: ${escapeHtml(activity.reward)}</span>` : ''}<button data-href="/t/${activity.slug}">${activity.status === 'started' ? 'Fortsetzen' : activity.status === 'open' ? 'Jetzt teilnehmen' : 'Ansehen'}</button></div></div>`;
  })}</div>`;
}

/** Two tabs, open and done, with remaining times and buttons instead of links, in German. */
export const tabs = {
  name: 'tabs',
  language: 'de',
  linkOf: ({ slug }) => `/t/${slug}`,
  shows: (activities) => activities.filter(({ status }) => status !== 'closed'),
  home: ({
    activities,
    now,
  }) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Preview</title></head><body><div class="seite">
<div class="leiste" role="navigation"><a href="/start">Start</a><a href="/hilfe">Hilfe</a></div>
<div role="tablist"><button role="tab" id="t-offen" aria-controls="p-offen">Offen</button><button role="tab" id="t-fertig" aria-controls="p-fertig">Erledigt</button></div>
${panel(
  'p-offen',
  't-offen',
  activities.filter(({ status }) => status === 'open' || status === 'started'),
  now,
)}${panel(
  'p-fertig',
  't-fertig',
  activities.filter(({ status }) => status === 'done'),
  now,
)}
</div></body></html>`,
} as const satisfies Skin;
