import { instantOf } from '../html.ts';
import type { Skin } from '../skin.ts';

/** An application that shows names alone; kinds, states and deadlines stand in its data, and links are put together from ids behind a hash. */
export const hashApp = {
  name: 'hash-app',
  language: 'en',
  linkOf: ({ slug }) => `/home#/tasks/${slug}`,
  shows: (activities) => activities,
  tells: (activity) => ({ ...activity, reward: null }),
  silent: ['description'],
  data: '/api/me/tasks',
  home: () => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title></head><body><header><a href="#/">Preview</a> <a href="#/account">Account</a></header><main id="app">Loading</main>
<script>
fetch('/api/me/tasks').then((answer) => answer.json()).then(({ tasks }) => {
  const app = document.getElementById('app');
  app.innerHTML = '<h1>Hello again</h1><div class="rows"></div>';
  for (const task of tasks) {
    const row = document.createElement('div');
    row.innerHTML = '<h3></h3><a>Open</a>';
    row.querySelector('h3').textContent = task.label;
    row.querySelector('a').setAttribute('href', '#/tasks/' + task.key);
    app.querySelector('.rows').append(row);
  }
});
</script></body></html>`,
  answers: {
    '/api/me/tasks': ({ activities }) => ({
      type: 'application/json',
      body: JSON.stringify({
        tasks: activities.map((activity) => ({
          key: activity.slug,
          label: activity.title,
          format: activity.kind.replace('-', ' '),
          phase: { open: 'new', started: 'in progress', done: 'completed', closed: 'expired' }[activity.status],
          window: {
            from: activity.opened,
            to: activity.closes === null ? null : activity.closes.length > 10 ? instantOf(activity.closes) / 1_000 : activity.closes,
          },
        })),
      }),
    }),
  },
} as const satisfies Skin;
