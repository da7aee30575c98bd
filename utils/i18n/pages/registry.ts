import { de } from './de.ts';
import { en } from './en.ts';
import type { PageMessages } from './messages.ts';

/** The texts of our own pages in every language: one line each. The first is the fallback. */
export const pageLocales: readonly PageMessages[] = [en, de];

/** The page texts for a BCP 47 tag such as `de-AT`; English when there is no translation. */
export function pageMessagesFor(tag: string): PageMessages {
  const language = tag.toLowerCase().split(/[-_]/)[0];
  return pageLocales.find((locale) => locale.language === language) ?? en;
}
