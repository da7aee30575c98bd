import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a language (ISO 639) for the stores' fields, which know no Markdown: short description, a blank line, the long one. */
export function storeText(language: string): string {
  return readFileSync(join(import.meta.dirname, `${language}.md`), 'utf8').replaceAll(/^## (.*)\n\n/gm, '$1\n');
}

/** The languages that the product speaks, named in one of them as it writes a list. */
export function languageList(language: string, spoken: readonly string[]): string {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const named = spoken.map((each) => names.of(each) ?? each);
  return new Intl.ListFormat(language).format(named.sort(new Intl.Collator(language).compare));
}
