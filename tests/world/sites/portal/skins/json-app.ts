import { instantOf, scriptJson } from '../html.ts';
import type { Skin } from '../skin.ts';

const types = {
  film: 'FEATURE_FILM',
  series: 'SERIES',
  pilot: 'PILOT_EPISODE',
  storyboard: 'STORYBOARD',
  script: 'SCRIPT',
  concept: 'CONCEPT_TEST',
  'test-footage': 'TEST_FOOTAGE',
  survey: 'SURVEY',
};
const states = { open: 'NOT_STARTED', started: 'IN_PROGRESS', done: 'COMPLETED', closed: 'EXPIRED' };

/** An application that draws itself after asking for JSON, in the names of the vendor's published model. */
export const jsonApp = {
  name: 'json-app',
  language: 'en-US',
  linkOf: ({ slug }) => `/c/a/${slug}`,
  shows: (activities) => activities,
  data: '/hub/api/v3/members/me/activities?limit=5000',
  home: () => `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Preview</title></head><body>
<div id="root"><p>Loading…</p></div>
<script>
fetch('/hub/api/v3/members/me/activities?limit=5000', { headers: { accept: 'application/json' }, credentials: 'same-origin' })
  .then((answer) => answer.json())
  .then((answer) => {
    const root = document.getElementById('root');
    root.textContent = '';
    const menu = document.createElement('nav');
    for (const [text, href] of [['Home', '/home'], ['Surveys', '/surveys'], ['News', '/news'], ['My account', '/account']]) {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = text;
      menu.append(link);
    }
    const main = document.createElement('main');
    for (const activity of answer.data.activities.filter((one) => !one.is_hidden)) {
      const tile = document.createElement('div');
      tile.className = 'x1f';
      const head = document.createElement('div');
      head.className = 'x2a';
      head.textContent = activity.title;
      const text = document.createElement('div');
      text.textContent = activity.description;
      const when = document.createElement('div');
      when.textContent = activity.closed_on ? 'Closes ' + new Date(activity.closed_on).toLocaleString('en-US', { timeZone: 'Europe/Berlin', dateStyle: 'long', timeStyle: 'short' }) : '';
      const open = document.createElement('a');
      open.href = activity.link;
      open.textContent = 'Start';
      tile.append(head, text, when, open);
      main.append(tile);
    }
    root.append(menu, main);
    document.documentElement.dataset.rendered = '1';
  });
</script></body></html>`,
  answers: {
    '/hub/api/v3/members/me/activities': ({ activities }) => ({
      type: 'application/json; charset=utf-8',
      body: scriptJson({
        meta: { total: activities.length, requestId: 'q-17' },
        data: {
          member: { id: 991, name: 'A. Member' },
          activities: [
            ...activities.map((activity, index) => ({
              id: 4_100 + index,
              name: `PRV-${4_100 + index}`,
              title: activity.title,
              description: activity.description,
              type: types[activity.kind],
              status: states[activity.status],
              link: `/c/a/${activity.slug}`,
              opened_on: `${activity.opened}T08:00:00Z`,
              closed_on:
                activity.closes === null
                  ? null
                  : activity.closes.length > 10
                    ? new Date(instantOf(activity.closes)).toISOString()
                    : activity.closes,
              incentive: activity.reward,
              is_hidden: false,
            })),
            {
              id: 9,
              name: 'PRV-9',
              title: 'Internal dry run',
              description: '',
              type: 'SURVEY',
              status: 'NOT_STARTED',
              link: '/c/a/dry-run',
              opened_on: '2026-01-01T00:00:00Z',
              closed_on: null,
              is_hidden: true,
            },
          ],
        },
      }),
    }),
  },
} as const satisfies Skin;
