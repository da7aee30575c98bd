import { pageLocales } from '../languages/registry.ts';
import { spoken } from '../spoken.ts';
import type { PageMessages } from './messages.ts';

/** The page texts for a BCP 47 tag such as `de-AT`; English when there is no translation. */
export function pageMessagesFor(tag: string): PageMessages {
  return spoken(pageLocales, tag);
}
