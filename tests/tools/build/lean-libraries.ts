import type { Plugin } from 'vite';

/** A change to one module of a library on its way into the build, for which a store's check is the only reason. */
interface Change {
  /** The module's path ends like this, with `/` between folders. */
  readonly module: RegExp;
  /** What `web-ext lint` says of the build without the change. */
  readonly message: string;
  /** The one place that changes, and what stands there instead. */
  readonly from: RegExp;
  readonly to: string;
}

/** Code that the product never runs and that no package may contain. Anything else of a library stays as it comes. */
export const changes: readonly Change[] = [
  {
    // Asks whether it may compile schemas, which no extension may; its own setting for that, `jitless`, leaves the question in the code.
    module: /\/zod\/v4\/core\/util\.js$/,
    message: 'DANGEROUS_EVAL: The Function constructor is eval.',
    from: /const F = Function;/,
    to: 'const F = null;',
  },
  {
    // Writes markup for a prop that nobody here sets.
    module: /\/preact\/dist\/preact[\w.]*js$/,
    message: 'UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
    from: /\.innerHTML=(?!=)/,
    to: '.textContent=',
  },
];

/** Applies the table above while the extension is built. */
export function leanLibraries(): Plugin {
  return {
    name: 'lean-libraries',
    transform(code, id) {
      const path = id.replace(/\?.*$/, '').replaceAll('\\', '/');
      const change = changes.find(({ module }) => module.test(path));
      return change ? code.replace(change.from, change.to) : null;
    },
  };
}
