import type { Plugin } from 'vite';

/** A change to one module of a library on its way into the build. `code` is the module's own text. */
interface Change {
  /** The module's path ends like this, with `/` between folders. */
  readonly module: RegExp;
  readonly change: (code: string) => string;
}

/** Gives every export of a module the same function that does nothing, so that all imports of it still find their names. */
function emptied(code: string): string {
  const declared = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
  const renamed = [...code.matchAll(/^export \{ \w+ as (\w+) \};$/gm)].map(([, name]) => name);
  return `const none = () => none;\nexport { ${[...declared, ...renamed].map((name) => `none as ${name}`).join(', ')} };`;
}

/**
 * Of the 6,311 look-alikes of Unicode TR39 only those that come to read as ASCII or as nothing: names are compared with Latin brands.
 * Letters and marks fall apart and capitals become small before the comparison, as in `look-alike-fold.ts`.
 */
function readableAsAscii(json: string): string {
  const table = JSON.parse(json) as Readonly<Record<string, string>>;
  const read = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return JSON.stringify(Object.fromEntries(Object.entries(table).filter(([, shape]) => /^$|[!-~]/.test(read(shape)))));
}

/**
 * The list of public suffixes with its labels as words instead of one run of letters beside ten thousand lengths, and the beginning of each
 * node's edges as the step from the one before: 4 KB less, zipped. What the module exports stays the same, value by value.
 */
export function wordedTrie(code: string): string {
  const numbers = (name: string) => {
    const found = new RegExp(`^export const ${name} = .*?\\[([\\d, ]+)\\]\\);$`, 'm').exec(code);
    if (!found?.[1]) throw new Error(`The trie has no ${name}.`);
    return { line: found[0], values: found[1].split(',').map(Number) };
  };
  const label = /^export const labelText = "([^"\\]*)";$/m.exec(code);
  if (label?.[1] === undefined) throw new Error('The trie has no labels.');
  const [starts, lengths] = [numbers('edgeStart'), numbers('edgeLength')];
  const words: string[] = [];
  let at = 0;
  for (const length of lengths.values) {
    words.push(label[1].slice(at, at + length));
    at += length;
  }
  const steps = starts.values.map((start, index) => start - (starts.values[index - 1] ?? 0));
  return (
    code
      .replace(label[0], `const labels = ${JSON.stringify(words.join(' '))}.split(' ');\nexport const labelText = labels.join('');`)
      .replace(lengths.line, 'export const edgeLength = Uint8Array.from(labels, (label) => label.length);')
      .replace(starts.line, `let start = 0;\nexport const edgeStart = Uint16Array.from([${steps}], (step) => (start += step));`)
      // The labels are needed first.
      .replace(/^([\s\S]*?)(export const nodeFlags[\s\S]*?)(const labels = [^\n]*\n)/, '$1$3$2')
  );
}

/**
 * Parts of libraries, and of one list of our own, that the product never runs or reads. Some extensions may not contain, some only make the package large.
 * `tests/tools/lean-libraries.test.ts` shows that each still finds its module and that nothing is missed.
 */
export const changes: readonly Change[] = [
  // zod compiles schemas with the Function constructor where it may, and falls back by itself.
  { module: /\/zod\/v4\/core\/\w+\.js$/, change: (code) => code.replaceAll('const F = Function;', 'const F = null;') },
  // What it would compile is never asked for then.
  {
    module: /\/zod\/v4\/core\/schemas\.js$/,
    change: (code) =>
      code.replace(/^ {4}const generateFastpass = \(shape\) => \{$[\s\S]*?^ {4}\};$/m, '    const generateFastpass = () => null;'),
  },
  // zod writes JSON Schemas; nobody here asks for one.
  { module: /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/, change: emptied },
  // zod's strings know two dozen formats (`z.string().email()`); the schemas here use none of these methods, and the parts are large.
  {
    module: /\/zod\/v4\/classic\/schemas\.js$/,
    change: (code) => code.replaceAll(/^ {4}\w+\(params\) \{\n {8}return this\.check\(core\._\w+\(Zod\w+, params\)\);\n {4}\},\n/gm, ''),
  },
  // Preact writes markup for a prop that nobody here sets.
  { module: /\/preact\/dist\/preact[\w.]*js$/, change: (code) => code.replaceAll(/\.innerHTML=(?!=)/g, '.textContent=') },
  // postal-mime makes a plain text of HTML, by a table of 2,125 names; `from-eml.ts` reads the HTML itself and never that text.
  {
    module: /\/postal-mime\/dist\/esm\/text-format\.js$/,
    change: (code) => code.replace(/^export function htmlToText\(str\) \{$[\s\S]*?^\}$/m, "export const htmlToText = () => '';"),
  },
  { module: /\/tldts\/dist\/es6\/src\/data\/trie\.js$/, change: wordedTrie },
  { module: /\/unhomoglyph\/data\.json$/, change: readableAsAscii },
  // ics checks its input with a schema library of 40 KB; `calendar.ts` builds that input itself, from data that has passed its own schema.
  {
    module: /\/ics\/dist\/schema\/index\.js$/,
    change: () => 'exports.validateHeader = exports.validateHeaderAndEvent = (value) => ({ error: null, value });',
  },
  // ics folds lines by characters; RFC 5545 counts octets, and `calendar.ts` folds anew.
  { module: /\/ics\/dist\/utils\/fold-line\.js$/, change: () => 'exports.__esModule = true; exports.default = (line) => line;' },
  // Where a host was learned from is for those who keep the list.
  {
    module: /\/utils\/core\/data\/genuine-hosts\.ts$/,
    change: (code) => code.replaceAll(/^ {4}(?:since: '[^']*'|source:\s+(?:'[^']*'|"[^"]*")),\n/gm, ''),
  },
  // ics knows people and places; the entries here have none.
  {
    module: /\/ics\/dist\/utils\/set-(?:contact|organizer|geolocation)\.js$/,
    change: () => "exports.__esModule = true; exports.default = () => '';",
  },
  // zod's English sentences: what a schema refuses is told in our own words.
  { module: /\/zod\/v4\/locales\/en\.js$/, change: () => 'export default () => ({ localeError: () => undefined });' },
  // WXT wraps a script into handlers that name it where it fails, which a shipped build does not print; every page of the web would carry them.
  {
    module: /(?:\/wxt\/dist\/virtual\/|virtual:wxt-)unlisted-script-entrypoint(?:\.mjs)?$/,
    change: (code) =>
      code.replace(/^const result = \(\(\) => \{$[\s\S]*?^\}\)\(\);$/m, 'initPlugins();\nconst result = definition.main();'),
  },
];

/** Applies the table above while the extension is built. */
export function leanLibraries(): Plugin {
  return {
    name: 'lean-libraries',
    // Before Vite makes modules of JSON.
    enforce: 'pre',
    transform(code, id) {
      const path = id.replace(/\?.*$/, '').replaceAll('\\', '/');
      const fitting = changes.filter(({ module }) => module.test(path));
      return fitting.length === 0 ? null : fitting.reduce((text, { change }) => change(text), code);
    },
  };
}
