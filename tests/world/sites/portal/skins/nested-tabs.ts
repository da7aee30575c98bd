import { each, escapeHtml, inWords } from '../html.ts';
import { german as kinds } from '../kind-names.ts';
import type { PortalActivity } from '../model.ts';
import type { Skin } from '../skin.ts';

const open = ({ status }: PortalActivity): boolean => status === 'open' || status === 'started';

/** Tabs in tabs, in German: outside open and done, inside moving pictures and paper. State and kind of a title are told by the tabs and a few words. */
export const nestedTabs = {
  name: 'nested-tabs',
  language: 'de',
  linkOf: ({ slug }) => `/mitmachen?titel=${slug}`,
  shows: (activities) => [
    ...activities.filter((one) => open(one) && !onPaper(one)),
    ...activities.filter((one) => open(one) && onPaper(one)),
    ...activities.filter((one) => !open(one) && !onPaper(one)),
    ...activities.filter((one) => !open(one) && onPaper(one)),
  ],
  tells: (activity) => ({ ...activity, status: activity.status === 'closed' ? 'done' : activity.status, reward: null }),
  home: ({
    activities,
  }) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Preview</title></head><body><main><h1>Willkommen zurück</h1>
<div role="tablist"><button role="tab" id="t-1" aria-controls="p-1" aria-selected="true">Offene Titel</button><button role="tab" id="t-2" aria-controls="p-2">Abgeschlossen</button></div>
<div role="tabpanel" id="p-1" aria-labelledby="t-1">${inner(activities.filter(open), 'a')}</div>
<div role="tabpanel" id="p-2" aria-labelledby="t-2" hidden>${inner(
    activities.filter((one) => !open(one)),
    'b',
  )}</div></main></body></html>`,
} as const satisfies Skin;

function onPaper({ kind }: PortalActivity): boolean {
  return kind === 'script' || kind === 'storyboard' || kind === 'concept';
}

function inner(activities: readonly PortalActivity[], id: string): string {
  return `<div role="tablist"><a role="tab" id="${id}-1" href="#${id}p1">Bewegtbild</a><a role="tab" id="${id}-2" href="#${id}p2">Papier</a></div>
<div role="tabpanel" id="${id}p1" aria-labelledby="${id}-1"><ul>${each(
    activities.filter((one) => !onPaper(one)),
    row,
  )}</ul></div>
<div role="tabpanel" id="${id}p2" aria-labelledby="${id}-2" hidden><ul>${each(activities.filter(onPaper), row)}</ul></div>`;
}

function row(activity: PortalActivity): string {
  return `<li><h4>${escapeHtml(activity.title)}</h4><p>${kinds[activity.kind]}${activity.status === 'started' ? ' · angefangen' : ''}</p><p>${escapeHtml(activity.description)}</p>${activity.closes ? `<p>bis ${inWords(activity.closes, 'de-DE', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })}${activity.closes.length > 10 ? ' Uhr' : ''}</p>` : ''}<p><a href="/mitmachen?titel=${activity.slug}">${open(activity) ? 'Jetzt mitmachen' : 'Ansehen'}</a></p></li>`;
}
