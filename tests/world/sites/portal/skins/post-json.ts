import { scriptJson } from '../html.ts';
import type { Skin } from '../skin.ts';

/** An application that asks with POST and draws a bare list, in English. */
export const postJson = {
  name: 'post-json',
  language: 'en-US',
  linkOf: ({ slug }) => `/a/${slug}`,
  shows: (activities) => activities.filter(({ status }) => status === 'open' || status === 'started'),
  tells: (activity) => ({ ...activity, reward: null }),
  posts: true,
  home: () => `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Preview</title></head><body><div id="root"></div>
<script>
const ask = (body) => fetch('/api/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
ask({ operationName: 'Pending', variables: { first: 100 }, query: 'query Pending($first: Int) { pending(first: $first) { edges { node { id title } } } }' })
  .then((answer) => answer.json())
  .then(({ data }) => {
    document.getElementById('root').innerHTML = '<h2>Pending activities</h2><div class="l">' + data.pending.edges.map(({ node }) => '<div class="r" data-key="' + node.id + '"><a class="n" href="/a/' + node.id + '"></a><span class="k">' + node.kind + '</span><span class="s">' + node.state + '</span><div class="d"></div><span class="w">' + (node.due ? 'Due ' + node.due : '') + '</span></div>').join('') + '</div>';
    data.pending.edges.forEach(({ node }, index) => {
      document.querySelectorAll('.n')[index].textContent = node.title;
      document.querySelectorAll('.d')[index].textContent = node.text;
    });
    document.documentElement.dataset.rendered = '1';
  });
</script></body></html>`,
  answers: {
    '/api/graphql': ({ activities }) => ({
      type: 'application/json',
      body: scriptJson({
        data: {
          pending: {
            edges: activities
              .filter(({ status }) => status === 'open' || status === 'started')
              .map(({ slug, title, description, kind, status, closes }) => ({
                node: {
                  id: slug,
                  title,
                  text: description,
                  kind: kind.replace('-', ' '),
                  state: { open: 'New', started: 'In progress', done: 'Done', closed: 'Closed' }[status],
                  due: closes?.replace('T', ' ') ?? null,
                },
              })),
          },
        },
      }),
    }),
  },
} as const satisfies Skin;
