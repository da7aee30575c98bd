import { each, escapeHtml, instantOf } from '../html.ts';
import type { Skin } from '../skin.ts';

const size = 3;
const kinds = {
  film: 'Movie',
  series: 'Series',
  pilot: 'Pilot',
  storyboard: 'Storyboard',
  script: 'Script',
  concept: 'Concept',
  'test-footage': 'Test footage',
  survey: 'Survey',
};

/** Anonymous boxes that arrive three at a time while the reader scrolls, days in `<time>`. */
export const infiniteScroll = {
  name: 'infinite-scroll',
  language: 'en-GB',
  linkOf: ({ slug }) => `/view/${slug}`,
  shows: (activities) => activities.slice(0, size),
  home: () => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Preview</title></head><body><div><div><a href="/home">Home</a><a href="/faq">FAQ</a></div></div>
<main><h1>Titles waiting for you</h1><div id="feed"></div><button id="more">Load more</button></main>
<script>
let from = 0;
const load = () => fetch('/feed?from=' + from).then((answer) => answer.text()).then((markup) => {
  document.getElementById('feed').insertAdjacentHTML('beforeend', markup);
  from += ${size};
  document.documentElement.dataset.rendered = String(from);
});
document.getElementById('more').addEventListener('click', load);
load();
</script></body></html>`,
  answers: {
    '/feed': ({ activities, query }) => {
      const from = Number(query['from'] ?? '0') || 0;
      return {
        type: 'text/html; charset=utf-8',
        body: each(
          activities.slice(from, from + size),
          (activity) =>
            `<div class="c9"><a href="/view/${activity.slug}"><div class="d1">${escapeHtml(activity.title)}</div><div class="d2">${kinds[activity.kind]}</div><div class="d3">${escapeHtml(activity.description)}</div>${activity.closes ? `<div class="d4">Open until <time datetime="${activity.closes.length > 10 ? new Date(instantOf(activity.closes)).toISOString() : activity.closes}">${activity.closes.slice(8, 10)}/${activity.closes.slice(5, 7)}</time></div>` : ''}${activity.status === 'started' ? '<div class="d5">In progress</div>' : activity.status === 'done' ? '<div class="d5">Done</div>' : activity.status === 'closed' ? '<div class="d5">Closed</div>' : ''}${activity.reward ? `<div class="d6">Reward: ${escapeHtml(activity.reward)}</div>` : ''}</a></div>`,
        ),
      };
    },
  },
} as const satisfies Skin;
