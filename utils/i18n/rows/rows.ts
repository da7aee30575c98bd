import type { InterfaceLanguage } from '../languages/codes.ts';

// Texts of which many of one kind stand together, and to which one is added now and then, stand in a row with their translations. So a rule
// or a setting brings one file of words with it and not one for each language, and who reads a row sees at once whether all say the same.

/** A text in every language: the compiler proves that none is missing. */
export type Translations<T> = Readonly<Record<InterfaceLanguage, T>>;

/** Rows by id. */
export type TranslatedRows<T> = Readonly<Record<string, Translations<T>>>;

/** One language of a table of rows, by id. Without effects, so that a bundler drops what is not shown. */
export function inLanguage<Id extends string, T>(
  rows: Readonly<Record<Id, Translations<T>>>,
  language: InterfaceLanguage,
): Readonly<Record<Id, T>> {
  const texts: Partial<Record<Id, T>> = {};
  for (const id in rows) texts[id] = rows[id][language];
  return texts as Record<Id, T>;
}
