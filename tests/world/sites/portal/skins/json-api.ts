import { instantOf, scriptJson } from '../html.ts';
import type { Skin } from '../skin.ts';

/** A JSON:API document in the page: what belongs to a title stands under `attributes`, its address under `links`, the state in a relationship's meta. */
export const jsonApi = {
  name: 'json-api',
  language: 'en-GB',
  linkOf: ({ slug }) => `/invitations/${slug}`,
  shows: (activities) => activities,
  home: ({
    activities,
  }) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Preview</title></head><body><main id="app"></main>
<script type="application/vnd.api+json" id="boot">${scriptJson({
    jsonapi: { version: '1.1' },
    links: { self: '/api/invitations', last: '/api/invitations?page[number]=1' },
    data: activities.map((activity, index) => ({
      type: 'invitations',
      id: String(70_000 + index),
      attributes: {
        'project-title': activity.title,
        synopsis: activity.description,
        'material-type': {
          film: 'Film',
          series: 'Series',
          pilot: 'Pilot',
          storyboard: 'Storyboard',
          script: 'Script',
          concept: 'Concept',
          'test-footage': 'Test footage',
          survey: 'Survey',
        }[activity.kind],
        'response-state': { open: 'Not started', started: 'Partially completed', done: 'Answered', closed: 'Closed' }[activity.status],
        'thank-you': activity.reward,
        'field-start': activity.opened,
        'respond-by': activity.closes === null ? null : activity.closes.length > 10 ? instantOf(activity.closes) : activity.closes,
      },
      relationships: { panel: { data: { type: 'panels', id: '3' } } },
      links: { self: `/invitations/${activity.slug}` },
    })),
    included: [{ type: 'panels', id: '3', attributes: { name: 'Preview UK', 'created-at': '2019-02-01' }, links: { self: '/panels/3' } }],
  })}</script></body></html>`,
} as const satisfies Skin;
