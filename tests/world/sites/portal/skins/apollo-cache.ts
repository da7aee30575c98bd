import { instantOf, scriptJson } from '../html.ts';
import type { PortalActivity } from '../model.ts';
import type { Skin } from '../skin.ts';

/** A cache of a GraphQL client in a script: entries by type and key, keys with arguments in them, hashed class names, the list itself only as references. */
export const apolloCache = {
  name: 'apollo-cache',
  language: 'en-US',
  linkOf: ({ slug }) => `/t/${slug}`,
  shows: (activities) => activities,
  home: ({
    activities,
  }) => `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Preview</title></head><body><div id="__app" class="css-1q2w3e"></div>
<script>window.__APOLLO_STATE__=${scriptJson({
    ROOT_QUERY: {
      __typename: 'Query',
      viewer: { __ref: 'Member:991' },
      'previews({"first":50,"filter":{"state":"ALL"}})': {
        __typename: 'PreviewConnection',
        edges: activities.map(({ slug }) => ({ __typename: 'PreviewEdge', node: { __ref: `Preview:${slug}` } })),
      },
    },
    'Member:991': { __typename: 'Member', id: '991', displayName: 'A. Member', joinedAt: '2024-05-03' },
    'Article:1': { __typename: 'Article', id: '1', headline: 'A new pilot', slug: '/news/1', publishedAt: '2026-11-03' },
    'Article:2': { __typename: 'Article', id: '2', headline: 'Meet the makers', slug: '/news/2', publishedAt: '2026-11-01' },
    ...Object.fromEntries(activities.map((activity) => [`Preview:${activity.slug}`, entry(activity)])),
  })};</script><script src="/assets/main.8f3a.js"></script></body></html>`,
} as const satisfies Skin;

function entry(activity: PortalActivity): unknown {
  return {
    __typename: 'Preview',
    id: activity.slug,
    displayTitle: activity.title,
    'copy({"length":"LONG"})': activity.description,
    contentType: activity.kind.toUpperCase().replace('-', '_'),
    participation: {
      __typename: 'Participation',
      state: { open: 'INVITED', started: 'IN_PROGRESS', done: 'COMPLETED', closed: 'EXPIRED' }[activity.status],
    },
    schedule: {
      __typename: 'Schedule',
      opensAt: `${activity.opened}T08:00:00Z`,
      closesAt:
        activity.closes === null
          ? null
          : activity.closes.length > 10
            ? new Date(instantOf(activity.closes)).toISOString()
            : activity.closes,
    },
    incentive: activity.reward,
    href: `/t/${activity.slug}`,
    artwork: { __typename: 'Image', url: `/img/${activity.slug}.jpg`, alt: '' },
  };
}
