import type { Plugin } from 'vite';

/** What is left of WXT's frame around a script that stands alone, without its log. */
const bare = 'initPlugins();\nexport default definition.main();\n';

/**
 * Builds scripts that stand alone without WXT's log of errors, which is silent in what is shipped, and a twentieth of the gate that runs on
 * every page of the web. The browser's own console names the errors all the same.
 */
export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    transform(code, id) {
      if (!/unlisted-script-entrypoint/.test(id) || !code.includes('crashed on startup')) return null;
      return [...(code.match(/^import .*$/gm) ?? []), bare].join('\n');
    },
  };
}
