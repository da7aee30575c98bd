import type { Plugin } from 'vite';

const list = /\bconst languages = \[([\w, \n]+?),?\s*\]/;
const part = /\blanguages\.map\(\(\{ (\w+) \}\) => \1\)/g;

/**
 * The registry of languages with each list of parts written out: `[en.pages, de.pages]` instead of `languages.map(…)`. The same values, but
 * the bundler sees which part is used, and a script gets the texts that it shows and no others. Throws when the registry has changed its form.
 */
export function writtenOutParts(code: string): string {
  const [, names = ''] = list.exec(code) ?? [];
  const written = code.replaceAll(part, (_, name: string) => `[${names.split(',').map((language) => `${language.trim()}.${name}`)}]`);
  if (names === '' || written === code)
    throw new Error('The registry of languages has changed its form: tests/tools/build/language-parts.ts');
  return written;
}

/** Applies `writtenOutParts` while the extension is built. */
export function languageParts(): Plugin {
  return {
    name: 'language-parts',
    // Before types are taken out: the registry as it is written.
    enforce: 'pre',
    transform: (code, id) => (/\/utils\/i18n\/languages\/registry\.ts$/.test(id.replaceAll('\\', '/')) ? writtenOutParts(code) : null),
  };
}
