import { de } from './locales/de.ts';
import { en } from './locales/en.ts';
import type { Messages } from './messages.ts';

/** Every language of the user interface: one line each. The first is the fallback. */
export const locales: readonly Messages[] = [en, de];

/** The messages for a BCP 47 tag such as `de-AT`; English when there is no translation. */
export function messagesFor(tag: string): Messages {
  const language = tag.toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale.language === language) ?? en;
}
