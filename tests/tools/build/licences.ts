import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** Helpers that tools write into the build, under names of their own instead of paths. */
const helpers: readonly (readonly [RegExp, string])[] = [
  [/^\0rolldown\//, 'node_modules/rolldown'],
  [/^\0vite\//, 'node_modules/vite'],
  [/virtual:wxt-/, 'node_modules/wxt'],
];

/** Notes which packages have code in the build. */
export interface Shipped {
  readonly plugin: () => Plugin;
  /** The licences of these packages, as far as each ships its text; else its name. */
  readonly licences: () => string;
}

/** Starts with no package. One for all parts of a build, which are built one after the other. */
export function shipped(): Shipped {
  const folders = new Set<string>();
  return {
    plugin: () => ({
      name: 'shipped',
      generateBundle(_options, bundle) {
        for (const part of Object.values(bundle)) {
          if (part.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(part.modules)) {
            const folder = renderedLength > 0 ? packageOf(id) : null;
            if (folder !== null) folders.add(folder);
          }
        }
      },
    }),
    licences: () =>
      [...folders]
        .toSorted()
        .map(licenceOf)
        .join(`\n${'-'.repeat(80)}\n\n`),
  };
}

/** The folder of the package that a module belongs to, from the root of the project; `null` for our own code. */
function packageOf(id: string): string | null {
  const [, helper] = helpers.find(([name]) => name.test(id)) ?? [];
  const path = relative('.', id.replace(/\?.*$/, '')).replaceAll('\\', '/');
  return helper ?? /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null;
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<string, string | undefined>;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? '' : `\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`;
  return `${name} ${version}: ${license ?? 'see text'}${text}\n`;
}
