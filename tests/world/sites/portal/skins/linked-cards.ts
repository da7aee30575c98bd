import { each, escapeHtml, inWords } from '../html.ts';
import type { Skin } from '../skin.ts';

const kinds = {
  film: 'Film',
  series: 'Serie',
  pilot: 'Pilot',
  storyboard: 'Storyboard',
  script: 'Drehbuch',
  concept: 'Konzept',
  'test-footage': 'Testmaterial',
  survey: 'Fragebogen',
};
const states = { open: 'Ausstehend', started: 'In Bearbeitung', done: 'Beantwortet', closed: 'Abgelaufen' };

/** The whole card is one link, in German, class names hashed, kind and state and deadline in one line. */
export const linkedCards = {
  name: 'linked-cards',
  language: 'de-DE',
  linkOf: ({ slug }) => `/de/s/${slug}?ref=home`,
  shows: (activities) => activities,
  home: ({
    activities,
  }) => `<!doctype html><html lang="de-DE"><head><meta charset="utf-8"><title>Preview</title></head><body><div id="root"><div class="sc-bdVaJa"><div class="sc-bwzfXH">Hallo! Diese Titel warten auf Ihre Meinung</div><div class="sc-htpNat">
${each(
  activities,
  (activity) =>
    `<a class="sc-ifAKCX" href="/de/s/${activity.slug}?ref=home"><div class="sc-EHOje">${escapeHtml(activity.title)}</div><div class="sc-bZQynM">${escapeHtml(activity.description)}</div><div class="sc-gzVnrw"><span>${kinds[activity.kind]}</span><span> | </span><span>${states[activity.status]}</span>${activity.closes ? `<span> | </span><span>Teilnahme bis ${inWords(activity.closes, 'de-DE', { day: '2-digit', month: '2-digit', year: 'numeric' })}${activity.closes.length > 10 ? ' Uhr' : ''}</span>` : ''}</div>${activity.reward ? `<div class="sc-gzVnrw">Dankeschön: ${escapeHtml(activity.reward)}</div>` : ''}</a>`,
)}</div></div></div></body></html>`,
} as const satisfies Skin;
