import { pageLocales } from '../languages/registry.ts';
import { pickLocale } from '../pick-locale.ts';
import type { PageMessages } from './messages.ts';

/** The page texts for a BCP 47 tag such as `de-AT`; English when there is no translation. */
export function pageMessagesFor(tag: string): PageMessages {
  return pickLocale(pageLocales, tag);
}
