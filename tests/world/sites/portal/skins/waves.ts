import { each, escapeHtml, instantOf, scriptJson } from '../html.ts';
import type { PortalActivity } from '../model.ts';
import type { Skin } from '../skin.ts';

/** State in code as a text: waves that close as a whole hold the titles, and the page has the links. */
export const waves = {
  name: 'waves',
  language: 'en',
  linkOf: ({ slug }) => `/wave/${slug}/start`,
  shows: (activities) => wavesOf(activities).flat(),
  tells: (activity) => ({ ...activity, reward: null }),
  silent: ['description'],
  home: ({
    activities,
  }) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title></head><body><main><h1>Programme</h1>
${each(
  wavesOf(activities),
  (wave, place) =>
    `<section><h2>Wave ${place + 1}</h2>${each(wave, ({ slug, title }) => `<div class="box"><h3>${escapeHtml(title)}</h3><a href="/wave/${slug}/start">View</a></div>`)}</section>`,
)}</main><script>window.__INITIAL_STATE__ = JSON.parse(${scriptJson(
    JSON.stringify({
      member: { id: 5, joinedAt: '2019-04-05T10:00:00Z' },
      programme: {
        waves: wavesOf(activities).map((wave, place) => ({
          number: place + 1,
          closesAt: closing(wave[0]),
          tasks: wave.map(({ slug, title, kind, status }) => ({
            taskId: `t-${slug}`,
            title,
            genre: kind.toUpperCase().replace('-', '_'),
            status,
          })),
        })),
      },
    }),
  )});</script></body></html>`,
} as const satisfies Skin;

function wavesOf(activities: readonly PortalActivity[]): PortalActivity[][] {
  const byDay = new Map<string | null, PortalActivity[]>();
  for (const activity of activities) byDay.set(activity.closes, [...(byDay.get(activity.closes) ?? []), activity]);
  return [...byDay.values()];
}

function closing(activity: PortalActivity | undefined): string | null {
  const closes = activity?.closes ?? null;
  return closes === null || closes.length === 10 ? closes : new Date(instantOf(closes)).toISOString();
}
