import { addImport, addToArray } from './edit.ts';
import { badName, camelCase, inWords } from './names.ts';
import type { Plan, ProjectFiles, Refusal, Scaffold } from './plan.ts';

const folder = 'tests/world/sites/portal/skins';

function plan(files: ProjectFiles, name = ''): Plan | Refusal {
  const problem = badName(name);
  if (problem) return { problem };
  const path = `${folder}/${name}.ts`;
  const registry = `${folder}/registry.ts`;
  const identifier = camelCase(name);
  const list = files.read(registry);
  if (files.has(path) || new RegExp(`\\b${identifier}\\b`).test(list)) return { problem: `There is a shape called "${name}" already.` };
  return {
    files: new Map([
      [path, skeleton(name, identifier)],
      [registry, addToArray(addImport(list, identifier, `./${name}.ts`), 'skins', identifier)],
    ]),
    next: [
      `Draw the markup you saw in ${path}: structure and wording, nothing of a member's own data. Now it is a plain list in English.`,
      "Run `vitest run tests/page/portal/skins.test.ts`: it reads the shape with the product's own reader and names what it misses.",
      'What is missing is taught to utils/page/portal/ (markup) or utils/core/portal/read/ (data, words in order) in general, never for one shape; `silent` names what the page does not tell.',
    ],
  };
}

function skeleton(name: string, identifier: string): string {
  return `import { each, escapeHtml, inWords } from '../html.ts';
import { english as kinds } from '../kind-names.ts';
import type { Skin } from '../skin.ts';

const states = { open: 'Open', started: 'In progress', done: 'Completed', closed: 'Closed' };

/** ${inWords(name)}: what is special about this shape, and in which language it is. Constructed. */
export const ${identifier} = {
  name: '${name}',
  language: 'en',
  linkOf: ({ slug }) => \`/surveys/\${slug}\`,
  shows: (activities) => activities,
  home: ({ activities }) => \`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title></head><body>
<nav><a href="/home">Home</a> <a href="/news">News</a> <a href="/account">Account</a></nav><main><h1>Your surveys</h1><ul>
\${each(
  activities,
  (activity) => \`<li><h2><a href="/surveys/\${activity.slug}">\${escapeHtml(activity.title)}</a></h2>
<p>\${kinds[activity.kind]}</p><p>\${escapeHtml(activity.description)}</p><p>\${states[activity.status]}</p>
\${activity.closes ? \`<p>Closes on \${inWords(activity.closes, 'en-GB')}</p>\` : ''}
\${activity.reward ? \`<p>Thank-you gift: \${escapeHtml(activity.reward)}</p>\` : ''}</li>\`,
)}
</ul></main></body></html>\`,
} as const satisfies Skin;
`;
}

/** A shape of the portal's page, for the reader to be tested on. */
export const portalShape: Scaffold = { kind: 'portal-shape', example: ['calendar-view'], plan };
